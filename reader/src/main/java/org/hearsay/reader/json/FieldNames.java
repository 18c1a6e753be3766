package org.hearsay.reader.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Under which names a dump of news keeps what a report has; the first that is there and not blank
 * counts. Immutable.
 *
 * <p>Names are compared without case and signs, so that {@code publishedAt} is {@code
 * published_at}; a dot leads into an object.
 */
public final class FieldNames {
  /** What a report has. */
  public enum Field {
    id,
    text,
    html,
    /** What there is where the report itself is missing. */
    summary,
    title,
    url,
    published,
    publisher,
    byline
  }

  private static final FieldNames USUAL = new FieldNames(usualNames());

  private final Map<Field, List<String>> names;

  private FieldNames(Map<Field, List<String>> names) {
    this.names = names;
  }

  /** The names that common dumps use. */
  public static FieldNames usual() {
    return USUAL;
  }

  private static Map<Field, List<String>> usualNames() {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    names.put(Field.id, List.of("id guid uuid articleid documentid docid".split(" ", -1)));
    names.put(
        Field.text,
        List.of(
            ("text body content maintext fulltext articletext articlebody article "
                    + "contenttext cleanedtext bodytext storytext story")
                .split(" ", -1)));
    names.put(Field.html, List.of("html contenthtml bodyhtml rawhtml".split(" ", -1)));
    names.put(
        Field.summary,
        List.of("summary description shortdescription abstract lead snippet".split(" ", -1)));
    names.put(Field.title, List.of("title headline head heading".split(" ", -1)));
    names.put(
        Field.url,
        List.of("url link weburl articleurl articlelink canonicallink permalink".split(" ", -1)));
    names.put(
        Field.published,
        List.of(
            ("published datepublish datepublished publishdate publisheddate "
                    + "publicationdate publishedat publishedtime pubdate date datetime "
                    + "timestamp")
                .split(" ", -1)));
    names.put(
        Field.publisher,
        List.of(
            ("publisher publication outlet newspaper sourcename medianame source.name "
                    + "source sitename site sourcedomain domain")
                .split(" ", -1)));
    names.put(Field.byline, List.of("byline author.name author authors".split(" ", -1)));
    return names;
  }

  /**
   * With other names put before the known ones.
   *
   * @param given such as {@code text=lead,title=kicker.text}
   * @throws IllegalArgumentException in words for people, when that is not what is given
   */
  public FieldNames with(String given) {
    Map<Field, List<String>> more = new EnumMap<>(names);
    for (String pair : given.split(",", -1)) {
      int sign = pair.indexOf('=');
      String name = sign < 0 ? "" : normal(pair.substring(sign + 1));
      if (name.isEmpty()) {
        throw new IllegalArgumentException("not FIELD=NAME: '" + pair.strip() + "'");
      }
      Field field = field(pair.substring(0, sign).strip());
      List<String> all = new ArrayList<>(List.of(name));
      all.addAll(names.getOrDefault(field, List.of()));
      more.put(field, List.copyOf(all));
    }
    return new FieldNames(more);
  }

  private static Field field(String name) {
    for (Field field : Field.values()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    throw new IllegalArgumentException(
        "'" + name + "' is no field of a report; one of " + List.of(Field.values()));
  }

  List<String> of(Field field) {
    return names.getOrDefault(field, List.of());
  }

  /** A name without case and signs, its dots kept. */
  static String normal(String name) {
    StringBuilder normal = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c == '.' || Character.isLetterOrDigit(c))
        .forEach(normal::appendCodePoint);
    return normal.toString();
  }
}

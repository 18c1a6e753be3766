package org.hearsay.reader.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Issue;
import org.hearsay.model.PublishedBasis;
import org.hearsay.reader.Hints;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.dates.PublicationDate;
import org.hearsay.reader.item.Item;
import org.hearsay.reader.json.FieldNames.Field;

/** One JSON object as a report: what its fields say wins over what is known of all of them. */
final class JsonReport {
  private final Map<String, JsonNode> fields = new HashMap<>();
  private final FieldNames names;

  JsonReport(JsonNode object, FieldNames names) {
    this.names = names;
    object
        .properties()
        .forEach(entry -> fields.putIfAbsent(FieldNames.normal(entry.getKey()), entry.getValue()));
  }

  /** The id that the report calls itself by. */
  Optional<String> id() {
    return value(Field.id);
  }

  /** The report as an item, or what is wrong with it. */
  Item item(String origin, ReadOptions defaults) {
    Optional<String> body =
        value(Field.text).or(() -> value(Field.html)).or(() -> value(Field.summary));
    if (body.isEmpty()) {
      return new Item.Lost(origin, "line has neither text nor html");
    }
    ReadOptions options =
        dated(
            new ReadOptions(
                value(Field.url).or(defaults::url),
                value(Field.publisher).map(JsonReport::outlet).or(defaults::publisher),
                defaults.published(),
                value(Field.title).or(defaults::title),
                defaults.retrievedAt(),
                hints(defaults.hints())));
    return new Item.Found(origin, body.get().getBytes(StandardCharsets.UTF_8), options);
  }

  /** The name of an outlet; of its address only the host. */
  private static String outlet(String name) {
    int scheme = name.indexOf("://");
    if (scheme < 0) {
      return name;
    }
    String rest = name.substring(scheme + 3);
    int end = rest.indexOf('/');
    String host = end < 0 ? rest : rest.substring(0, end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private Hints hints(Hints defaults) {
    return value(Field.byline).map(defaults::withByline).orElse(defaults);
  }

  private ReadOptions dated(ReadOptions options) {
    Optional<String> written = value(Field.published);
    if (written.isEmpty()) {
      return options;
    }
    Optional<PublicationDate> date = date(written.get().strip());
    if (date.isEmpty()) {
      return options.withHints(options.hints().withIssues(List.of(unreadable(written.get()))));
    }
    Hints hints = options.hints().withPublishedBasis(PublishedBasis.GIVEN);
    return options
        .withPublished(date.get().day())
        .withHints(date.get().moment().map(hints::withPublishedAt).orElse(hints));
  }

  /** A date in words or figures, or the seconds or milliseconds since 1970. */
  private static Optional<PublicationDate> date(String written) {
    boolean figures = written.chars().allMatch(c -> c >= '0' && c <= '9');
    if (figures && (written.length() == 10 || written.length() == 13)) {
      long number = Long.parseLong(written);
      Instant moment =
          written.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
      return Optional.of(
          new PublicationDate(
              LocalDate.ofInstant(moment, ZoneOffset.UTC),
              Optional.of(moment),
              PublishedBasis.GIVEN));
    }
    return PublicationDate.parse(written, PublishedBasis.GIVEN);
  }

  private static Issue unreadable(String written) {
    String shown = written.substring(0, Math.min(40, written.length()));
    return Issue.of("UNREADABLE_DATE", "The date of the report cannot be read: '" + shown + "'.");
  }

  private Optional<String> value(Field field) {
    for (String name : names.of(field)) {
      Optional<String> value = valueAt(name);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private Optional<String> valueAt(String name) {
    int dot = name.indexOf('.');
    JsonNode node = fields.get(dot < 0 ? name : name.substring(0, dot));
    if (node == null) {
      return Optional.empty();
    }
    if (dot < 0) {
      return words(node);
    }
    return node.isObject()
        ? new JsonReport(node, names).valueAt(name.substring(dot + 1))
        : Optional.empty();
  }

  /** What a value says in words: a list is joined, an object has a name. */
  private static Optional<String> words(JsonNode node) {
    if (node.isArray()) {
      List<String> all = new ArrayList<>();
      node.forEach(part -> words(part).ifPresent(all::add));
      return all.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", all));
    }
    if (node.isObject()) {
      return words(node.path("name"));
    }
    String text = node.isValueNode() && !node.isNull() ? node.asText() : "";
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}

package org.hearsay.eval.treebank;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.eval.treebank.GoldNames.TypedName;
import org.hearsay.language.NameType;
import org.hearsay.model.Span;

/**
 * Names from GUM's entities, which mark whole phrases: of a phrase for a person, place or
 * organization that is linked to a page of Wikipedia, the words up to the first sign, without
 * article, title and possessive, if they begin and end in a proper noun. Of names in one another
 * the outermost counts. What is found in other phrases counts on neither side: they may be names or
 * not.
 */
final class GumNames {
  private static final Map<String, NameType> TYPES =
      Map.of(
          "person", NameType.PERSON,
          "organization", NameType.ORGANIZATION,
          "place", NameType.LOCATION);

  /** An entity opens or closes; the fields of the opening are parted by hyphens. */
  private static final Pattern BRACKET = Pattern.compile("\\(([^()|]+)(\\)?)|([^()|]+)\\)");

  private static final Set<String> TITLES =
      Set.of(
          "Mr.",
          "Mrs.",
          "Ms.",
          "Dr.",
          "Prof.",
          "Professor",
          "President",
          "Senator",
          "Sen.",
          "Sir",
          "Judge",
          "Justice",
          "Prime",
          "Minister",
          "King",
          "Queen",
          "Prince",
          "Princess",
          "Pope",
          "Ambassador",
          "General",
          "Gen.",
          "Governor",
          "Secretary",
          "Chancellor",
          "Representative");

  private static final int TYPE = 1;
  private static final int LINK = 7;

  private final List<GoldWord> words;
  private final Set<TypedName> names = new HashSet<>();
  private final List<Span> open = new ArrayList<>();

  private GumNames(List<GoldWord> words) {
    this.words = words;
  }

  /** An entity that is not closed yet. */
  private record Opening(int word, List<String> fields) {}

  /** The names of a document of GUM. */
  static GoldNames in(GoldDocument document) {
    GumNames found = new GumNames(document.words());
    Deque<Opening> openings = new ArrayDeque<>();
    for (int i = 0; i < document.words().size(); i++) {
      Matcher bracket = BRACKET.matcher(entities(document.words().get(i).misc()));
      while (bracket.find()) {
        if (bracket.group(1) != null) {
          Opening opening = new Opening(i, List.of(bracket.group(1).split("-", LINK + 1)));
          if (bracket.group(2).isEmpty()) {
            openings.push(opening);
          } else {
            found.add(opening, i);
          }
        } else {
          String id = bracket.group(3);
          Optional<Opening> opened =
              openings.stream().filter(each -> each.fields().get(0).equals(id)).findFirst();
          opened.ifPresent(openings::remove);
          if (opened.isPresent()) {
            found.add(opened.get(), i);
          }
        }
      }
    }
    return new GoldNames(outermost(found.names), document.sentences(), found.open);
  }

  private static String entities(String misc) {
    for (String field : misc.split("\\|", -1)) {
      if (field.startsWith("Entity=")) {
        return field.substring("Entity=".length());
      }
    }
    return "";
  }

  private void add(Opening opening, int last) {
    List<String> fields = opening.fields();
    NameType type = fields.size() > TYPE ? TYPES.get(fields.get(TYPE)) : null;
    Optional<Span> name =
        type == null || fields.size() <= LINK
            ? Optional.empty()
            : name(opening.word(), last, type == NameType.PERSON);
    if (type != null && name.isPresent()) {
      names.add(new TypedName(name.get(), type));
    } else {
      open.add(words.get(opening.word()).span().cover(words.get(last).span()));
    }
  }

  private Optional<Span> name(int first, int last, boolean person) {
    int begin = first;
    while (begin <= last && isBeforeName(words.get(begin), person)) {
      begin++;
    }
    int end = begin;
    while (end <= last && isInName(words.get(end))) {
      end++;
    }
    if (begin == end
        || !words.get(begin).upos().equals("PROPN")
        || !words.get(end - 1).upos().equals("PROPN")) {
      return Optional.empty();
    }
    return Optional.of(words.get(begin).span().cover(words.get(end - 1).span()));
  }

  private static boolean isBeforeName(GoldWord word, boolean person) {
    return word.upos().equals("DET") || (person && TITLES.contains(word.form()));
  }

  private static boolean isInName(GoldWord word) {
    return !word.upos().equals("PUNCT") && !word.upos().equals("PART");
  }

  private static Set<TypedName> outermost(Set<TypedName> names) {
    Set<TypedName> kept = new HashSet<>();
    for (TypedName name : names) {
      boolean inside =
          names.stream()
              .anyMatch(
                  other -> other.span().contains(name.span()) && !other.span().equals(name.span()));
      if (!inside) {
        kept.add(name);
      }
    }
    return kept;
  }
}

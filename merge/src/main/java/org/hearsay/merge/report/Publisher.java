package org.hearsay.merge.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the editions of one publisher together, and the names of one agency. */
public final class Publisher {
  /** Words at the end of a name that only tell an edition or a section. */
  private static final Set<String> EDITIONS =
      Set.of(
          "online",
          "news",
          "edition",
          "international",
          "global",
          "world",
          "worldwide",
          "local",
          "national",
          "english",
          "arabic",
          "asia",
          "africa",
          "europe",
          "america",
          "americas",
          "latin",
          "middle",
          "east",
          "eastern",
          "west",
          "western",
          "north",
          "northern",
          "south",
          "southern",
          "central",
          "pacific",
          "us",
          "usa",
          "uk",
          "eu",
          "canada",
          "australia",
          "india",
          "weekend",
          "sunday",
          "saturday",
          "monday",
          "morning",
          "evening",
          "digital",
          "mobile",
          "live",
          "tv",
          "radio",
          "sport",
          "sports",
          "business",
          "politics",
          "opinion",
          "video",
          "print",
          "com",
          "org",
          "net",
          "app",
          "web",
          "website",
          "city",
          "regional",
          "late",
          "early",
          "final");

  /** After these the last word belongs to the name, as in the name of a paper of some country. */
  private static final Set<String> LEADING = Set.of("of", "the", "for", "and", "de", "from");

  /** Labels of an address that name no publisher. */
  private static final Set<String> LABELS =
      Set.of(
          "com", "co", "org", "net", "gov", "edu", "ac", "info", "news", "tv", "press", "media",
          "int");

  private static final int LONGEST_ACRONYM = 5;
  private static final int COUNTRY_LABEL = 2;

  private Publisher() {}

  /** The publisher's family by its name, else by its address; empty when neither is known. */
  public static Optional<String> family(Optional<String> name, Optional<String> url) {
    return name.map(Publisher::named)
        .filter(family -> !family.isEmpty())
        .or(() -> url.flatMap(Publisher::hosted));
  }

  /** The agency of a credit line: its acronym, whether written so or in full. */
  static Optional<String> agency(Optional<String> credit) {
    return credit
        .map(Publisher::words)
        .filter(words -> !words.isEmpty())
        .map(words -> words.get(0).equals("the") ? words.subList(1, words.size()) : words)
        .filter(words -> !words.isEmpty())
        .map(Publisher::acronym);
  }

  private static String acronym(List<String> words) {
    if (words.size() == 1) {
      return words.get(0);
    }
    String initials =
        words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return initials.length() <= LONGEST_ACRONYM ? initials : String.join("", words);
  }

  private static String named(String name) {
    String main = name.replaceAll("\\([^()]*+\\)", " ").split(" [-\u2013\u2014|/] |: |, ", 2)[0];
    List<String> words = new ArrayList<>(words(main));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    while (words.size() > 1
        && EDITIONS.contains(words.get(words.size() - 1))
        && !LEADING.contains(words.get(words.size() - 2))) {
      words.remove(words.size() - 1);
    }
    return String.join("", words);
  }

  private static Optional<String> hosted(String url) {
    String host = Address.of(url).split("[/:?#]", 2)[0];
    List<String> labels = new ArrayList<>(List.of(host.split("\\.", -1)));
    while (labels.size() > 1) {
      String last = labels.get(labels.size() - 1);
      if (!LABELS.contains(last) && last.length() > COUNTRY_LABEL) {
        break;
      }
      labels.remove(labels.size() - 1);
    }
    String label = labels.get(labels.size() - 1);
    return label.isEmpty() ? Optional.empty() : Optional.of(label);
  }

  private static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

package org.hearsay.annotators.actor.phrase;

import java.util.Locale;
import java.util.Set;

/** Guesses a gender from titles, roles and given names; unknown unless the words are clear. */
public final class Genders {
  private static final Set<String> MALE_TITLES =
      Set.of("mr", "mr.", "sir", "lord", "king", "prince", "sheikh", "imam", "ayatollah", "pope");
  private static final Set<String> FEMALE_TITLES =
      Set.of("mrs", "mrs.", "ms", "ms.", "madame", "lady", "queen", "princess");
  private static final Set<String> MALE = GivenNameGenders.MALE;
  private static final Set<String> FEMALE = GivenNameGenders.FEMALE;

  private Genders() {}

  public static Gender ofTitle(String word) {
    if (MALE_TITLES.contains(word)) {
      return Gender.MALE;
    }
    return FEMALE_TITLES.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  public static Gender ofRole(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (String word : lower.split("[\\s-]", -1)) {
      if (word.endsWith("woman")
          || word.endsWith("women")
          || Set.of(
                  "queen",
                  "princess",
                  "mother",
                  "wife",
                  "widow",
                  "daughter",
                  "girl",
                  "sister",
                  "lady",
                  "actress")
              .contains(word)) {
        return Gender.FEMALE;
      }
      if (word.equals("man")
          || word.endsWith("sman")
          || Set.of(
                  "king", "prince", "father", "husband", "son", "boy", "brother", "sheikh", "imam",
                  "pope")
              .contains(word)) {
        return Gender.MALE;
      }
    }
    return Gender.UNKNOWN;
  }

  public static Gender ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int blank = lower.indexOf(' ');
    if (blank < 0) {
      return ofSurname(lower);
    }
    Gender given = ofGivenName(lower.substring(0, blank));
    return given == Gender.UNKNOWN ? ofSurname(lower.substring(lower.lastIndexOf(' ') + 1)) : given;
  }

  /** The gender of a given name, in lower case; unknown where it is no common one. */
  static Gender ofGivenName(String given) {
    if (FEMALE.contains(given)) {
      return Gender.FEMALE;
    }
    return MALE.contains(given) ? Gender.MALE : Gender.UNKNOWN;
  }

  // Slavic surnames carry the gender: Zakharova, Tsikhanouskaya.
  private static Gender ofSurname(String surname) {
    return surname.length() > 5 && surname.matches(".{2,20}(ova|eva|skaya|skaia|tskaya)")
        ? Gender.FEMALE
        : Gender.UNKNOWN;
  }
}

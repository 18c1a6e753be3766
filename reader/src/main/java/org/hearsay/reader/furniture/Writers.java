package org.hearsay.reader.furniture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.reader.text.Words;

/** Recognizes lines below a report that say who wrote it and what else that one does. */
public final class Writers {
  private static final int MOST_WORDS = 60;
  private static final int SHORT = 12;
  private static final Set<String> OFFICES =
      Set.of(
          "reporter", "correspondent", "journalist", "editor", "columnist", "producer", "writer");
  private static final Set<String> WORK =
      Set.of("is", "was", "covers", "reports", "writes", "has", "works", "joined", "contributes");

  private Writers() {}

  /** "Jane Doe is a reporter based in Oslo.", "Jane Doe is a climate correspondent. @janedoe". */
  static boolean is(String text, List<String> words) {
    int is = words.indexOf("is");
    if (is >= 1 && is <= 4 && words.size() <= 30 && Character.isUpperCase(text.codePointAt(0))) {
      List<String> office = words.subList(is, Math.min(words.size(), is + 8));
      boolean chief = office.contains("bureau") && office.contains("chief");
      boolean post =
          text.contains(" based in ")
              || words.contains("covers")
              || words.contains("covering")
              || words.stream().anyMatch(word -> word.length() > 2 && word.startsWith("@"));
      return (chief || office.stream().anyMatch(OFFICES::contains))
          && (post || isBareOffice(text, words));
    }
    return false;
  }

  /** "Jane Doe is the Andes bureau chief." and nothing more. */
  private static boolean isBareOffice(String text, List<String> words) {
    int stop = text.indexOf('.');
    boolean one = stop == text.length() - 1 || stop < 0;
    String last = words.get(words.size() - 1);
    boolean office = OFFICES.contains(last) || last.equals("chief");
    return one && office && words.size() <= SHORT;
  }

  /** Whether the line begins with a name of the byline and says what that one does. */
  public static boolean isAbout(String text, Optional<String> byline) {
    if (byline.isEmpty()) {
      return false;
    }
    for (String name : byline.get().split(" and |, | & ", -1)) {
      boolean named = name.indexOf(' ') > 0 && text.regionMatches(true, 0, name, 0, name.length());
      List<String> rest = named ? Words.of(text.substring(name.length())) : List.of();
      if (!rest.isEmpty() && rest.size() <= MOST_WORDS && WORK.contains(rest.get(0))) {
        return true;
      }
    }
    return false;
  }
}

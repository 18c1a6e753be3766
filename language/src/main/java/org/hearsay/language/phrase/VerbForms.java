package org.hearsay.language.phrase;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Token;

/** The dictionary forms that a verb may have, for lemmas are sometimes wrong. */
public final class VerbForms {
  private static final int SHORTEST = 5;

  private VerbForms() {}

  /** Whether one of the token's possible dictionary forms is in the set. */
  public static boolean isIn(Token token, Set<String> lemmas) {
    return of(token).stream().anyMatch(lemmas::contains);
  }

  /** The lemma first, then what the word's spelling allows. */
  public static Set<String> of(Token token) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(token.lemma());
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean verb = token.xpos().matches("VB.?|JJ") || token.upos().equals("VERB");
    if (verb && word.length() >= SHORTEST) {
      for (String ending : new String[] {"ed", "ing", "es", "s", "d"}) {
        if (word.endsWith(ending)) {
          addStem(word.substring(0, word.length() - ending.length()), forms);
        }
      }
    }
    return forms;
  }

  private static void addStem(String stem, Set<String> forms) {
    int last = stem.length() - 1;
    forms.add(stem);
    forms.add(stem + "e");
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      forms.add(stem.substring(0, last));
    }
    if (stem.endsWith("i")) {
      forms.add(stem.substring(0, last) + "y");
    }
  }
}

package org.hearsay.language.decoding;

import java.util.Set;
import org.hearsay.language.encoder.Quotation;
import org.hearsay.language.encoder.Words;

/**
 * Where sentences start: as the encoder says, within what punctuation allows.
 *
 * <p>A paragraph always starts a sentence. Closing marks, punctuation and clitics never do, so that
 * a closing quote belongs to the sentence before it.
 */
final class SentenceStarts {
  private static final Set<String> NEVER_FIRST =
      Set.of(
          ",", ";", ":", ".", "!", "?", "%", ")", "]", "}", "\u2019", "\u201d", "\u00bb", ">>",
          "''");
  private static final Set<String> CLITICS = Set.of("'s", "'m", "'re", "'ve", "'ll", "'d", "n't");
  private static final Set<String> TITLES =
      Set.of(
          "Mr.", "Mrs.", "Ms.", "Dr.", "Gen.", "Col.", "Lt.", "Sgt.", "Maj.", "Capt.", "Sen.",
          "Rep.", "Gov.", "Rev.", "Prof.", "St.", "Ft.", "Mt.", "Brig.", "Adm.", "Cmdr.", "Cpl.",
          "Pvt.", "Hon.", "Messrs.", "No.", "vs.", "Pres.");
  private static final Set<String> STOPS = Set.of(".", "?", "!");
  private static final Set<String> CLOSERS = Set.of("\u201d", "\"", "''", "\u2019", "'", ")", "]");

  /** How unlikely a start may seem to the encoder after a stop and before a capital. */
  private static final float AFTER_STOP = -3;

  /** How sure it must be after a token that ends no sentence as a rule. */
  private static final float ELSEWHERE = 0.5f;

  private final Words words;
  private final Quotation quotation;

  SentenceStarts(Words words, Quotation quotation) {
    this.words = words;
    this.quotation = quotation;
  }

  /** Whether a sentence starts at the token, given the encoder's log odds that one does. */
  boolean startsAt(int token, float odds) {
    if (words.startsParagraph(token)) {
      return true;
    }
    String before = words.token(token - 1);
    if (isClosing(token) || TITLES.contains(before)) {
      return false;
    }
    return odds > threshold(token);
  }

  private float threshold(int token) {
    if (followsStop(token)) {
      return opensSentence(token) ? AFTER_STOP : 0;
    }
    String before = words.token(token - 1);
    boolean mayEnd = before.length() > 1 && STOPS.contains(before.substring(before.length() - 1));
    return mayEnd ? 0 : ELSEWHERE;
  }

  private boolean followsStop(int token) {
    int before = token - 1;
    if (CLOSERS.contains(words.token(before)) && before > 0) {
      before--;
    }
    return STOPS.contains(words.token(before)) || isPlatform(before);
  }

  /** "wrote on X.": the network's name, and the sentence ends. */
  private boolean isPlatform(int token) {
    return token > 0 && words.token(token).equals("X.") && words.token(token - 1).equals("on");
  }

  /** Whether the token is written as the first of a sentence often is. */
  private boolean opensSentence(int token) {
    return quotation.opensAt(token) || Character.isUpperCase(words.token(token).codePointAt(0));
  }

  /** Whether the token can only go on with, or close, what stands before it. */
  boolean isClosing(int token) {
    String word = words.token(token).replace('\u2019', '\'');
    return quotation.closesAt(token)
        || NEVER_FIRST.contains(words.token(token))
        || CLITICS.contains(word)
        || startsWithEnder(word);
  }

  private static boolean startsWithEnder(String word) {
    return word.length() > 1 && (word.charAt(0) == '!' || word.charAt(0) == '?');
  }
}

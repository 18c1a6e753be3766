package org.hearsay.annotators.event.clause;

import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.language.phrase.DayNames;

/** What can be told of a single token. */
public final class Words {
  private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
  private static final Set<String> DEMONSTRATIVE = Set.of("this", "that", "these", "those", "it");

  private static final Set<String> PARTS_OF_DAYS =
      Set.of("day", "morning", "evening", "night", "afternoon", "eve", "weekend");

  private Words() {}

  public static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** The lemma in lower case. */
  public static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether the token is a full verb, not an auxiliary. */
  public static boolean isVerb(Token token) {
    return token.upos().equals("VERB") && token.xpos().startsWith("V");
  }

  /** Whether the token is a noun or a name. */
  public static boolean isNominal(Token token) {
    return token.upos().equals("NOUN") || token.upos().equals("PROPN");
  }

  public static boolean isPronoun(Token token) {
    return token.upos().equals("PRON");
  }

  /** Whether the token is a pronoun that opens a relative clause. */
  public static boolean isRelative(Token token) {
    return (token.xpos().startsWith("W") || token.xpos().equals("IN") || isPronoun(token))
        && RELATIVE.contains(lower(token))
        && !token.isRelation("mark");
  }

  /** Whether the token points back to something that is no party: "this", "it". */
  public static boolean isDemonstrative(Token token) {
    return !token.isRelation("det") && DEMONSTRATIVE.contains(lower(token));
  }

  /** Whether the token is a first person pronoun. */
  public static boolean isFirstPerson(Token token) {
    return Set.of("i", "me", "my", "mine", "we", "us", "our", "ours").contains(lower(token))
        && token.upos().matches("PRON|DET");
  }

  /** Whether the token names a day or a month: "on Friday" is no goal. */
  public static boolean isDay(Token token) {
    return DayNames.contains(lower(token))
        || PARTS_OF_DAYS.contains(lower(token))
        || (token.upos().equals("NUM") && token.text().length() < 3);
  }

  public static boolean isOneOf(Token token, String... lemmas) {
    return Set.of(lemmas).contains(lemma(token));
  }
}

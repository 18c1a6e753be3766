package org.hearsay.eval.story;

import java.util.regex.Pattern;

/** Puts a text together from its tokens: blanks between them but around marks that cling. */
final class TokenText {
  private static final Pattern CLINGS =
      Pattern.compile("[.,;:!?%)\\]\u2019\u201D].*|'s|n't|'(?:re|ve|ll|d|m)");
  private static final String OPENING = "([$\u2018\u201C";

  private final StringBuilder text = new StringBuilder();

  /** Adds a token and says where it begins. */
  int add(String token) {
    boolean begins = text.isEmpty() || OPENING.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!begins && !CLINGS.matcher(token).matches()) {
      text.append(' ');
    }
    text.append(token);
    return text.length() - token.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

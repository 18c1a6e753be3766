package org.hearsay.eval.cases;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The expressions of the expectations, which are written for Python and mean the same here. */
final class Patterns {
  private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();

  /** Whether the expression is found somewhere in the text. */
  boolean find(String expression, String text) {
    return compiled
        .computeIfAbsent(expression, each -> Pattern.compile(each, Pattern.UNICODE_CHARACTER_CLASS))
        .matcher(text)
        .find();
  }

  /** The same without regard to case. */
  boolean findAnyCase(String expression, String text) {
    return find("(?iu)" + expression, text);
  }
}

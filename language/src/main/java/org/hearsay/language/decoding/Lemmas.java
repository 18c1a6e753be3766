package org.hearsay.language.decoding;

import java.util.Locale;

/**
 * Edit rules from a form to its lemma: {@code =be} is the lemma itself; {@code l3y} means lower
 * case, three characters less, then "y"; {@code k1} keeps the case.
 */
final class Lemmas {
  private Lemmas() {}

  static String apply(String rule, String form) {
    if (rule.startsWith("=")) {
      return rule.substring(1);
    }
    String base = rule.charAt(0) == 'k' ? form : form.toLowerCase(Locale.ROOT);
    int cut = rule.charAt(1) - '0';
    int length = base.codePointCount(0, base.length());
    String kept = cut < length ? base.substring(0, base.offsetByCodePoints(0, length - cut)) : base;
    return kept + rule.substring(2);
  }
}

package org.hearsay.exports.table;

/** Keeps words of strangers from being run as formulas by a spreadsheet (OWASP ASVS 1.2.10). */
public final class SafeText {
  private static final String DANGEROUS = "=+-@\t\r\n\0";

  private SafeText() {}

  /** The words, behind an apostrophe when they begin with a sign that starts a formula. */
  public static String of(String words) {
    boolean dangerous = !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0;
    return dangerous ? "'" + words : words;
  }
}

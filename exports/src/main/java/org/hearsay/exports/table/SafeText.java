package org.hearsay.exports.table;

/** Keeps words of strangers from being run as formulas by a spreadsheet (OWASP ASVS 1.2.10). */
public final class SafeText {
  /** Signs that start a formula; the last four are what keyboards of East Asia make of them. */
  private static final String DANGEROUS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private SafeText() {}

  /**
   * The words, behind an apostrophe when they begin with a sign that starts a formula, or with
   * blanks and then such a sign: some programs take the blanks off.
   */
  public static String of(String words) {
    return isDangerous(words, 0) ? "'" + words : words;
  }

  /**
   * The same for a file without quote marks: LibreOffice offers to part its cells at commas and
   * semicolons too, so whatever follows one of them counts as a beginning.
   */
  public static String ofParts(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 1);
    for (int i = 0; i < words.length(); i++) {
      boolean begins = i == 0 || words.charAt(i - 1) == ',' || words.charAt(i - 1) == ';';
      if (begins && isDangerous(words, i)) {
        int sign = afterBlanks(words, i);
        safe.append(words, i, i == 0 ? i : sign)
            .append('\'')
            .append(words, i == 0 ? i : sign, sign);
        i = sign;
      }
      safe.append(words.charAt(i));
    }
    return safe.toString();
  }

  private static boolean isDangerous(String words, int begin) {
    int at = afterBlanks(words, begin);
    return at < words.length() && DANGEROUS.indexOf(words.charAt(at)) >= 0;
  }

  private static int afterBlanks(String words, int begin) {
    int at = begin;
    while (at < words.length() && (words.charAt(at) == ' ' || words.charAt(at) == '\u00A0')) {
      at++;
    }
    return at;
  }
}

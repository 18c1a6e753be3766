package org.hearsay.language.encoder;

/**
 * How tokens are written: the uncased encoder is told by this what lower-casing lost. Each token
 * has its shape, plus the number of shapes when it stands inside double quotes.
 */
final class Shapes {
  static final int LOWER = 0;
  static final int CAPITAL = 1;
  static final int UPPER = 2;
  static final int MIXED = 3;
  static final int DIGIT = 4;
  static final int SIGN = 5;
  static final int COUNT = 6;

  /** The feature of the signs that are no tokens. */
  static final int NO_TOKEN = 2 * COUNT;

  private Shapes() {}

  static int[] of(Words words, Quotation quotation) {
    int[] features = new int[words.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = of(words.token(i)) + (quotation.isInside(i) ? COUNT : 0);
    }
    return features;
  }

  static int of(String token) {
    int letters = 0;
    int upper = 0;
    boolean firstUpper = false;
    for (int i = 0; i < token.length(); i += Character.charCount(token.codePointAt(i))) {
      int c = token.codePointAt(i);
      if (isDigit(c)) {
        return DIGIT;
      }
      if (Character.isLetter(c)) {
        boolean isUpper = Character.isUpperCase(c);
        firstUpper = letters == 0 ? isUpper : firstUpper;
        letters++;
        upper += isUpper ? 1 : 0;
      }
    }
    return of(letters, upper, firstUpper);
  }

  private static int of(int letters, int upper, boolean firstUpper) {
    if (letters == 0) {
      return SIGN;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == letters) {
      return letters > 1 ? UPPER : CAPITAL;
    }
    return firstUpper && upper == 1 ? CAPITAL : MIXED;
  }

  // Raised and circled digits are digits to the encoder too.
  private static boolean isDigit(int c) {
    return Character.isDigit(c)
        || (Character.getType(c) == Character.OTHER_NUMBER
            && Character.getNumericValue(c) >= 0
            && Character.getNumericValue(c) <= 9);
  }
}

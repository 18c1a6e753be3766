package org.hearsay.language;

/** The one check of half-open token ranges. */
final class TokenRange {
  private TokenRange() {}

  static void require(int firstToken, int endToken) {
    if (firstToken < 0 || endToken <= firstToken) {
      throw new IllegalArgumentException(
          "not a range of tokens: [" + firstToken + ", " + endToken + ")");
    }
  }

  static void requireShare(String name, float share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(name + " is not within 0..1: " + share);
    }
  }
}

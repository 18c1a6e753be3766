package org.hearsay.merge.report;

/** Short hashes of words and runs of words, the same on every machine. */
final class Hash {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** A spread 64-bit hash of a text. */
  static long of(CharSequence text) {
    long hash = SEED;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return spread(hash);
  }

  /** The hash of a run that goes on with another word. */
  static long joined(long run, long word) {
    return spread(run * PRIME + word);
  }

  /** Half of a hash. */
  static int half(long hash) {
    return (int) (hash >>> 32);
  }

  /** A part of a hash that is not negative. */
  static int positive(long hash) {
    return (int) (hash >>> 33);
  }

  private static long spread(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}

package org.hearsay.merge.report;

import java.util.Arrays;
import java.util.List;

/**
 * Makes the prints of a text: a run of five words counts when it is rare, and when nothing of it is
 * quoted, for what somebody said may stand in reports that have nothing else in common.
 */
final class PrintMaker {
  private static final int RUN = 5;

  /** The least that the words of a run weigh together. */
  private static final double RARE = 3.5;

  /** So many prints are kept of any text, and a share of what is beyond. */
  private static final int KEPT = 128;

  private static final int SHARE_BEYOND = 8;

  private PrintMaker() {}

  static Prints of(List<Word> words) {
    int[] hashes = new int[Math.max(0, words.size() - RUN + 1)];
    int count = 0;
    for (int i = 0; i + RUN <= words.size(); i++) {
      List<Word> run = words.subList(i, i + RUN);
      if (isRare(run)) {
        hashes[count++] = hash(run);
      }
    }
    int[] sorted = Arrays.stream(hashes, 0, count).sorted().distinct().toArray();
    int kept = KEPT + Math.max(0, sorted.length - KEPT) / SHARE_BEYOND;
    if (sorted.length <= kept) {
      return new Prints(sorted, Integer.MAX_VALUE);
    }
    return new Prints(Arrays.copyOf(sorted, kept), sorted[kept - 1]);
  }

  private static boolean isRare(List<Word> run) {
    double rarity = 0;
    for (Word word : run) {
      if (word.quoted()) {
        return false;
      }
      rarity += word.rarity();
    }
    return rarity >= RARE;
  }

  private static int hash(List<Word> run) {
    long hash = 0;
    for (Word word : run) {
      hash = Hash.joined(hash, Hash.of(word.form()));
    }
    return Hash.positive(hash);
  }
}

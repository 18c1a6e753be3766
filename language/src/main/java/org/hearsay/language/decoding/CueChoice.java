package org.hearsay.language.decoding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Gives each content a cue, best pairs first; a cue that has a content already costs more. */
final class CueChoice {
  static final int NONE = -1;

  private final Linker linker;
  private final LinkSettings settings;

  CueChoice(Linker linker, LinkSettings settings) {
    this.linker = linker;
    this.settings = settings;
  }

  private record Pair(int content, int cue, double score, boolean priced) {}

  /** For each content the place of its cue, or {@link #NONE}; both lists ascend. */
  int[] choose(List<TagSpan> contents, List<TagSpan> cues) {
    int[] chosen = new int[contents.size()];
    Arrays.fill(chosen, NONE);
    boolean[] used = new boolean[cues.size()];
    PriorityQueue<Pair> pairs = pairs(contents, cues);
    while (!pairs.isEmpty()) {
      Pair best = pairs.remove();
      if (chosen[best.content()] != NONE) {
        continue;
      }
      if (used[best.cue()] && !best.priced()) {
        add(pairs, new Pair(best.content(), best.cue(), best.score() - settings.shared(), true));
        continue;
      }
      chosen[best.content()] = best.cue();
      used[best.cue()] = true;
    }
    continueQuotations(chosen, contents);
    return chosen;
  }

  private PriorityQueue<Pair> pairs(List<TagSpan> contents, List<TagSpan> cues) {
    PriorityQueue<Pair> pairs =
        new PriorityQueue<>(
            Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::content)
                .thenComparingInt(Pair::cue));
    for (int i = 0; i < contents.size(); i++) {
      TagSpan content = contents.get(i);
      for (int cue = Linker.firstNear(cues, content); cue < cues.size(); cue++) {
        if (cues.get(cue).begin() > content.end() + Linker.FAR) {
          break;
        }
        add(pairs, new Pair(i, cue, linker.cue(content, cue, cues), false));
      }
    }
    return pairs;
  }

  private void add(PriorityQueue<Pair> pairs, Pair pair) {
    if (pair.score() >= settings.leastCue()) {
      pairs.add(pair);
    }
  }

  /** A quotation that goes on in a new paragraph without a cue keeps the one before. */
  private void continueQuotations(int[] chosen, List<TagSpan> contents) {
    for (int i = 1; i < chosen.length; i++) {
      if (chosen[i] == NONE && linker.continuesQuotation(contents.get(i))) {
        chosen[i] = chosen[i - 1];
      }
    }
  }
}

package org.hearsay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries spans of a text back to the input it was made from: runs that are exact copies.
 *
 * <p>Immutable. The runs ascend and are disjoint on both sides; what lies between two runs was
 * added, dropped or changed.
 *
 * @param runs the exact copies, in order; empty means that nothing of the input is left
 */
public record Alignment(List<Run> runs) {

  /**
   * One exact copy.
   *
   * @param beginInText where the copy begins in the text
   * @param beginInInput where it begins in the input
   * @param length how many UTF-16 code units were copied, at least one
   */
  public record Run(int beginInText, int beginInInput, int length) {
    public Run {
      if (beginInText < 0
          || beginInInput < 0
          || length < 1
          || length > Integer.MAX_VALUE - Math.max(beginInText, beginInInput)) {
        throw new IllegalArgumentException(
            "not a run: [" + beginInText + ", " + beginInInput + ", " + length + "]");
      }
    }

    int endInText() {
      return beginInText + length;
    }

    int endInInput() {
      return beginInInput + length;
    }
  }

  public Alignment {
    runs = List.copyOf(runs);
    for (int i = 1; i < runs.size(); i++) {
      Run before = runs.get(i - 1);
      Run run = runs.get(i);
      if (run.beginInText < before.endInText() || run.beginInInput < before.endInInput()) {
        throw new IllegalArgumentException(run + " does not come after " + before);
      }
    }
  }

  /** The alignment of a text that is its own input. */
  public static Alignment identity(int length) {
    return new Alignment(length == 0 ? List.of() : List.of(new Run(0, 0, length)));
  }

  /** The alignment of these runs, neighbors that continue each other joined into one. */
  public static Alignment of(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(joined.get(last), run)) {
        Run before = joined.get(last);
        joined.set(
            last, new Run(before.beginInText, before.beginInInput, before.length + run.length));
      } else {
        joined.add(run);
      }
    }
    return new Alignment(joined);
  }

  private static boolean continues(Run before, Run run) {
    return before.endInText() == run.beginInText && before.endInInput() == run.beginInInput;
  }

  /**
   * The range of the input from the first to the last copied code unit of the span; empty when the
   * span holds nothing that was copied.
   */
  public Optional<Span> toInput(Span span) {
    int begin = -1;
    int end = -1;
    for (int i = firstRunEndingAfter(span.begin()); i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.beginInText >= span.end()) {
        break;
      }
      int shift = run.beginInInput - run.beginInText;
      if (begin < 0) {
        begin = Math.max(span.begin(), run.beginInText) + shift;
      }
      end = Math.min(span.end(), run.endInText()) + shift;
    }
    return begin < 0 ? Optional.empty() : Optional.of(new Span(begin, end));
  }

  /**
   * From this text through its input to the input's own input: where this aligns a with b, and the
   * earlier one b with c, the result aligns a with c.
   */
  public Alignment then(Alignment earlier) {
    List<Run> composed = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < runs.size() && j < earlier.runs.size()) {
      Run upper = runs.get(i);
      Run lower = earlier.runs.get(j);
      int begin = Math.max(upper.beginInInput, lower.beginInText);
      int end = Math.min(upper.endInInput(), lower.endInText());
      if (begin < end) {
        int inText = begin - upper.beginInInput + upper.beginInText;
        int inInput = begin - lower.beginInText + lower.beginInInput;
        composed.add(new Run(inText, inInput, end - begin));
      }
      if (upper.endInInput() <= lower.endInText()) {
        i++;
      } else {
        j++;
      }
    }
    return of(composed);
  }

  private int firstRunEndingAfter(int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).endInText() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

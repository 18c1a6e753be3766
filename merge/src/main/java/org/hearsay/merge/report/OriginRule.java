package org.hearsay.merge.report;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.record.crisis.Join;

/**
 * Whether two reports carry one text: the same words, the same address, or so much of the shorter
 * one's rare runs of words in the other that it was copied.
 *
 * <p>The same agency in both credit lines makes less do, another one asks for more. A long text
 * that holds a short one among much else is not that text.
 */
public final class OriginRule {
  /** Word for word the same text. */
  public static final String SAME_TEXT = "same-text";

  /** Versions at one address. */
  public static final String SAME_ADDRESS = "same-address";

  /** Most of the shorter text stands in the other. */
  public static final String COPY = "copy";

  /** The same, and both credit or are the same agency. */
  public static final String WIRE_COPY = "wire-copy";

  private static final double COPIED = 0.5;
  private static final double COPIED_SAME_AGENCY = 0.3;
  private static final double COPIED_OTHER_AGENCY = 0.7;

  /** Reports of one publisher share closing paragraphs and background. */
  private static final double COPIED_SAME_FAMILY = 0.65;

  /** The least share that the copied text is of the longer one. */
  private static final double PART_OF_LONGER = 0.2;

  private static final double PART_SAME_AGENCY = 0.1;
  private static final int LEAST_RUNS = 6;

  /** Two texts of so many runs that share less than this are two texts. */
  private static final int RUNS_TO_TELL_APART = 16;

  private static final double APART = 0.1;

  private static final double SURE = 0.99;

  private OriginRule() {}

  /** Why the two carry one text, if they do. */
  public static Optional<Join> join(Sketch left, Sketch right) {
    Prints.Overlap overlap = left.prints().overlap(right.prints());
    Sketch.About one = left.about();
    Sketch.About other = right.about();
    if (Window.near(left, right, Window.LONG_DAYS)) {
      if (one.textHash() == other.textHash()
          && left.terms().length() == right.terms().length()
          && left.terms().length() >= LEAST_RUNS) {
        return Optional.of(SketchMaker.join(left, right, SAME_TEXT, "word for word the same", 1));
      }
      if (one.url().isPresent() && one.url().equals(other.url())) {
        String evidence = "both at " + one.url().get();
        return Optional.of(SketchMaker.join(left, right, SAME_ADDRESS, evidence, SURE));
      }
    }
    return Window.near(left, right, Window.DAYS) && isCopy(one, other, overlap)
        ? Optional.of(copy(left, right, overlap))
        : Optional.empty();
  }

  /** Whether the two are long enough to see that neither was copied from the other. */
  public static boolean apart(Sketch left, Sketch right) {
    Prints.Overlap overlap = left.prints().overlap(right.prints());
    boolean sameAddress =
        left.about().url().isPresent() && left.about().url().equals(right.about().url());
    return !sameAddress
        && Math.min(overlap.left(), overlap.right()) >= RUNS_TO_TELL_APART
        && overlap.ofShorter() < APART;
  }

  /** The share of the shorter text that the two have in common. */
  public static double overlap(Sketch left, Sketch right) {
    return left.about().textHash() == right.about().textHash()
        ? 1
        : left.prints().overlap(right.prints()).ofShorter();
  }

  private static boolean isCopy(Sketch.About one, Sketch.About other, Prints.Overlap overlap) {
    boolean sameAgency = sameAgency(one, other);
    double part = sameAgency ? PART_SAME_AGENCY : PART_OF_LONGER;
    return overlap.common() >= LEAST_RUNS
        && overlap.ofShorter() >= asked(one, other)
        && overlap.ofLonger() >= part;
  }

  private static double asked(Sketch.About one, Sketch.About other) {
    if (sameAgency(one, other)) {
      return COPIED_SAME_AGENCY;
    }
    if (one.agency().isPresent() && other.agency().isPresent()) {
      return COPIED_OTHER_AGENCY;
    }
    boolean sameFamily = one.family().isPresent() && one.family().equals(other.family());
    return sameFamily ? COPIED_SAME_FAMILY : COPIED;
  }

  /** Both credit it, or one credits the other's publisher. */
  private static boolean sameAgency(Sketch.About one, Sketch.About other) {
    return isFrom(other, one.agency()) || isFrom(one, other.agency());
  }

  private static boolean isFrom(Sketch.About about, Optional<String> agency) {
    return agency.isPresent() && (agency.equals(about.agency()) || agency.equals(about.acronym()));
  }

  private static Join copy(Sketch left, Sketch right, Prints.Overlap overlap) {
    boolean sameAgency = sameAgency(left.about(), right.about());
    String evidence =
        String.format(
            Locale.ROOT,
            "%.0f %% of the shorter text's rare runs of words stand in both%s",
            100 * overlap.ofShorter(),
            sameAgency ? ", and both come from " + agency(left, right) : "");
    double confidence = Math.min(SURE, 0.5 + (sameAgency ? 0.1 : 0) + 0.4 * overlap.ofShorter());
    return SketchMaker.join(left, right, sameAgency ? WIRE_COPY : COPY, evidence, confidence);
  }

  private static String agency(Sketch left, Sketch right) {
    return left.about()
        .agency()
        .or(() -> right.about().agency())
        .orElse("")
        .toUpperCase(Locale.ROOT);
  }
}

package org.hearsay.merge.fact.group;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.record.crisis.Join;

/**
 * Facts of two reports that print one text are one when they stand on the same words there: the
 * words and what comes before or after them are the same.
 */
public final class WireRule {
  private static final int AROUND = 40;
  private static final double CONFIDENCE = 0.97;

  private final Reports reports;

  public WireRule(Reports reports) {
    this.reports = reports;
  }

  /** The join of two facts that stand on these spans, when their reports have one origin. */
  public <T> Optional<Join> join(Member<T> left, Span here, Member<T> right, Span there) {
    if (!left.origin().equals(right.origin()) || left.report().equals(right.report())) {
      return Optional.empty();
    }
    String one = reports.record(left.report()).article().text();
    String other = reports.record(right.report()).article().text();
    if (!here.text(one).equalsIgnoreCase(there.text(other))) {
      return Optional.empty();
    }
    boolean alike =
        before(one, here).equals(before(other, there))
            || after(one, here).equals(after(other, there));
    return alike
        ? Optional.of(Join.of(left.id(), right.id(), "same-wire", here.text(one), CONFIDENCE))
        : Optional.empty();
  }

  private static String before(String text, Span span) {
    return plain(text.substring(Math.max(0, span.begin() - AROUND), span.begin()));
  }

  private static String after(String text, Span span) {
    return plain(text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\n', ' ');
  }
}

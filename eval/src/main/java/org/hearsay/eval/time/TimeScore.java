package org.hearsay.eval.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.facts.TimeExpression;

/**
 * TempEval-3's measures of time expressions, summed over documents.
 *
 * <p>Expressions that overlap are aligned one to one in text order. Strict: the same words;
 * relaxed: aligned; value F1: relaxed F1 times the share of aligned ones with the same value.
 *
 * @param gold how many people marked
 * @param found how many were found
 * @param aligned how many of them overlap one to one
 * @param strict how many of those have the same bounds
 * @param value how many of those have the same value
 * @param weekdays aligned gold weekday names
 * @param weekdaysRight those of them with the same value
 */
public record TimeScore(
    int gold, int found, int aligned, int strict, int value, int weekdays, int weekdaysRight) {
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** Nothing scored yet. */
  public static TimeScore none() {
    return new TimeScore(0, 0, 0, 0, 0, 0, 0);
  }

  /** An aligned pair. */
  public record Pair(GoldTime gold, TimeExpression found) {
    /** Whether both have the same value. */
    public boolean sameValue() {
      return gold.value().equals(found.value());
    }

    boolean sameBounds() {
      return gold.span().equals(found.mention());
    }

    /** Whether the gold is a weekday's name, with or without a part of the day. */
    public boolean isWeekday() {
      String text = gold.text().toLowerCase(Locale.ROOT);
      return WEEKDAYS.stream().anyMatch(text::contains)
          && !gold.value().startsWith("XXXX")
          && gold.value().length() >= 10
          && gold.text().chars().noneMatch(Character::isDigit);
    }
  }

  /** This and one document more; times past the annotated part are left out. */
  public TimeScore plus(TimeDocument document, List<TimeExpression> times) {
    List<TimeExpression> scored =
        times.stream().filter(time -> time.mention().end() <= document.scoredUntil()).toList();
    List<Pair> pairs = align(document.times(), scored);
    int right = (int) pairs.stream().filter(Pair::sameValue).count();
    List<Pair> days = pairs.stream().filter(Pair::isWeekday).toList();
    return new TimeScore(
        gold + document.times().size(),
        found + scored.size(),
        aligned + pairs.size(),
        strict + (int) pairs.stream().filter(Pair::sameBounds).count(),
        value + right,
        weekdays + days.size(),
        weekdaysRight + (int) days.stream().filter(Pair::sameValue).count());
  }

  /** The aligned pairs, in text order. */
  public static List<Pair> align(List<GoldTime> gold, List<TimeExpression> found) {
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < gold.size() && j < found.size()) {
      if (gold.get(i).span().overlaps(found.get(j).mention())) {
        pairs.add(new Pair(gold.get(i), found.get(j)));
        i++;
        j++;
      } else if (gold.get(i).span().end() <= found.get(j).mention().begin()) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  public double relaxedF1() {
    return f1(aligned);
  }

  public double strictF1() {
    return f1(strict);
  }

  /** Relaxed F1 times value accuracy. */
  public double valueF1() {
    return aligned == 0 ? 0 : relaxedF1() * value / aligned;
  }

  /** The share of aligned weekday names with the right value. */
  public double weekdayAccuracy() {
    return weekdays == 0 ? 0 : (double) weekdaysRight / weekdays;
  }

  private double f1(int right) {
    return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
  }
}

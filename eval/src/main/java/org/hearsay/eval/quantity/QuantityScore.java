package org.hearsay.eval.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.annotators.quantity.Figure;

/**
 * Value F1 and value+unit F1 of figures, summed over sentences.
 *
 * <p>Figures are paired one to one, those with the same unit first. The value is right when both
 * bounds that are there are the gold's; a vague number ("dozens"), for which the gold has a power
 * of ten, when its low bound lies there. The unit is right when it is the gold's unit or its usual
 * name, or has the same last word but for its number; percent and dollar signs equal their words.
 *
 * @param gold how many people marked
 * @param found how many were found
 * @param values how many have the right value
 * @param units how many of them have the right unit too
 */
public record QuantityScore(int gold, int found, int values, int units) {
  private static final double TOLERANCE = 1e-6;
  private static final Set<String> PERCENT =
      Set.of("%", "percent", "per cent", "pc", "percentage", "pct");
  private static final Set<String> DOLLAR = Set.of("$", "us$", "dollar", "dollars", "usd", "us $");

  /** Nothing scored yet. */
  public static QuantityScore none() {
    return new QuantityScore(0, 0, 0, 0);
  }

  /** A pair with the same value. */
  public record Pair(GoldFigure gold, Figure found) {
    /** Whether both have the same unit. */
    public boolean sameUnit() {
      return isSameUnit(gold, found);
    }
  }

  /** This and one sentence more. */
  public QuantityScore plus(List<GoldFigure> wanted, List<Figure> figures) {
    List<Pair> pairs = pairs(wanted, figures);
    return new QuantityScore(
        gold + wanted.size(),
        found + figures.size(),
        values + pairs.size(),
        units + (int) pairs.stream().filter(Pair::sameUnit).count());
  }

  /** The pairs with the same value, those with the same unit first. */
  public static List<Pair> pairs(List<GoldFigure> wanted, List<Figure> figures) {
    List<GoldFigure> open = new ArrayList<>(wanted);
    List<Figure> free = new ArrayList<>(figures);
    List<Pair> pairs = new ArrayList<>();
    for (boolean strict : new boolean[] {true, false}) {
      for (GoldFigure gold : List.copyOf(open)) {
        free.stream()
            .filter(figure -> isSameValue(gold, figure))
            .filter(figure -> !strict || isSameUnit(gold, figure))
            .findFirst()
            .ifPresent(
                figure -> {
                  pairs.add(new Pair(gold, figure));
                  open.remove(gold);
                  free.remove(figure);
                });
      }
    }
    return pairs;
  }

  private static boolean isSameValue(GoldFigure gold, Figure figure) {
    if (figure.low().isPresent() && figure.high().isPresent()) {
      return near(figure.low().getAsDouble(), gold.low())
          && near(figure.high().getAsDouble(), gold.high());
    }
    double bound = figure.low().orElseGet(() -> figure.high().orElse(Double.NaN));
    return gold.isSpan()
        ? gold.low() <= bound && bound <= gold.high()
        : near(bound, gold.low()) || near(bound, 2 * gold.low());
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(other));
  }

  private static boolean isSameUnit(GoldFigure gold, Figure figure) {
    String ours = normal(figure.unit());
    String theirs = normal(gold.unit());
    return ours.equals(theirs)
        || ours.equals(normal(gold.normalUnit()))
        || (!ours.isEmpty() && !theirs.isEmpty() && last(ours).equals(last(theirs)));
  }

  private static String normal(String unit) {
    String lower = unit.toLowerCase(Locale.ROOT).strip();
    if (PERCENT.contains(lower)) {
      return "%";
    }
    return DOLLAR.contains(lower) ? "$" : lower;
  }

  private static String last(String unit) {
    String word = unit.substring(unit.lastIndexOf(' ') + 1);
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  public double valueF1() {
    return f1(values);
  }

  /** Value and unit right. */
  public double unitF1() {
    return f1(units);
  }

  private double f1(int right) {
    return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
  }
}

package org.hearsay.annotators.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.Span;

/**
 * Reads all figures of a sentence: what is counted or measured, lengths of time and ages included.
 */
public final class FigureReader {
  private FigureReader() {}

  /**
   * The figures, in text order.
   *
   * @param dates the spans of dates, whose numbers are no figures
   */
  public static List<Figure> read(Words words, List<Span> dates) {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Amount> amount = amount(words, at, dates);
      if (amount.isEmpty()) {
        at++;
        continue;
      }
      Amount bounded = Bound.around(words, withCurrency(words, amount.get()));
      Unit unit = Units.of(words, bounded);
      if (!Exclusions.isNone(words, bounded, unit)) {
        figures.add(figure(words, bounded, unit));
      }
      at = Math.max(amount.get().end(), at + 1);
    }
    return figures;
  }

  private static Optional<Amount> amount(Words words, int at, List<Span> dates) {
    return Amounts.at(words, at)
        .filter(each -> !Exclusions.isNone(words, each))
        .filter(each -> !isDate(words, each, dates));
  }

  /** Numbers of dates, but not of the lengths of time that dates may be told by. */
  private static boolean isDate(Words words, Amount amount, List<Span> dates) {
    Span number = words.span(amount.number(), amount.end());
    boolean inDate = dates.stream().anyMatch(date -> date.overlaps(number));
    int next = words.isHyphen(amount.end()) ? amount.end() + 1 : amount.end();
    return inDate && !words.in(next, UnitWords.TIMES);
  }

  private static Amount withCurrency(Words words, Amount amount) {
    Amount signed = amount.from(Units.currencyBegin(words, amount.number()));
    boolean minus =
        words.is(amount.begin() - 1, "minus")
            || (words.isDash(amount.begin() - 1) && words.is(amount.begin() - 2, "minus"));
    return minus ? negative(signed) : signed;
  }

  private static Amount negative(Amount amount) {
    return amount.times(-1);
  }

  private static Figure figure(Words words, Amount amount, Unit unit) {
    int end = Math.max(amount.end(), unit.end());
    Figure.Sort sort = sort(amount, unit);
    return new Figure(
        amount.low(),
        amount.high(),
        amount.approximate(),
        unit.text(),
        sort,
        words.span(amount.begin(), end),
        unit.head() < 0 ? amount.number() : unit.head(),
        amount.begin(),
        end);
  }

  private static Figure.Sort sort(Amount amount, Unit unit) {
    if (amount.kind() == Amount.Kind.FRACTION) {
      return Figure.Sort.FRACTION;
    }
    return switch (unit.kind()) {
      case NOUN -> Figure.Sort.COUNT;
      case MONEY -> Figure.Sort.MONEY;
      case PERCENT -> Figure.Sort.PERCENT;
      case MEASURE -> Figure.Sort.MEASURE;
      case TIME -> Figure.Sort.TIME;
      case AGE -> Figure.Sort.AGE;
      case NONE -> Figure.Sort.BARE;
    };
  }
}

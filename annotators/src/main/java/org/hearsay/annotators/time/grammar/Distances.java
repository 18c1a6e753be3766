package org.hearsay.annotators.time.grammar;

import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.language.phrase.Words;

/** Tells a distance ("three days ago", "two weeks later") from a length. */
final class Distances {
  private Distances() {}

  /** An amount of a unit; a negative amount is "some". */
  record Length(double amount, TimeUnit unit, Shift shift) {
    Meaning meaning() {
      String value = amount < 0 ? unit.duration("X") : unit.duration(amount);
      return new Meaning.Duration(value, unit, amount, shift);
    }
  }

  /** The expression whose unit ends here, with the word that makes it a distance. */
  static Phrase read(Words words, int begin, int end, Length length) {
    int at = words.isHyphen(end) ? end + 1 : end;
    switch (words.at(at)) {
      case "ago":
        return away(begin, at + 1, length, -1, false);
      case "earlier", "previously":
        return away(begin, at + 1, length, -1, true);
      case "later", "afterward", "afterwards":
        return away(begin, at + 1, length, 1, true);
      case "hence":
        return away(begin, at + 1, length, 1, false);
      case "before":
        return closes(words, at + 1)
            ? away(begin, at + 1, length, -1, true)
            : new Phrase(begin, end, length.meaning());
      case "from":
        return words.is(at + 1, "now", "today")
            ? away(begin, at + 2, length, 1, false)
            : new Phrase(begin, end, length.meaning());
      default:
        return new Phrase(begin, end, length.meaning());
    }
  }

  private static boolean closes(Words words, int at) {
    return words.is(at, "", ".", ",", ";", ")", ":");
  }

  private static Phrase away(int begin, int end, Length length, int sign, boolean told) {
    if (length.amount() < 0) {
      return new Phrase(begin, end, new Meaning.Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    if (length.unit() == TimeUnit.YEAR && length.amount() == 1 && sign < 0) {
      return new Phrase(begin, end, new Meaning.YearBefore(told));
    }
    long whole = Math.round(length.amount());
    return whole == length.amount()
        ? new Phrase(begin, end, new Meaning.Offset(sign * whole, length.unit(), told))
        : halfAway(begin, end, length, sign, told);
  }

  /** "a year and a half ago" counts in the next finer unit. */
  private static Phrase halfAway(int begin, int end, Length length, int sign, boolean told) {
    TimeUnit finer = length.unit() == TimeUnit.YEAR ? TimeUnit.MONTH : TimeUnit.DAY;
    double factor =
        switch (length.unit()) {
          case YEAR -> 12;
          case MONTH -> 30;
          case WEEK -> 7;
          case DECADE -> 3652;
          case CENTURY -> 36525;
          default -> 1;
        };
    long amount = Math.round(length.amount() * factor);
    return new Phrase(begin, end, new Meaning.Offset(sign * amount, finer, told));
  }
}

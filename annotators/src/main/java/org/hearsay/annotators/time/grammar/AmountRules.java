package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.language.phrase.Numeral;
import org.hearsay.language.phrase.Words;

/** Reads lengths and distances of time: "72 hours", "three days ago", "the past few weeks". */
final class AmountRules {
  private static final Set<String> BETWEEN =
      Set.of(
          "trading",
          "business",
          "working",
          "full",
          "consecutive",
          "straight",
          "more",
          "additional",
          "whole",
          "calendar",
          "successive",
          "remaining",
          "other",
          "solid",
          "entire",
          "long",
          "fiscal",
          "further",
          "intense",
          "different",
          "separate",
          "extra");
  private static final Set<String> BARE =
      Set.of(
          "for",
          "within",
          "after",
          "over",
          "in",
          "of",
          "took",
          "take",
          "lasted",
          "last",
          "many",
          "following",
          "until",
          "through",
          "during");
  private static final Set<String> ASIDE = Set.of("some", "several", "many", "few", "numerous");

  private AmountRules() {}

  /** How many units; a negative amount is "some". */
  private record Count(int end, double amount) {}

  static Optional<Phrase> read(Words words, int begin) {
    int at = Approximations.skip(words, begin);
    Optional<ShiftRules.Picked> window = window(words, at);
    if (window.isPresent() && words.is(begin, "over", "under", "around", "about")) {
      return Optional.empty();
    }
    int from = window.map(ShiftRules.Picked::end).orElse(at);
    Optional<Count> count = count(words, from);
    if (count.isEmpty()) {
      boolean bare = begin == at && from == at;
      return bare ? bare(words, begin) : pluralAfter(words, begin, window, from);
    }
    Shift shift = window.map(ShiftRules.Picked::shift).orElse(Shift.NONE);
    return unit(words, begin, count.get(), shift);
  }

  private static Optional<ShiftRules.Picked> window(Words words, int at) {
    if (words.is(at, "the") && words.is(at + 1, "first", "final", "opening", "intervening")) {
      return Optional.of(new ShiftRules.Picked(Shift.NONE, at + 2));
    }
    Optional<ShiftRules.Picked> picked =
        words.is(at, "that", "this", "same") ? Optional.empty() : ShiftRules.pick(words, at);
    if (picked.isEmpty() && words.is(at, "the", "another", "these", "those")) {
      return Optional.of(new ShiftRules.Picked(Shift.NONE, at + 1));
    }
    return picked.map(
        each -> each.shift() == Shift.AFTER ? new ShiftRules.Picked(Shift.NEXT, each.end()) : each);
  }

  private static Optional<Count> count(Words words, int at) {
    if (words.is(at, "a", "an", "one") && words.is(at + 1, "half") && words.isHyphen(at + 2)) {
      return Optional.of(new Count(at + 3, 0.5));
    }
    if (words.sequence(at, "half", "a") || words.sequence(at, "half", "an")) {
      return Optional.of(new Count(at + 2, 0.5));
    }
    if (words.sequence(at, "a", "couple")) {
      return Optional.of(new Count(words.is(at + 2, "of") ? at + 3 : at + 2, 2));
    }
    if (words.is(at, "couple")) {
      return Optional.of(new Count(words.is(at + 1, "of") ? at + 2 : at + 1, 2));
    }
    if (words.is(at, "a") && words.is(at + 1, "few", "number", "matter")) {
      return Optional.of(new Count(words.is(at + 2, "of") ? at + 3 : at + 2, -1));
    }
    if (words.in(at, ASIDE)) {
      return Optional.of(new Count(at + 1, -1));
    }
    if (words.is(at, "dozens", "hundreds", "thousands", "tens") && words.is(at + 1, "of")) {
      return Optional.of(new Count(at + 2, -1));
    }
    return numbered(words, at);
  }

  private static Optional<Count> numbered(Words words, int at) {
    Optional<Numeral> number = Numeral.at(words, at);
    if (number.isPresent()) {
      int end = number.get().end();
      Optional<Numeral> upper =
          words.is(end, "to", "or") || words.isDash(end)
              ? Numeral.at(words, end + 1)
              : Optional.empty();
      return Optional.of(
          upper
              .map(other -> new Count(other.end(), -1))
              .orElseGet(() -> new Count(end, number.get().value())));
    }
    return words.is(at, "a", "an") ? Optional.of(new Count(at + 1, 1)) : Optional.empty();
  }

  private static Optional<Phrase> unit(Words words, int begin, Count count, Shift shift) {
    int at = words.isHyphen(count.end()) ? count.end() + 1 : count.end();
    at = words.in(at, BETWEEN) && !words.is(at, "second") ? at + 1 : at;
    Optional<TimeUnit> unit = TimeUnit.of(words.at(at));
    if (unit.isEmpty() || isOther(words, count, at, unit.get())) {
      return Optional.empty();
    }
    double amount = count.amount();
    int end = at + 1;
    if (words.sequence(end, "and", "a", "half")) {
      amount += 0.5;
      end += 3;
    }
    end = words.sequence(end, "or", "so") || words.sequence(end, "or", "more") ? end + 2 : end;
    if (words.isHyphen(end) && words.is(end + 1, "long")) {
      end += 2;
    } else if (words.is(end, "long") && words.isHyphen(count.end())) {
      end += 1;
    } else if (words.sequence(end, "'", "time") || words.sequence(end, "'s", "time")) {
      end += 2;
    }
    return Optional.of(
        Distances.read(words, begin, end, new Distances.Length(amount, unit.get(), shift)));
  }

  private static boolean isOther(Words words, Count count, int at, TimeUnit unit) {
    boolean ordinal =
        unit == TimeUnit.SECOND && !TimeUnit.isPlural(words.at(at)) && !words.is(count.end(), "-");
    int after = words.isHyphen(at + 1) ? at + 2 : at + 1;
    boolean age =
        words.is(after, "old", "olds") || (words.is(after, "of") && words.is(after + 1, "age"));
    boolean quarter =
        unit == TimeUnit.QUARTER && (isShare(words, count.end(), at) || count.amount() > 100);
    boolean plain = words.is(count.end() - 1, "a", "an") && !words.isHyphen(count.end());
    return quarter
        || ordinal
        || age
        || (plain && unit == TimeUnit.DAY && isRate(words, count.end() - 1));
  }

  /** "three-quarters of", "a quarter". */
  private static boolean isShare(Words words, int hyphen, int at) {
    return (words.isHyphen(hyphen) && TimeUnit.isPlural(words.at(at)))
        || words.is(at + 1, "of")
        || (words.is(at, "quarter") && words.is(at - 1, "a"));
  }

  private static boolean isRate(Words words, int at) {
    return words.is(at - 1, "times", "once", "twice");
  }

  /** "for weeks", "within days", "decades-long". */
  private static Optional<Phrase> bare(Words words, int begin) {
    Optional<TimeUnit> unit = TimeUnit.of(words.at(begin));
    if (unit.isEmpty()
        || !TimeUnit.isPlural(words.at(begin))
        || words.at(begin).equals("seconds")) {
      return Optional.empty();
    }
    boolean tail = words.isHyphen(begin + 1) && words.is(begin + 2, "long");
    if (tail) {
      return Optional.of(some(begin, begin + 3, unit.get(), Shift.NONE));
    }
    boolean counted = words.in(begin - 1, BARE) && !words.sequence(begin - 2, "one", "of");
    boolean measured = words.is(begin + 1, "ago", "earlier", "later", "ahead");
    if (measured && words.is(begin + 1, "ahead")) {
      return Optional.of(some(begin, begin + 2, unit.get(), Shift.NEXT));
    }
    return counted || measured
        ? Optional.of(
            Distances.read(
                words, begin, begin + 1, new Distances.Length(-1, unit.get(), Shift.NONE)))
        : Optional.empty();
  }

  /** "the coming days", "recent weeks", "the weeks ahead". */
  private static Optional<Phrase> pluralAfter(
      Words words, int begin, Optional<ShiftRules.Picked> window, int at) {
    Optional<TimeUnit> unit = TimeUnit.of(words.at(at));
    if (window.isEmpty() || unit.isEmpty() || !TimeUnit.isPlural(words.at(at))) {
      return Optional.empty();
    }
    Shift shift = window.get().shift();
    if (words.is(at + 1, "ahead", "to")) {
      int end = words.sequence(at + 1, "to", "come") ? at + 3 : at + 2;
      return Optional.of(some(begin, end, unit.get(), Shift.NEXT));
    }
    boolean vague = shift == Shift.NONE || shift == Shift.THIS;
    return vague ? Optional.empty() : Optional.of(some(begin, at + 1, unit.get(), shift));
  }

  private static Phrase some(int begin, int end, TimeUnit unit, Shift shift) {
    return new Phrase(begin, end, new Meaning.Duration(unit.duration("X"), unit, -1, shift));
  }
}

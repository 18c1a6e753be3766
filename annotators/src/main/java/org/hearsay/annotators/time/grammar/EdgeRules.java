package org.hearsay.annotators.time.grammar;

import java.util.Optional;
import org.hearsay.annotators.time.calendar.Edge;
import org.hearsay.annotators.time.calendar.Season;
import org.hearsay.annotators.time.calendar.Shift;
import org.hearsay.annotators.time.calendar.TimeUnit;
import org.hearsay.language.phrase.Words;

/** Reads parts of longer times: "mid-February", "the end of the month", "earlier this year". */
final class EdgeRules {
  private EdgeRules() {}

  static Optional<Phrase> read(Words words, int begin) {
    return single(words, begin)
        .or(() -> ofWhole(words, begin))
        .or(() -> early(words, begin))
        .or(() -> vague(words, begin));
  }

  /** "mid-July", "midyear", "year-end". */
  private static Optional<Phrase> single(Words words, int begin) {
    String word = words.at(begin);
    int hyphen = word.startsWith("mid-") ? 4 : word.startsWith("mid") ? 3 : 0;
    if (hyphen > 0 && word.length() > hyphen) {
      return mid(words, begin, word.substring(hyphen));
    }
    boolean end = words.isHyphen(begin + 1) || words.is(begin + 1, "end");
    int noun = words.isHyphen(begin + 1) ? begin + 2 : begin + 1;
    if (end && words.is(noun, "end") && words.is(begin, "year", "month")) {
      return words.is(begin, "year")
          ? Optional.of(new Phrase(begin, noun + 1, new Meaning.Calendar(0, 12, 31, Shift.THIS)))
          : phrase(begin, noun + 1, Edge.END, new Meaning.Unit(TimeUnit.MONTH, Shift.THIS));
    }
    return Optional.empty();
  }

  private static Optional<Phrase> mid(Words words, int begin, String rest) {
    int month = Calendars.month(rest);
    if (month > 0) {
      int at = words.is(begin + 1, ",", "of") ? begin + 2 : begin + 1;
      int year = Years.digits(words, at);
      Meaning whole = new Meaning.Calendar(year, month, 0, Shift.NONE);
      return phrase(begin, year > 0 ? at + 1 : begin + 1, Edge.MIDDLE, whole);
    }
    Optional<Season> season = Season.of(rest);
    if (season.isPresent()) {
      return phrase(
          begin, begin + 1, Edge.MIDDLE, new Meaning.YearPart(season.get().code(), 0, Shift.NONE));
    }
    if (rest.equals("year") || rest.equals("month") || rest.equals("week")) {
      return TimeUnit.of(rest)
          .flatMap(
              unit -> phrase(begin, begin + 1, Edge.MIDDLE, new Meaning.Offset(0, unit, false)));
    }
    return Optional.empty();
  }

  /** "the end of November", "the early part of the next decade", "the middle of this month". */
  private static Optional<Phrase> ofWhole(Words words, int begin) {
    int at = words.is(begin, "the") ? begin + 1 : begin;
    boolean part =
        words.is(at, "early", "latter", "later", "first", "last", "final")
            && words.is(at + 1, "part", "parts", "months", "weeks", "days");
    Optional<Edge> edge = part ? partEdge(words.at(at)) : edge(words.at(at));
    int of = part ? at + 2 : at + 1;
    boolean counted = part && !words.is(at + 1, "part", "parts");
    if (edge.isEmpty() || counted || !words.is(of, "of")) {
      return Optional.empty();
    }
    return whole(words, of + 1)
        .map(
            found -> new Phrase(begin, found.end(), new Meaning.Part(edge.get(), found.meaning())));
  }

  private static Optional<Edge> edge(String word) {
    switch (word) {
      case "end", "close", "conclusion":
        return Optional.of(Edge.END);
      case "beginning", "start", "turn", "outset", "dawn", "onset":
        return Optional.of(Edge.START);
      case "middle":
        return Optional.of(Edge.MIDDLE);
      default:
        return Optional.empty();
    }
  }

  private static Optional<Edge> partEdge(String word) {
    return Optional.of(word.equals("early") || word.equals("first") ? Edge.EARLY : Edge.LATE);
  }

  /** "early next year", "late November", "later this month", "the early 1970s", "early Tuesday". */
  private static Optional<Phrase> early(Words words, int begin) {
    int at = words.is(begin, "the") ? begin + 1 : begin;
    at = words.is(at, "very") ? at + 1 : at;
    Edge edge;
    switch (words.at(at)) {
      case "early", "earlier":
        edge = Edge.EARLY;
        break;
      case "mid", "middle":
        edge = Edge.MIDDLE;
        break;
      case "late", "later", "latter":
        edge = Edge.LATE;
        break;
      default:
        return Optional.empty();
    }
    boolean comparative = words.is(at, "earlier", "later");
    int next = words.isHyphen(at + 1) ? at + 2 : at + 1;
    boolean joined = words.is(next, "in", "on");
    int from = joined ? next + 1 : next;
    Optional<Phrase> found =
        joined ? whole(words, from).filter(each -> !isNamed(each)) : Grammar.plain(words, from);
    return found
        .filter(each -> !(comparative && isNamedYear(each)))
        .map(each -> new Phrase(begin, each.end(), new Meaning.Part(edge, each.meaning())));
  }

  private static boolean isNamed(Phrase phrase) {
    return phrase.meaning() instanceof Meaning.Era;
  }

  private static boolean isNamedYear(Phrase phrase) {
    return phrase.meaning() instanceof Meaning.Calendar calendar
        && calendar.year() > 0
        && calendar.shift() == Shift.NONE;
  }

  /** "sometime next year". */
  private static Optional<Phrase> vague(Words words, int begin) {
    return words.is(begin, "sometime")
        ? Grammar.plain(words, words.is(begin + 1, "in") ? begin + 2 : begin + 1)
            .map(found -> found.from(begin))
        : Optional.empty();
  }

  /** What an edge may be of: any plain expression, or "the month", "the year". */
  private static Optional<Phrase> whole(Words words, int begin) {
    Optional<TimeUnit> unit =
        words.is(begin, "the") ? TimeUnit.of(words.at(begin + 1)) : Optional.empty();
    if (unit.isPresent()
        && !TimeUnit.isPlural(words.at(begin + 1))
        && !unit.get().isClock()
        && !words.is(begin + 2, "'s")) {
      return Optional.of(new Phrase(begin, begin + 2, new Meaning.Unit(unit.get(), Shift.THIS)));
    }
    return Grammar.plain(words, begin);
  }

  private static Optional<Phrase> phrase(int begin, int end, Edge edge, Meaning whole) {
    return Optional.of(new Phrase(begin, end, new Meaning.Part(edge, whole)));
  }
}

package org.hearsay.annotators.time.resolve;

import java.util.Optional;
import org.hearsay.annotators.time.calendar.Edge;
import org.hearsay.annotators.time.grammar.Meaning;
import org.hearsay.annotators.time.grammar.Phrase;
import org.hearsay.annotators.time.grammar.Prepositions;
import org.hearsay.language.phrase.Words;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeType;

/** Opens the bounds of a time by the preposition that stands before it. */
public final class Bounds {
  private Bounds() {}

  public static Resolved open(Resolved time, Words words, Phrase phrase) {
    if (time.type() == TimeType.DURATION
        || time.type() == TimeType.SET
        || time.start().isEmpty()
        || time.end().isEmpty()
        || time.basis() == TimeBasis.UNRESOLVED) {
      return time;
    }
    boolean ranged =
        words.is(phrase.end(), "to", "until", "till", "through") || words.isDash(phrase.end());
    switch (Prepositions.before(words, phrase.begin())) {
      case "before":
        return time.within(Optional.empty(), beginning(time, phrase));
      case "until", "till", "by", "through", "til":
        return time.within(Optional.empty(), time.end());
      case "after":
        return time.within(time.end(), Optional.empty());
      case "since":
        return time.within(time.start(), Optional.empty());
      case "from":
        return ranged ? time : time.within(time.start(), Optional.empty());
      default:
        return time;
    }
  }

  /** Before the middle of a month means before its middle day. */
  private static Optional<String> beginning(Resolved time, Phrase phrase) {
    boolean middle = phrase.meaning() instanceof Meaning.Part part && part.edge() == Edge.MIDDLE;
    return middle
        ? time.told().map(period -> period.middle().toString()).or(time::start)
        : time.start();
  }
}

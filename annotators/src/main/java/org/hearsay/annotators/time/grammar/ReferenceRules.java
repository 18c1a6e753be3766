package org.hearsay.annotators.time.grammar;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.phrase.Words;

/** Reads words that point to the past, the present or the future as such. */
final class ReferenceRules {
  private static final String PAST = "PAST_REF";
  private static final String PRESENT = "PRESENT_REF";
  private static final String FUTURE = "FUTURE_REF";

  private record Pointer(String value, List<String> words) {}

  private static final List<Pointer> POINTERS =
      List.of(
          new Pointer(PRESENT, List.of("right", "now")),
          new Pointer(PRESENT, List.of("just", "now")),
          new Pointer(PRESENT, List.of("now")),
          new Pointer(PRESENT, List.of("nowadays")),
          new Pointer(PRESENT, List.of("currently")),
          new Pointer(PRESENT, List.of("presently")),
          new Pointer(PRESENT, List.of("current")),
          new Pointer(PRESENT, List.of("at", "present")),
          new Pointer(PRESENT, List.of("at", "the", "moment")),
          new Pointer(PRESENT, List.of("at", "this", "time")),
          new Pointer(PRESENT, List.of("at", "this", "moment")),
          new Pointer(PRESENT, List.of("these", "days")),
          new Pointer(PRESENT, List.of("the", "time", "being")),
          new Pointer(PRESENT, List.of("present", "-", "day")),
          new Pointer(PAST, List.of("more", "recently")),
          new Pointer(PAST, List.of("recently")),
          new Pointer(PAST, List.of("lately")),
          new Pointer(PAST, List.of("recent", "years")),
          new Pointer(PAST, List.of("recent", "months")),
          new Pointer(PAST, List.of("recent", "weeks")),
          new Pointer(PAST, List.of("recent", "days")),
          new Pointer(PAST, List.of("recent", "hours")),
          new Pointer(PAST, List.of("recent", "decades")),
          new Pointer(PAST, List.of("recent")),
          new Pointer(FUTURE, List.of("the", "near", "future")),
          new Pointer(FUTURE, List.of("the", "foreseeable", "future")),
          new Pointer(FUTURE, List.of("the", "not", "too", "distant", "future")),
          new Pointer(FUTURE, List.of("the", "future")),
          new Pointer(FUTURE, List.of("future")),
          new Pointer(FUTURE, List.of("the", "near", "term")),
          new Pointer(FUTURE, List.of("the", "short", "term")),
          new Pointer(FUTURE, List.of("soon")));

  private ReferenceRules() {}

  static Optional<Phrase> read(Words words, int begin) {
    if (words.is(begin, "the") && words.is(begin + 1, "past") && isNoun(words, begin + 2)) {
      return phrase(begin, begin + 2, PAST);
    }
    for (Pointer pointer : POINTERS) {
      if (stands(words, begin, pointer.words())) {
        return isElse(words, begin, begin + pointer.words().size())
            ? Optional.empty()
            : phrase(begin, begin + pointer.words().size(), pointer.value());
      }
    }
    return Optional.empty();
  }

  private static boolean isNoun(Words words, int at) {
    return words.is(at, "", ".", ",", ";", "and", "but", "''", "\"", "”", ")", ":", "-", "–")
        || words.tag(at).matches("IN|VB.*|MD|CC|WRB|WDT|WP");
  }

  private static boolean isElse(Words words, int begin, int end) {
    return (words.is(begin, "soon") && (words.is(end, "as") || words.is(begin - 1, "as", "too")))
        || (words.is(begin, "future") && words.is(begin - 1, "'s"))
        || (words.is(begin, "now") && words.is(end, "-", "defunct"))
        || (words.is(begin, "current") && words.tag(begin).equals("NN"))
        || (words.is(begin, "the") && words.is(begin + 1, "future") && words.is(end, "of"));
  }

  private static boolean stands(Words words, int begin, List<String> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!words.at(begin + i).equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Phrase> phrase(int begin, int end, String value) {
    return Optional.of(new Phrase(begin, end, new Meaning.Reference(value)));
  }
}

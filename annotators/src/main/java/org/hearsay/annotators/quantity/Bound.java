package org.hearsay.annotators.quantity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.phrase.Words;

/** Words before or after a number that bound it or make it approximate. */
enum Bound {
  LOW(
      "at least|not less than|no less than|no fewer than|not fewer than|more than|upwards of|upward of|well over|just over|over|above|in excess of|a minimum of|greater than|beyond|well above|exceeding|in more than"),
  HIGH(
      "at most|up to|as many as|as much as|no more than|not more than|fewer than|less than|under|below|just under|a maximum of|not exceeding|maximum of|well under|sub -"),
  ABOUT(
      "about|around|roughly|approximately|nearly|almost|some|an estimated|estimated|close to|an average of|more or less|something like|somewhere around|circa|~|≈|barely|virtually|average of|averaged|averaging|near|in the region of|just about");

  private static final Map<Bound, List<String>> PHRASES = new EnumMap<>(Bound.class);

  static {
    for (Bound bound : values()) {
      PHRASES.put(bound, List.of(bound.phrases.split("\\|", -1)));
    }
  }

  /** In lower case, divided by bars. */
  private final String phrases;

  Bound(String phrases) {
    this.phrases = phrases;
  }

  Amount apply(Amount amount) {
    switch (this) {
      case LOW:
        return amount.kind() == Amount.Kind.VAGUE ? amount : amount.onlyLow();
      case HIGH:
        return amount.kind() == Amount.Kind.VAGUE ? amount : amount.onlyHigh();
      default:
        return amount.about();
    }
  }

  /** The amount with the bounds that stand before and after it. */
  static Amount around(Words words, Amount amount) {
    return after(words, before(words, amount));
  }

  private static Amount before(Words words, Amount amount) {
    Amount bounded = amount;
    boolean more = true;
    while (more) {
      int at =
          words.is(bounded.begin() - 1, "just", "only") ? bounded.begin() - 1 : bounded.begin();
      Optional<Bound> longest = longestBefore(words, at);
      more = longest.isPresent();
      if (longest.isPresent()) {
        Bound bound = longest.get();
        Amount next = bound.apply(bounded);
        boolean bounds = next.low().isPresent() || next.high().isPresent();
        bounded = (bounds ? next : bounded).from(at - bound.lengthBefore(words, at));
      }
    }
    return bounded;
  }

  private static Optional<Bound> longestBefore(Words words, int at) {
    return Arrays.stream(values())
        .filter(bound -> bound.lengthBefore(words, at) > 0)
        .max(Comparator.comparingInt(bound -> bound.lengthBefore(words, at)));
  }

  private int lengthBefore(Words words, int end) {
    int best = 0;
    for (String phrase : PHRASES.getOrDefault(this, List.of())) {
      String[] parts = phrase.split(" ", -1);
      if (parts.length > best && words.sequence(end - parts.length, parts)) {
        best = parts.length;
      }
    }
    return best;
  }

  private static Amount after(Words words, Amount amount) {
    int end = amount.end();
    if (words.sequence(end, "or", "more") || words.sequence(end, "or", "so", "more")) {
      return amount.onlyLow().to(end + 2);
    }
    if (words.sequence(end, "or", "fewer") || words.sequence(end, "or", "less")) {
      return amount.onlyHigh().to(end + 2);
    }
    if (words.sequence(end, "or", "so")) {
      return amount.about().to(end + 2);
    }
    return words.is(end, "+") ? amount.onlyLow().to(end + 1) : amount;
  }
}

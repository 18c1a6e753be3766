package org.hearsay.language.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.encoder.Words;

/** The names of a text: none reaches over a sentence's edge, none begins or ends with a mark. */
public final class NameDecoder {
  private static final Set<String> NOT_FIRST = Set.of("the", "a", "an", "and", "of");
  private static final Set<String> NOT_LAST = Set.of("'s", "\u2019s", "and", "of", "the");

  /** Most training texts leave other names unmarked, so the encoder takes too much for one. */
  private static final Map<String, Double> WEIGHTS = Map.of("MISC", 0.25);

  private static final int LONGEST_PART = 6;
  private static final Set<String> NO_NAME_PART =
      Set.of("era", "led", "like", "style", "born", "run", "elect", "backed", "esque");

  private final TagDecoder tags;

  /** A decoder of tags in this order. */
  public NameDecoder(List<String> names) {
    this(names, WEIGHTS);
  }

  NameDecoder(List<String> names, Map<String, Double> weights) {
    tags = TagDecoder.of(names, weights);
  }

  /** The names in text order; the labels are those of the tags. */
  public List<TagSpan> decode(Reading reading) {
    List<TagSpan> names = new ArrayList<>();
    float[][] shares = NameShares.of(reading);
    int begin = 0;
    while (begin < reading.words().size()) {
      int end = reading.sentenceEnd(begin);
      for (TagSpan span : tags.decode(shares, begin, end)) {
        addTrimmed(span, reading, names);
      }
      begin = end;
    }
    return new NameSpans(reading).whole(names);
  }

  private static void addTrimmed(TagSpan span, Reading reading, List<TagSpan> names) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && (isMark(reading, begin) || NOT_FIRST.contains(low(reading, begin)))) {
      begin++;
    }
    while (begin < end && (isMark(reading, end - 1) || NOT_LAST.contains(low(reading, end - 1)))) {
      end--;
    }
    if (begin < end) {
      names.add(span.withRange(begin, behindHyphen(span, end, reading)));
    }
  }

  /** "Park Chung-hee": a name goes on behind a hyphen; tags are wrong on what looks like a word. */
  private static int behindHyphen(TagSpan span, int end, Reading reading) {
    int part = end + 1;
    Words words = reading.words();
    boolean tight =
        part < words.size()
            && words.token(end).equals("-")
            && words.begin(end) == words.end(end - 1)
            && words.begin(part) == words.end(end);
    if (!tight) {
      return end;
    }
    boolean given =
        span.label().equals("PERSON")
            && end - span.begin() > 1
            && words.token(part).length() <= LONGEST_PART
            && !NO_NAME_PART.contains(low(reading, part));
    return given || reading.upos(part).equals("PROPN") ? part + 1 : end;
  }

  private static boolean isMark(Reading reading, int token) {
    return reading.words().token(token).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static String low(Reading reading, int token) {
    return reading.words().token(token).toLowerCase(Locale.ROOT);
  }
}

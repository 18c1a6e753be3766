package org.hearsay.eval.polnear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/**
 * The words of a text as the metric counts them: runs of letters and digits, no signs. Each is
 * known to stand inside or outside double quotes, and to be a function word or not; pronouns are
 * none.
 */
final class MetricWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}_]++|\n|[\"\u201c\u201d\u201e]|''|``");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or",
          "but", "as", "that", "which", "s", "t", "is", "are", "was", "were", "be", "been", "being",
          "has", "have", "had", "do", "does", "did", "not", "will", "would", "than", "so", "if",
          "about", "into", "over", "after", "before", "between", "among", "no", "nor", "then");

  private final List<Span> words = new ArrayList<>();
  private final BitSet quoted = new BitSet();
  private final BitSet function = new BitSet();

  private MetricWords() {}

  static MetricWords of(String text) {
    MetricWords found = new MetricWords();
    Matcher matcher = WORD.matcher(text);
    boolean inside = false;
    while (matcher.find()) {
      String word = matcher.group();
      switch (word) {
        case "\n", "\u201d" -> inside = false;
        case "\u201c", "\u201e", "``" -> inside = true;
        case "\"", "''" -> inside = !inside;
        default -> found.add(new Span(matcher.start(), matcher.end()), word, inside);
      }
    }
    return found;
  }

  private void add(Span span, String word, boolean inside) {
    quoted.set(words.size(), inside);
    function.set(words.size(), FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)));
    words.add(span);
  }

  /** The numbers of the words that share a character with one of the spans. */
  BitSet in(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.begin());
          i < words.size() && words.get(i).begin() < span.end();
          i++) {
        found.set(i);
      }
    }
    return found;
  }

  /** The same without function words. */
  BitSet contentWords(BitSet numbers) {
    BitSet kept = (BitSet) numbers.clone();
    kept.andNot(function);
    return kept;
  }

  /** How much of these words stands inside double quotes. */
  Quoting quoting(BitSet numbers) {
    BitSet inside = (BitSet) numbers.clone();
    inside.and(quoted);
    if (inside.isEmpty()) {
      return Quoting.INDIRECT;
    }
    return inside.equals(numbers) ? Quoting.DIRECT : Quoting.MIXED;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

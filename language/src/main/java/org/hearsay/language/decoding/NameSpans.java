package org.hearsay.language.decoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes names whole that the tags tore or cut, by the tree: "Commission" and "Human Rights" with
 * "on" between them, "Maritime" before "Administration".
 */
final class NameSpans {
  private static final String BODY = "ORGANIZATION";
  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_REST = 5;
  private static final Set<String> LINKS = Set.of("on", "for", "of");
  private static final Set<String> MODIFIERS = Set.of("compound", "amod", "flat");

  private final Reading reading;
  private final BitSet named = new BitSet();

  NameSpans(Reading reading) {
    this.reading = reading;
  }

  /** The names, in text order, as far as their words go; no two overlap. */
  List<TagSpan> whole(List<TagSpan> names) {
    List<TagSpan> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int limit = i + 1 < names.size() ? names.get(i + 1).begin() : reading.words().size();
      int least = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
      TagSpan name = begun(extended(names.get(i), limit), least);
      TagSpan last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && isOne(last, name)) {
        found.set(found.size() - 1, last.withRange(last.begin(), name.end()));
      } else {
        found.add(name);
      }
    }
    found.forEach(name -> named.set(name.begin(), name.end()));
    return alike(found.stream().map(this::withPurpose).toList());
  }

  // What a modifier that was tagged stands before belongs to the name as well.
  private TagSpan extended(TagSpan tagged, int limit) {
    TagSpan name = isBodyOf(tagged, limit) ? tagged.withLabel(BODY) : tagged;
    int end = name.end();
    while (name.label().equals(BODY)
        && end < limit
        && isProper(end)
        && !NameWords.TITLES.contains(low(end))
        && reading.head(end - 1) >= end
        && MODIFIERS.contains(reading.relation(end - 1))
        && sameSentence(end - 1, end)) {
      end++;
    }
    return name.withRange(name.begin(), end);
  }

  // "Narvik Shipping": the name of a place or man before the word for a body.
  private boolean isBodyOf(TagSpan name, int limit) {
    int next = name.end();
    return next < limit
        && !name.label().equals("MISC")
        && isProper(next)
        && reading.upos(next).equals("PROPN")
        && reading.relation(next - 1).equals("compound")
        && reading.head(next - 1) == next
        && (NameWords.NAMED_BY_PURPOSE.contains(low(next)) || NameWords.FIRMS.contains(low(next)))
        && sameSentence(next - 1, next);
  }

  // "The Sunday Telegraph": modifiers before a name that are written like it.
  private TagSpan begun(TagSpan name, int least) {
    int begin = name.begin();
    while (name.label().equals(BODY)
        && begin > least
        && isProper(begin - 1)
        && !NameWords.TITLES.contains(low(begin - 1))
        && reading.upos(begin - 1).equals("PROPN")
        && MODIFIERS.contains(reading.relation(begin - 1))
        && reading.head(begin - 1) >= name.begin()
        && reading.head(begin - 1) < name.end()
        && sameSentence(begin - 1, begin)) {
      begin--;
    }
    return name.withRange(begin, name.end());
  }

  private boolean isOne(TagSpan left, TagSpan right) {
    if (!left.label().equals(BODY) || !right.label().equals(BODY)) {
      return false;
    }
    int gap = right.begin() - left.end();
    if (gap == 0) {
      int head = reading.head(left.end() - 1);
      return MODIFIERS.contains(reading.relation(left.end() - 1))
          && head >= right.begin()
          && head < right.end();
    }
    return gap == 1
        && LINKS.contains(low(left.end()))
        && NameWords.NAMED_BY_PURPOSE.contains(low(left.end() - 1))
        && sameSentence(left.begin(), right.begin());
  }

  // "Commission on Human Rights" where the tags end at the link.
  private TagSpan withPurpose(TagSpan name) {
    int link = name.end();
    boolean open =
        name.label().equals(BODY)
            && link + 1 < reading.words().size()
            && LINKS.contains(low(link))
            && NameWords.NAMED_BY_PURPOSE.contains(low(link - 1))
            && Character.isUpperCase(reading.words().token(link - 1).charAt(0));
    int end = link + 1;
    while (open
        && end < reading.words().size()
        && end - link <= LONGEST_REST
        && isProper(end)
        && !named.get(end)
        && !NameWords.DATES.contains(low(end))
        && sameSentence(end, link)) {
      end++;
    }
    boolean rest = open && end > link + 1 && end - name.begin() <= LONGEST_NAME;
    boolean goesOn = rest && end < reading.words().size() && named.get(end);
    return rest && !goesOn ? name.withRange(name.begin(), end) : name;
  }

  // The same words name the same kind of thing throughout a text.
  private List<TagSpan> alike(List<TagSpan> names) {
    Map<String, Map<String, Float>> votes = new HashMap<>();
    for (TagSpan name : names) {
      votes
          .computeIfAbsent(text(name), key -> new HashMap<>())
          .merge(name.label(), name.confidence(), Float::sum);
    }
    return names.stream()
        .map(name -> name.withLabel(top(votes.getOrDefault(text(name), Map.of()), name.label())))
        .toList();
  }

  private static String top(Map<String, Float> votes, String own) {
    String top = own;
    for (Map.Entry<String, Float> vote : votes.entrySet()) {
      if (vote.getValue() > votes.getOrDefault(top, 0f)) {
        top = vote.getKey();
      }
    }
    return top;
  }

  private String text(TagSpan name) {
    StringBuilder text = new StringBuilder();
    for (int i = name.begin(); i < name.end(); i++) {
      text.append(reading.words().token(i)).append(' ');
    }
    return text.toString();
  }

  private boolean isProper(int token) {
    return Character.isUpperCase(reading.words().token(token).charAt(0))
        && reading.xpos(token).startsWith("NNP");
  }

  private boolean sameSentence(int one, int other) {
    for (int i = Math.min(one, other) + 1; i <= Math.max(one, other); i++) {
      if (reading.startsSentence(i)) {
        return false;
      }
    }
    return true;
  }

  private String low(int token) {
    return reading.words().token(token).toLowerCase(Locale.ROOT);
  }
}

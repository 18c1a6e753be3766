package org.hearsay.language.decoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
  private static final float UNTAGGED = 0.5f;
  private static final Set<String> LINKS =
      Set.of("on", "for", "of", "toward", "towards", "against");
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
      TagSpan name = withInitials(begun(extended(names.get(i), limit), least), least);
      TagSpan last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && isOne(last, name)) {
        found.set(found.size() - 1, name.withRange(last.begin(), name.end()));
      } else {
        found.add(name);
      }
    }
    for (TagSpan name : found) {
      boolean other = name.label().equals("MISC") || name.label().equals("LOCATION");
      named.set(name.begin(), name.end(), !other);
    }
    List<TagSpan> whole = new ArrayList<>(found.stream().map(this::withPurpose).toList());
    whole.addAll(untagged(found));
    return alike(apart(whole));
  }

  // "The Movement Toward Reform" where the tags have nothing: the word for a body, written large,
  // with what it is for.
  private List<TagSpan> untagged(List<TagSpan> names) {
    BitSet tagged = new BitSet();
    names.forEach(name -> tagged.set(name.begin(), name.end()));
    List<TagSpan> found = new ArrayList<>();
    for (int token = 1; token + 2 < reading.words().size(); token++) {
      int i = token;
      boolean body =
          !tagged.get(i)
              && NameWords.NAMED_BY_PURPOSE.contains(low(i))
              && LINKS.contains(low(i + 1))
              && isLarge(i)
              && !reading.startsSentence(i);
      if (body) {
        TagSpan head = new TagSpan(i, i + 1, BODY, UNTAGGED);
        int next = i + 2;
        TagSpan whole =
            names.stream()
                .filter(name -> name.begin() == next && name.label().equals(BODY))
                .findFirst()
                .map(name -> head.withRange(i, name.end()))
                .orElseGet(() -> withPurpose(head));
        if (whole.end() > head.end()) {
          found.add(whole.withRange(firstModifier(i), whole.end()));
        }
      }
    }
    return found;
  }

  private int firstModifier(int head) {
    int first = head;
    while (first > 0
        && isLarge(first - 1)
        && !reading.startsSentence(first)
        && MODIFIERS.contains(reading.relation(first - 1))
        && reading.head(first - 1) == head) {
      first--;
    }
    return first;
  }

  private boolean isLarge(int token) {
    return Character.isUpperCase(reading.words().token(token).charAt(0));
  }

  // Of names that overlap the longest is kept.
  private static List<TagSpan> apart(List<TagSpan> names) {
    List<TagSpan> longest = new ArrayList<>(names);
    longest.sort(Comparator.comparingInt((TagSpan name) -> name.begin() - name.end()));
    BitSet taken = new BitSet();
    List<TagSpan> kept = new ArrayList<>();
    for (TagSpan name : longest) {
      int next = taken.nextSetBit(name.begin());
      if (next < 0 || next >= name.end()) {
        taken.set(name.begin(), name.end());
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparingInt(TagSpan::begin));
    return kept;
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
    return name.withRange(name.begin(), behindOwners(name, end, limit));
  }

  // "the Nurses' Union": those whom a body is of stand before it.
  private int behindOwners(TagSpan name, int end, int limit) {
    boolean owners =
        name.label().equals(BODY)
            && end + 1 < limit
            && isOwner(end - 1)
            && (low(end).equals("'") || low(end).equals("’") || low(end).endsWith("s"))
            && isProper(end + 1)
            && NameWords.NAMED_BY_PURPOSE.contains(low(end + 1));
    return owners ? end + 2 : end;
  }

  private boolean isOwner(int token) {
    return reading.xpos(token).endsWith("S") || low(token).equals("people");
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

  // "J.B. Mensah" where the tags begin at the surname.
  private TagSpan withInitials(TagSpan name, int least) {
    int begin = name.begin();
    boolean initials =
        name.label().equals("PERSON")
            && begin > least
            && reading.words().token(begin - 1).matches("([A-Z]\\.){1,3}")
            && sameSentence(begin - 1, begin);
    return initials ? name.withRange(begin - 1, name.end()) : name;
  }

  private boolean isOne(TagSpan left, TagSpan right) {
    boolean other = left.label().equals("MISC") && isProper(left.end() - 1);
    if (!(left.label().equals(BODY) || other) || !right.label().equals(BODY)) {
      return false;
    }
    int gap = right.begin() - left.end();
    if (gap == 0) {
      int head = reading.head(left.end() - 1);
      return MODIFIERS.contains(reading.relation(left.end() - 1))
          && head >= right.begin()
          && head < right.end();
    }
    boolean owners =
        gap == 1
            && isOwner(left.end() - 1)
            && reading.xpos(left.end()).equals("POS")
            && NameWords.NAMED_BY_PURPOSE.contains(low(right.begin()));
    if (owners) {
      return true;
    }
    return gap == 1
        && !other
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
    int end = open ? endOfPurpose(link) : link;
    boolean rest = end > link && end - name.begin() <= LONGEST_NAME;
    boolean goesOn = rest && end < reading.words().size() && named.get(end);
    return rest && !goesOn ? name.withRange(name.begin(), end) : name;
  }

  // The words written large behind the link, "and" and an article between them; the link where
  // there are none.
  private int endOfPurpose(int link) {
    boolean of = low(link).equals("of");
    int end = link;
    int step = low(link + 1).equals("the") && !of ? link + 2 : link + 1;
    while (step < reading.words().size()
        && step - link <= LONGEST_REST + 1
        && !named.get(step)
        && sameSentence(step, link)) {
      if (isLarge(step) && isNominal(step) && !NameWords.DATES.contains(low(step))) {
        end = step + 1;
      } else if (!(low(step).equals("and") || (low(step).equals("of") && !of)) || end != step) {
        break;
      }
      step++;
    }
    return end;
  }

  private boolean isNominal(int token) {
    return reading.xpos(token).startsWith("N") || reading.xpos(token).startsWith("J");
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

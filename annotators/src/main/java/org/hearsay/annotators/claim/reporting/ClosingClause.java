package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.frame.Frame;
import org.hearsay.annotators.claim.frame.Frames;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Reads the reporting clause that closes or cuts a sentence by the order of its words: "the town
 * fell, its mayor said on Monday", "nothing, he insisted, was lost". Trees hang such clauses in
 * many ways, and tags mistake their verbs.
 */
final class ClosingClause {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> VERBS = Set.of("VBD", "VBZ", "VBP", "VBN");
  private static final Set<String> ABSOLUTE = Set.of("he", "she", "they", "it", "one", "some");
  private static final Set<String> OPENING = Set.of("DET", "PROPN", "NOUN", "ADJ", "NUM");
  private static final Set<String> ADJUNCTS = Set.of("ADV", "ADP");
  private static final Set<String> MARKS = Set.of("\"", "\u201C", "\u201D", "``", "''");
  private static final Set<String> PAUSES = Set.of(";", ":");
  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final Set<Draft.Origin> PLAIN =
      Set.of(Draft.Origin.TAGGER, Draft.Origin.RULE, Draft.Origin.BOTH);
  private static final int LONGEST_SOURCE = 18;
  private static final double CLEAR = 0.7;

  private final Syntax syntax;
  private final Phrases phrases;
  private final ClaimCues cues;

  ClosingClause(Syntax syntax, Phrases phrases, ClaimCues cues) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.cues = cues;
  }

  /** The drafts, with those of closing clauses made whole and those that were missed added. */
  List<Draft> complete(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Sentence sentence : syntax.sentences()) {
      for (int at = sentence.firstToken() + 3; at < sentence.endToken(); at++) {
        if (isSaying(syntax.token(at))) {
          read(at, sentence).ifPresent(clause -> place(clause, all));
        }
      }
    }
    return all;
  }

  private void place(Draft closing, List<Draft> drafts) {
    Span cue = closing.cue().orElseThrow();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.cue().filter(cue::overlaps).isPresent()) {
        if (PLAIN.contains(draft.origin())) {
          drafts.set(i, whole(draft, closing));
        }
        return;
      }
    }
    if (!isQuoted(closing.content().get(0))) {
      drafts.add(closing);
    }
  }

  private Draft whole(Draft draft, Draft closing) {
    Span source = closing.source().orElseThrow();
    boolean other = draft.source().filter(each -> isWhole(each, source)).isEmpty();
    Draft named = other ? draft.withSource(closing.source()) : draft;
    return isCut(draft, closing, source) ? named.withContent(closing.content()) : named;
  }

  private boolean isCut(Draft draft, Draft closing, Span source) {
    boolean quoted =
        closing.content().stream().anyMatch(this::isQuoted)
            || draft.content().stream().anyMatch(this::isQuoted);
    boolean before = draft.content().stream().allMatch(part -> part.end() <= source.end());
    return !quoted && before;
  }

  private static boolean isWhole(Span known, Span source) {
    return known.overlaps(source) && !(source.contains(known) && source.begin() < known.begin());
  }

  private Optional<Draft> read(int verb, Sentence sentence) {
    int end = endOfClause(verb, sentence);
    if (end < 0) {
      return Optional.empty();
    }
    int next = end;
    while (next < sentence.endToken() && !TokenSpans.isWord(syntax.token(next))) {
      next++;
    }
    boolean last = next >= sentence.endToken();
    if (!last && !isComma(syntax.token(end))) {
      return Optional.empty();
    }
    boolean goesOn = !last && isRest(syntax.token(next));
    return draft(verb, sentence, goesOn ? next : sentence.endToken());
  }

  // "the talks, she said, would go on": but for what another clause adds
  private static boolean isRest(Token next) {
    return !Set.of("CCONJ", "SCONJ").contains(next.upos())
        && !next.xpos().equals("VBG")
        && !next.xpos().startsWith("W");
  }

  // a verb that takes a clause, whatever the tagger makes of "allege"
  private boolean isSaying(Token word) {
    boolean verb = VERBS.contains(word.xpos());
    String text = word.text().toLowerCase(Locale.ROOT);
    return verb && (takesClause(word.lemma()) || takesClause(text));
  }

  private boolean takesClause(String lemma) {
    return Frames.shipped()
        .find(lemma)
        .map(frame -> frame.contents().contains("that"))
        .orElseGet(() -> cues.verb(lemma, Set.of()).isPresent());
  }

  // nothing behind the verb but when, where and to whom; -1 when there is more
  private int endOfClause(int verb, Sentence sentence) {
    int end = verb + 1;
    while (end < sentence.endToken() && TokenSpans.isWord(syntax.token(end))) {
      end++;
    }
    if (end == verb + 1) {
      return end;
    }
    Token next = syntax.token(verb + 1);
    boolean told =
        Frames.shipped()
            .find(syntax.token(verb).lemma())
            .filter(frame -> frame.object() == Frame.ObjectRole.RECIPIENT)
            .isPresent();
    boolean adjunct =
        ADJUNCTS.contains(next.upos())
            || DAYS.contains(next.text())
            || (told && !next.upos().equals("SCONJ"));
    boolean more =
        syntax.tokens().subList(verb + 1, end).stream()
            .anyMatch(word -> FINITE.contains(word.xpos()));
    return adjunct && !more ? end : -1;
  }

  private Optional<Draft> draft(int verb, Sentence sentence, int rest) {
    int end = verb;
    while (end > sentence.firstToken() && syntax.token(end - 1).upos().equals("ADV")) {
      end--;
    }
    int behind = end;
    if (isComma(syntax.token(end - 1))) {
      end--;
    }
    int first = phraseBefore(end, sentence);
    if (first <= sentence.firstToken() + 1 || !isNamingPhrase(first, end)) {
      return Optional.empty();
    }
    int from = withApposition(first, end, sentence);
    int begin = clauseBefore(from - 1, sentence);
    BitSet content = bits(begin, from - 1);
    if (rest < sentence.endToken()) {
      content.or(bits(rest, clauseBehind(rest, sentence)));
    }
    if (content.stream().noneMatch(at -> FINITE.contains(syntax.token(at).xpos()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Optional.of(syntax.spanOf(from, end)),
            Optional.of(syntax.spanOf(behind, verb + 1)),
            phrases.spans().spans(content),
            Draft.Origin.RULE,
            CLEAR));
  }

  private int clauseBehind(int from, Sentence sentence) {
    int at = from;
    while (at < sentence.endToken() && !PAUSES.contains(syntax.token(at).text())) {
      at++;
    }
    return at;
  }

  private static BitSet bits(int from, int to) {
    BitSet bits = new BitSet();
    bits.set(from, to);
    return bits;
  }

  private int phraseBefore(int end, Sentence sentence) {
    int at = end;
    while (at > sentence.firstToken() && !isComma(syntax.token(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean isNamingPhrase(int first, int end) {
    if (first >= end || end - first > LONGEST_SOURCE) {
      return false;
    }
    Token opener = syntax.token(first);
    boolean pronoun = end - first == 1 && ABSOLUTE.contains(opener.text());
    boolean opens = OPENING.contains(opener.upos()) || opener.xpos().equals("PRP$") || pronoun;
    return opens
        && !opener.xpos().startsWith("W")
        && syntax.tokens().subList(first, end).stream()
            .noneMatch(word -> isFinite(word) || isMark(word))
        && (pronoun || speaks(first, end));
  }

  // but for "residents reached by telephone"
  private boolean isFinite(Token word) {
    boolean part = word.xpos().equals("VBD") && syntax.token(word.index() + 1).text().equals("by");
    return FINITE.contains(word.xpos()) && !part;
  }

  private boolean speaks(int first, int end) {
    return syntax.tokens().subList(first, end).stream()
        .filter(word -> word.upos().equals("NOUN") || word.upos().equals("PROPN"))
        .anyMatch(phrases::canSpeak);
  }

  // "its chair, Ana Lima, said", "Ana Lima, its chair, said"
  private int withApposition(int first, int end, Sentence sentence) {
    int before = phraseBefore(first - 1, sentence);
    if (before <= sentence.firstToken() + 1 || before >= first - 1) {
      return first;
    }
    boolean named = isName(first, end) && isRole(before, first - 1);
    boolean called = isName(before, first - 1) && isRole(first, end);
    return (named || called) && isNamingPhrase(before, first - 1) ? before : first;
  }

  private boolean isName(int first, int end) {
    return syntax.tokens().subList(first, end).stream()
        .allMatch(word -> word.upos().equals("PROPN"));
  }

  private boolean isRole(int first, int end) {
    List<Token> nouns =
        syntax.tokens().subList(first, end).stream()
            .takeWhile(word -> !word.upos().equals("ADP") || isPossessive(word))
            .filter(word -> word.upos().equals("NOUN"))
            .toList();
    return !nouns.isEmpty() && phrases.canSpeak(nouns.get(nouns.size() - 1));
  }

  private int clauseBefore(int end, Sentence sentence) {
    int at = end;
    while (at > sentence.firstToken() && !PAUSES.contains(syntax.token(at - 1).text())) {
      at--;
    }
    return at;
  }

  private boolean isQuoted(Span content) {
    return syntax.tokensIn(content).stream().anyMatch(ClosingClause::isMark);
  }

  private static boolean isComma(Token word) {
    return word.text().equals(",");
  }

  private static boolean isPossessive(Token word) {
    return word.text().equals("'s") || word.text().equals("\u2019s");
  }

  private static boolean isMark(Token word) {
    return MARKS.contains(word.text());
  }
}

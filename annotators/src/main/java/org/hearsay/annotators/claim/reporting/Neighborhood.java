package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.frame.Frames;
import org.hearsay.knowledge.lexicon.ClaimCue;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/** Gives a reporting clause without content the words that stand beside it. */
final class Neighborhood {
  private static final Set<String> STOPS = Set.of(".", "!", "?", ";", ":");
  private static final Set<String> OPEN = Set.of("to", "of", "about", "for", "against", "on");
  private static final Set<String> LATER = Set.of("after", "before", "since");
  private static final Set<String> QUOTES = Set.of("\"", "\u201C", "\u2018", "''", "``", "'");
  private static final int LONGEST_CLAUSE = 40;
  private static final int LONGEST_TAIL = 8;
  private static final int LONGEST_ASIDE = 14;

  private final Syntax syntax;
  private final TokenSpans spans;
  private final ClaimCues cues;

  Neighborhood(Syntax syntax, ClaimCues cues) {
    this.syntax = syntax;
    this.spans = new TokenSpans(syntax);
    this.cues = cues;
  }

  /**
   * The draft with a content, if it had none and one stands beside it; with all of it, if it had a
   * part.
   */
  Draft complete(Draft draft) {
    if (draft.cue().isEmpty() || draft.source().isEmpty()) {
      return draft;
    }
    List<Span> object = draft.content().isEmpty() ? object(draft.cue().get()) : List.of();
    if (!object.isEmpty()) {
      return draft.withContent(object);
    }
    Optional<Token> head = syntax.headOf(draft.cue().get()).filter(this::isSpoken);
    Span clause = draft.cue().get().cover(draft.source().get());
    BitSet words = spans.tokens(List.of(clause));
    if (head.isEmpty() || words.isEmpty() || words.cardinality() > LONGEST_CLAUSE) {
      return draft;
    }
    int first = words.nextSetBit(0);
    int end = words.length();
    if (!draft.content().isEmpty()) {
      return widened(draft, first, end);
    }
    Optional<BitSet> content = before(first, end).or(() -> behind(head.get(), end));
    List<Span> found = content.map(spans::spans).orElse(List.of());
    return found.isEmpty() ? draft : draft.withContent(found);
  }

  /**
   * The drafts with a content for "as the rebels had alleged": what the clause that it hangs on
   * says, or, where that is itself a denial or a saying, what that one is about.
   */
  List<Draft> agreed(List<Draft> drafts) {
    return drafts.stream().map(draft -> agreed(draft, drafts)).toList();
  }

  private Draft agreed(Draft draft, List<Draft> all) {
    Optional<Token> verb = draft.cue().flatMap(syntax::headOf).filter(this::isInAsClause);
    if (!draft.content().isEmpty() || draft.source().isEmpty() || verb.isEmpty()) {
      return draft;
    }
    return syntax
        .head(verb.get())
        .map(main -> draft.withContent(agreed(main, verb.get(), all)))
        .orElse(draft);
  }

  private boolean isInAsClause(Token verb) {
    return verb.isRelation("advcl")
        && syntax.children(verb, "mark", "advmod").stream()
            .anyMatch(child -> child.text().equals("as"));
  }

  private List<Span> agreed(Token main, Token verb, List<Draft> all) {
    Optional<Draft> saying =
        all.stream()
            .filter(other -> other.cue().filter(main.span()::overlaps).isPresent())
            .filter(other -> !other.content().isEmpty())
            .findFirst();
    if (saying.isPresent()) {
      return saying.get().content();
    }
    BitSet words = spans.subtree(main);
    words.andNot(spans.subtree(verb));
    return spans.spans(words);
  }

  // "would admit to [nine]", "warned of [a famine]": what the preposition of the cue asks for
  private List<Span> object(Span cue) {
    List<Token> words = syntax.tokensIn(cue);
    Token last = words.get(words.size() - 1);
    boolean open = words.size() > 1 && last.upos().equals("ADP") && OPEN.contains(last.text());
    int end = last.index() + 1;
    int limit = Math.min(syntax.sentenceOf(last).endToken(), end + LONGEST_ASIDE);
    while (open && end < limit && TokenSpans.isWord(syntax.token(end))) {
      end++;
    }
    return end == last.index() + 1 ? List.of() : List.of(syntax.spanOf(last.index() + 1, end));
  }

  // "If they stay, the town will fall, he warned": all that stands before the reporting clause
  private Draft widened(Draft draft, int first, int end) {
    BitSet content = spans.tokens(draft.content());
    int last = content.previousSetBit(first - 1);
    int from = startOfSentence(first);
    int stop = first - 1;
    while (stop > from && isMark(syntax.token(stop - 1))) {
      stop--;
    }
    boolean here = last >= from && isComma(first - 1, stop) && hasVerb(from, stop);
    if (!here || content.previousSetBit(end) >= first || opensBehindPause(content, from)) {
      return draft;
    }
    content.set(from, stop);
    if (from > 0 && syntax.token(from - 1).text().equals(":")) {
      content.clear(syntax.sentenceOf(syntax.token(from)).firstToken(), from);
    }
    BitSet clause = new BitSet();
    clause.set(first, end);
    content.andNot(clause);
    clearAdverbial(content, end);
    return draft.withContent(spans.spans(content));
  }

  private static boolean isMark(Token token) {
    return !TokenSpans.isWord(token);
  }

  private boolean isComma(int last, int from) {
    return syntax.tokens().subList(Math.max(0, from), last + 1).stream()
        .anyMatch(token -> token.text().equals(","));
  }

  // 'he was blunt, "No," he said': the quotation alone
  private boolean opensBehindPause(BitSet content, int from) {
    int first = content.nextSetBit(from);
    boolean quoted = first > from && QUOTES.contains(syntax.token(first - 1).text());
    return quoted && first - 1 > from && isMark(syntax.token(first - 2));
  }

  // ", hours after the bridge had fallen": when it was said
  private void clearAdverbial(BitSet content, int end) {
    int first = content.nextSetBit(end);
    if (first < 0) {
      return;
    }
    int limit = syntax.sentenceOf(syntax.token(first)).endToken();
    for (int at = first; at < Math.min(limit, first + 4); at++) {
      Token word = syntax.token(at);
      if (at > first && LATER.contains(word.text())) {
        content.clear(first, Math.max(limit, first));
        return;
      }
      if (!Set.of("DET", "NUM", "NOUN", "ADV").contains(word.upos())) {
        return;
      }
    }
  }

  private boolean isSpoken(Token cue) {
    Optional<ClaimCue> found = cues.verb(cue.lemma(), Set.of());
    boolean that =
        Frames.shipped()
            .find(cue.lemma())
            .filter(frame -> frame.contents().contains("that"))
            .isPresent();
    boolean finite = !cue.xpos().equals("VBN") || syntax.child(cue, "aux").isPresent();
    return cue.upos().equals("VERB")
        && that
        && finite
        && found.filter(ClaimCue::spoken).isPresent();
  }

  // "The bridge has fallen, two officers said on Monday."
  private Optional<BitSet> before(int first, int end) {
    int from = startOfSentence(first);
    int stop = endOfSentence(end);
    boolean comma = first - 1 > from && syntax.token(first - 1).text().equals(",");
    boolean tail = stop - end <= LONGEST_TAIL || isComma(end);
    return comma && tail && hasVerb(from, first)
        ? Optional.of(range(from, first - 1))
        : Optional.empty();
  }

  private boolean isComma(int at) {
    return at < syntax.tokens().size() && syntax.token(at).text().equals(",");
  }

  // "Two officers said the bridge has fallen."
  private Optional<BitSet> behind(Token cue, int end) {
    int stop = endOfSentence(end);
    int from = end;
    for (int at = end; at < Math.min(stop, end + LONGEST_ASIDE); at++) {
      if (syntax.token(at).text().equals("that")) {
        from = at + 1;
        break;
      }
    }
    boolean starts = from < stop && TokenSpans.isWord(syntax.token(from));
    return cue.index() < from && starts && hasVerb(from, stop)
        ? Optional.of(range(from, stop))
        : Optional.empty();
  }

  private static BitSet range(int from, int end) {
    BitSet range = new BitSet();
    range.set(from, end);
    return range;
  }

  private int startOfSentence(int at) {
    int floor = syntax.sentenceOf(syntax.token(at)).firstToken();
    int from = at;
    while (from > floor && !STOPS.contains(syntax.token(from - 1).text())) {
      from--;
    }
    return from;
  }

  private int endOfSentence(int at) {
    int limit = syntax.sentenceOf(syntax.token(at - 1)).endToken();
    int end = at;
    while (end < limit && !STOPS.contains(syntax.token(end).text())) {
      end++;
    }
    return end;
  }

  private boolean hasVerb(int from, int end) {
    return syntax.tokens().subList(from, end).stream()
        .anyMatch(token -> Set.of("VBD", "VBZ", "VBP", "MD").contains(token.xpos()));
  }
}

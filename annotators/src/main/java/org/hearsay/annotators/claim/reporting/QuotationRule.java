package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.quotation.Quotation;
import org.hearsay.language.Paragraph;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.TextOrder;

/** Sees to it that each quotation is somebody's words, or is openly nobody's. */
final class QuotationRule {
  private static final double SHARE = 0.3;
  private static final int STEPS = 8;
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;
  private final TokenSpans spans;
  private final List<Paragraph> paragraphs;
  private final List<Quotation> quotations;

  QuotationRule(
      Syntax syntax, Phrases phrases, List<Paragraph> paragraphs, List<Quotation> quotations) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.phrases = phrases;
    this.spans = phrases.spans();
    this.paragraphs = paragraphs;
    this.quotations = quotations;
  }

  /** The drafts with all quotations in them, some in new drafts. */
  List<Draft> complete(List<Draft> found) {
    DraftBook drafts = new DraftBook(syntax, found);
    for (Quotation quotation : quotations) {
      if (quotation.isSpeech()) {
        place(quotation, drafts);
      }
    }
    return drafts.list();
  }

  private void place(Quotation quotation, DraftBook drafts) {
    BitSet words = spans.tokens(quotation.parts());
    int owner = owner(quotation, words, drafts);
    if (owner >= 0) {
      drafts.set(owner, extended(drafts.get(owner), quotation, words));
      takeFromOthers(owner, quotation, words, drafts);
      return;
    }
    int before = lastBefore(quotation, drafts);
    if (before >= 0 && isInterrupted(drafts.get(before), quotation)) {
      drafts.set(before, extended(drafts.get(before), quotation, words));
      return;
    }
    Optional<Draft> governed = signed(words).or(() -> governed(quotation, words));
    if (governed.isPresent()) {
      drafts.add(governed.get());
    } else if (before >= 0 && isNextParagraph(drafts.get(before), quotation)) {
      drafts.set(before, extended(drafts.get(before), quotation, words));
    } else if (quotation.form() == Quotation.Form.SPEECH) {
      drafts.add(before < 0 ? alone(words) : afterDraft(quotation, words, drafts.get(before)));
    }
  }

  // "...," she said. And the next paragraph is nothing but a quotation: it goes on
  private boolean isNextParagraph(Draft draft, Quotation quotation) {
    int here = paragraphOf(quotation.outer().begin());
    int end = lastWord(draft);
    boolean whole =
        paragraphs.get(here).span().begin() == quotation.outer().begin()
            && paragraphs.get(here).span().end() <= quotation.outer().end();
    return whole
        && quotation.form() == Quotation.Form.SPEECH
        && draft.cue().isPresent()
        && draft.source().isPresent()
        && isQuoting(draft)
        && paragraphOf(end - 1) == here - 1
        && paragraphs.get(here - 1).span().end() <= end + 1;
  }

  // The draft outside the quotation that holds most of it.
  private int owner(Quotation quotation, BitSet words, DraftBook drafts) {
    int best = -1;
    BitSet near = drafts.near(quotation.outer());
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      Draft draft = drafts.get(i);
      if (draft.cue().filter(quotation.outer()::contains).isEmpty()) {
        BitSet shared = spans.tokens(draft.content());
        shared.and(words);
        boolean enough = shared.cardinality() >= SHARE * words.cardinality();
        boolean better =
            best < 0 || distance(draft, quotation) < distance(drafts.get(best), quotation);
        if (shared.cardinality() > 0 && enough && better) {
          best = i;
        }
      }
    }
    return best;
  }

  // A quotation that two cues of two sentences claim belongs to the one that stands nearer.
  private void takeFromOthers(int owner, Quotation quotation, BitSet words, DraftBook drafts) {
    BitSet near = drafts.near(quotation.outer());
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      Draft draft = drafts.get(i);
      boolean outside = draft.cue().filter(quotation.outer()::contains).isEmpty();
      if (i != owner && outside && !isSameSentence(draft, drafts.get(owner))) {
        BitSet left = spans.tokens(draft.content());
        int size = left.cardinality();
        left.andNot(words);
        if (left.cardinality() < size) {
          drafts.set(i, draft.withContent(spans.spans(left)));
        }
      }
    }
  }

  private boolean isSameSentence(Draft one, Draft other) {
    return syntax
        .headOf(one.anchor())
        .map(Token::sentence)
        .equals(syntax.headOf(other.anchor()).map(Token::sentence));
  }

  private int distance(Draft draft, Quotation quotation) {
    Span anchor =
        draft
            .source()
            .filter(source -> draft.cue().isPresent())
            .map(draft.anchor()::cover)
            .orElse(draft.anchor());
    return anchor.begin() >= quotation.outer().end()
        ? anchor.begin() - quotation.outer().end()
        : Math.max(0, quotation.outer().begin() - anchor.end());
  }

  private Draft extended(Draft draft, Quotation quotation, BitSet words) {
    BitSet all = spans.tokens(draft.content());
    all.or(words);
    draft.cue().ifPresent(cue -> all.andNot(outside(quotation, cue)));
    draft.source().ifPresent(source -> all.andNot(outside(quotation, source)));
    List<Span> content = spans.spans(all);
    return content.isEmpty() ? draft : draft.withContent(content);
  }

  private BitSet outside(Quotation quotation, Span span) {
    return quotation.outer().contains(span) ? new BitSet() : spans.tokens(List.of(span));
  }

  // The draft whose cue stands last before the quotation, in its own or the paragraph before.
  private int lastBefore(Quotation quotation, DraftBook drafts) {
    int at = paragraphOf(quotation.outer().begin());
    int floor = at > 1 ? paragraphs.get(at - 1).span().begin() : 0;
    return drafts.lastEnding(floor, quotation.outer().begin());
  }

  private int paragraphOf(int offset) {
    return TextOrder.lastBeginningAt(paragraphs, Paragraph::span, offset);
  }

  // "...", she said. "...": the rest of one quotation
  private boolean isInterrupted(Draft draft, Quotation quotation) {
    int end = lastWord(draft);
    if (end > quotation.outer().begin()
        || paragraphOf(end - 1) != paragraphOf(quotation.outer().begin())) {
      return false;
    }
    boolean between =
        end < quotation.outer().begin()
            && syntax.tokensIn(new Span(end, quotation.outer().begin())).stream()
                .anyMatch(TokenSpans::isWord);
    return !between && isQuoting(draft);
  }

  private int lastWord(Draft draft) {
    int end = DraftBook.endOf(draft);
    for (Span span : draft.content()) {
      end = Math.max(end, span.end());
    }
    Token last = syntax.tokensIn(new Span(end - 1, end)).stream().findFirst().orElse(null);
    return last == null ? end : endOfClause(last, end);
  }

  // Words that belong to the reporting clause: "told reporters on Monday".
  private int endOfClause(Token last, int end) {
    int at = last.index() + 1;
    int limit = syntax.sentenceOf(last).endToken();
    int reached = end;
    while (at < limit && !isQuoteMark(syntax.token(at))) {
      reached = syntax.token(at).span().end();
      at++;
    }
    return reached;
  }

  private static boolean isQuoteMark(Token token) {
    return token.text().length() <= 2 && "\u201C\"``''\u2018".contains(token.text());
  }

  private boolean isQuoting(Draft draft) {
    return draft.content().stream().anyMatch(part -> Quotation.isSpeechIn(quotations, part));
  }

  // A name behind a dash, on the same line or the next
  private Optional<Draft> signed(BitSet words) {
    int dash = words.length();
    int size = syntax.tokens().size();
    while (dash < size && (isQuoteMark(syntax.token(dash)) || isClosing(dash))) {
      dash++;
    }
    if (dash + 1 >= size || !DASHES.contains(syntax.token(dash).text())) {
      return Optional.empty();
    }
    int end = dash + 1;
    int line = paragraphOf(syntax.token(dash).span().begin());
    while (end < size
        && TokenSpans.isWord(syntax.token(end))
        && Character.isUpperCase(syntax.token(end).text().charAt(0))
        && paragraphOf(syntax.token(end).span().begin()) == line) {
      end++;
    }
    return end == dash + 1
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Optional.of(syntax.spanOf(dash + 1, end)),
                Optional.of(syntax.token(dash).span()),
                spans.spans(words),
                Draft.Origin.QUOTATION,
                0.7));
  }

  private boolean isClosing(int at) {
    return at < syntax.tokens().size()
        && ".\u201D\u2019".contains(syntax.token(at).text())
        && syntax.token(at).text().length() == 1;
  }

  // "called the raid 'a stain on us all'": the nearest verb above with somebody who can speak
  private Optional<Draft> governed(Quotation quotation, BitSet words) {
    Optional<Token> at = syntax.headOf(quotation.inner());
    for (int i = 0; i < STEPS && at.isPresent(); i++) {
      Token token = at.get();
      boolean outside = !quotation.outer().contains(token.span());
      if (outside && token.upos().equals("VERB")) {
        Optional<Token> speaker = clauses.speaker(token).filter(phrases::canSpeak);
        Optional<Span> source = speaker.map(phrases::nounPhrase);
        if (source.filter(span -> !quotation.outer().overlaps(span)).isPresent()) {
          return Optional.of(
              new Draft(
                  source,
                  Optional.of(token.span()),
                  spans.spans(words),
                  Draft.Origin.QUOTATION,
                  0.5));
        }
      }
      at = syntax.head(token);
    }
    return Optional.empty();
  }

  private Draft alone(BitSet words) {
    return new Draft(
        Optional.empty(), Optional.empty(), spans.spans(words), Draft.Origin.QUOTATION, 0.3);
  }

  private Draft afterDraft(Quotation quotation, BitSet words, Draft before) {
    return goesOn(before, quotation)
        ? new Draft(
            before.source(), Optional.empty(), spans.spans(words), Draft.Origin.CONTINUATION, 0.6)
        : alone(words);
  }

  // A quotation alone goes on with the speaker before it; so does one after a saying and a colon.
  private boolean goesOn(Draft draft, Quotation quotation) {
    int here = paragraphOf(quotation.outer().begin());
    Paragraph paragraph = paragraphs.get(here);
    boolean same = paragraphOf(draft.anchor().begin()) == here;
    boolean opens = paragraph.span().begin() == quotation.outer().begin();
    return draft.source().isPresent() && (same || (opens && isQuoting(draft)));
  }
}

package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.frame.Frame;
import org.hearsay.annotators.claim.frame.Frames;
import org.hearsay.annotators.claim.quotation.Quotation;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/** Reads a reporting clause: a saying verb, who says it, and what depends on the verb. */
final class VerbRule {
  private static final Set<String> REFUSING = Set.of("decline", "refuse");
  private static final Set<String> ANSWERING =
      Set.of("comment", "answer", "respond", "say", "confirm", "discuss", "elaborate", "speak");
  private static final double CLEAR = 0.7;
  private static final double DOUBTFUL = 0.5;

  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;
  private final ContentReader contents;
  private final ClaimCues cues;
  private final List<Quotation> quotations;

  VerbRule(Syntax syntax, Phrases phrases, ClaimCues cues, List<Quotation> quotations) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.phrases = phrases;
    this.contents = new ContentReader(syntax, phrases, cues);
    this.cues = cues;
    this.quotations = quotations;
  }

  /** The attribution that the verb makes; empty when it makes none. */
  Optional<Draft> read(Token verb) {
    if (!verb.upos().equals("VERB")) {
      return Optional.empty();
    }
    Optional<Frame> listed = Frames.shipped().find(verb.lemma());
    Optional<Frame> frame =
        listed.or(() -> cues.verb(verb.lemma(), clauses.companions(verb)).map(cue -> Frame.PLAIN));
    return frame.flatMap(found -> read(verb, found, listed.isPresent()));
  }

  private Optional<Draft> read(Token verb, Frame frame, boolean listed) {
    if (REFUSING.contains(verb.lemma())) {
      return refusal(verb);
    }
    Optional<Token> inverted = inverted(verb);
    Optional<Token> speaker =
        inverted
            .or(() -> clauses.speaker(verb))
            .filter(head -> !isExpletive(head) && !isQuotedApart(head, verb));
    Optional<Span> source = speaker.map(head -> besides(verb, head));
    ContentReader.Reading reading = contents.read(verb, frame);
    boolean quoting = false;
    if (reading.isEmpty() && speaker.isPresent()) {
      reading = ContentReader.Reading.of(quoted(verb, source));
      quoting = !reading.isEmpty();
    }
    if (inverted.isPresent() && listed && reading.isEmpty()) {
      return draft(source, phrases.cueOf(verb), new BitSet(), CLEAR);
    }
    boolean known = speaker.filter(phrases::canSpeak).isPresent();
    boolean nobody = speaker.isEmpty() && clauses.isPassive(verb) && listed;
    if (reading.isEmpty() || !(known || quoting || nobody) || !(listed || quoting)) {
      return Optional.empty();
    }
    BitSet cue = phrases.cueOf(verb);
    cue.or(reading.cue());
    return draft(source, cue, reading.content(), listed && known ? CLEAR : DOUBTFUL);
  }

  /** The phrase of who speaks, on its own side of the verb, whatever else the tree hangs on it. */
  private Span besides(Token verb, Token head) {
    Span phrase = phrases.nounPhrase(head);
    if (!phrase.contains(verb.span()) || verb.index() == head.index()) {
      return phrase;
    }
    return head.index() < verb.index()
        ? new Span(phrase.begin(), syntax.token(verb.index() - 1).span().end())
        : new Span(syntax.token(verb.index() + 1).span().begin(), phrase.end());
  }

  // "The town will fall, warned its mayor": who speaks stands behind the verb, at the end
  private Optional<Token> inverted(Token verb) {
    int next = verb.index() + 1;
    int limit = syntax.sentenceOf(verb).endToken();
    boolean behind =
        verb.index() > syntax.sentenceOf(verb).firstToken()
            && next < limit
            && !TokenSpans.isWord(syntax.token(verb.index() - 1));
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    if (!behind || !finite || !syntax.children(verb, "ccomp", "xcomp", "nsubj").isEmpty()) {
      return Optional.empty();
    }
    return syntax.children(verb, "obj", "iobj", "obl", "dep").stream()
        .filter(child -> child.index() > verb.index() && phrases.canSpeak(child))
        .filter(child -> syntax.firstOfSubtree(child) == next)
        .filter(child -> clauses.caseOf(child).filter(mark -> !mark.contains("s")).isEmpty())
        .filter(child -> syntax.endOfSubtree(child) + 1 >= limit)
        .findFirst();
  }

  private Optional<Draft> draft(
      Optional<Span> source, BitSet cue, BitSet content, double confidence) {
    BitSet words = (BitSet) content.clone();
    words.andNot(cue);
    source.ifPresent(span -> words.andNot(phrases.spans().tokens(List.of(span))));
    List<Span> cueSpans = phrases.spans().spans(cue);
    List<Span> spans = phrases.spans().spans(joined(words, cue, source));
    if (cueSpans.isEmpty()) {
      return Optional.empty();
    }
    Span whole = cueSpans.get(0).cover(cueSpans.get(cueSpans.size() - 1));
    boolean clean = spans.stream().noneMatch(whole::overlaps);
    Span cueSpan = clean ? whole : cueSpans.get(0);
    return Optional.of(
        new Draft(source, Optional.of(cueSpan), spans, Draft.Origin.RULE, confidence));
  }

  // A content behind its cue is one stretch of words, whatever gaps the tree leaves.
  private BitSet joined(BitSet words, BitSet cue, Optional<Span> source) {
    if (words.isEmpty()) {
      return words;
    }
    BitSet all = new BitSet();
    all.set(words.nextSetBit(0), words.length());
    int sentence = syntax.token(words.nextSetBit(0)).sentence();
    boolean same = syntax.token(words.length() - 1).sentence() == sentence;
    boolean broken =
        all.intersects(cue)
            || source
                .filter(span -> all.intersects(phrases.spans().tokens(List.of(span))))
                .isPresent();
    return same && !broken ? all : words;
  }

  // "My hope," he said: what is quoted does not say so
  private boolean isQuotedApart(Token head, Token verb) {
    return Quotation.touching(quotations, head.span()).stream()
        .anyMatch(
            each ->
                each.isSpeech()
                    && each.outer().contains(head.span())
                    && !each.outer().contains(verb.span()));
  }

  private static boolean isExpletive(Token head) {
    return head.isRelation("expl") || head.isRelation("csubj") || head.text().equals("there");
  }

  private BitSet quoted(Token verb, Optional<Span> source) {
    Span clause = source.map(span -> span.cover(verb.span())).orElse(verb.span());
    return phrases
        .quotationBeside(clause, quotations)
        .map(quotation -> phrases.spans().tokens(quotation.parts()))
        .orElseGet(BitSet::new);
  }

  // "declined to comment on the raid": the two verbs are the cue, and the content may be missing
  private Optional<Draft> refusal(Token verb) {
    Optional<Token> speaker = clauses.speaker(verb);
    Optional<Token> answer =
        syntax.children(verb, "xcomp").stream()
            .filter(child -> ANSWERING.contains(child.lemma()))
            .findFirst();
    if (speaker.isEmpty() || answer.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    for (Token child : syntax.children(answer.get(), "ccomp", "obl", "obj")) {
      content.or(phrases.spans().subtree(child));
      syntax.child(child, "case").ifPresent(mark -> content.clear(mark.index()));
    }
    BitSet cue = new BitSet();
    cue.set(verb.index(), answer.get().index() + 1);
    return draft(speaker.map(phrases::nounPhrase), cue, content, CLEAR);
  }
}

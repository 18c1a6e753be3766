package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.frame.Frame;
import org.hearsay.annotators.claim.frame.Frames;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Finds where a content begins and ends around a cue: not with the person addressed, nor with a
 * feeling that belongs to the cue, nor with the preposition that the cue asks for; not before the
 * accuser of a denied charge, nor at a reporting clause that interrupts it.
 */
final class ContentEdges {
  private static final int LONGEST_ADDRESS = 8;
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");
  private static final Set<String> CALLING = Set.of("call", "calls");
  private static final Set<String> CHARGED = Set.of("from", "by", "of", "about", "against");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "about", "over", "for", "against", "on", "at", "with");

  private final Syntax syntax;
  private final ClaimCues cues;
  private final ChargeEdges charges;

  ContentEdges(Syntax syntax, ClaimCues cues) {
    this.syntax = syntax;
    this.cues = cues;
    this.charges = new ChargeEdges(syntax);
  }

  /** The draft with contents that begin and end at the right words. */
  Draft mend(Draft draft) {
    Draft charged = charges.mend(draft);
    return charged.cue().isEmpty() || charged.content().isEmpty()
        ? charged
        : begin(end(withAmount(charged)));
  }

  // "believe [up to 900] of them": "up to" belongs to the figure, not to the verb
  private Draft withAmount(Draft draft) {
    Span cue = draft.cue().orElseThrow();
    List<Token> words = syntax.tokensIn(cue);
    int at = words.isEmpty() ? -1 : words.get(0).index() + 1;
    if (at < 1 || at + 2 >= syntax.sentenceOf(words.get(0)).endToken()) {
      return draft;
    }
    boolean amount =
        syntax.token(at).text().equals("up")
            && syntax.token(at + 1).text().equals("to")
            && syntax.token(at + 2).upos().equals("NUM");
    Span first = draft.content().get(0);
    if (!amount || first.begin() < words.get(0).span().end()) {
      return draft;
    }
    List<Span> content = new ArrayList<>(draft.content());
    content.set(0, new Span(syntax.token(at).span().begin(), first.end()));
    return new Draft(
        draft.source(),
        Optional.of(words.get(0).span()),
        content,
        draft.origin(),
        draft.confidence());
  }

  private Draft end(Draft draft) {
    Span last = draft.content().get(draft.content().size() - 1);
    List<Token> words = syntax.tokensIn(last);
    if (words.isEmpty()) {
      return draft;
    }
    Token end = words.get(words.size() - 1);
    int next = end.index() + 1;
    int limit = syntax.sentenceOf(end).endToken();
    if (next >= limit) {
      return draft;
    }
    Optional<Token> condition = conditionBehind(next, draft);
    if (condition.isPresent()) {
      return upTo(draft, Math.min(limit, syntax.endOfSubtree(condition.get())));
    }
    boolean charge = end.upos().equals("NOUN") && cues.noun(end.lemma()).isPresent();
    Token preposition = syntax.token(next);
    if (charge && CHARGED.contains(preposition.text())) {
      Optional<Token> party = syntax.head(preposition).filter(head -> head.index() > next);
      return party
          .map(head -> upTo(draft, Math.min(limit, syntax.endOfSubtree(head))))
          .orElse(draft);
    }
    if (draft.origin() == Draft.Origin.RELATIVE) {
      return draft;
    }
    Draft longer = phrase(draft, end, next);
    return longer.equals(draft) && draft.content().size() == 1
        ? interrupted(draft, words, limit)
        : longer;
  }

  // "denied any role in the raid": the phrase goes on, but not with a relative clause
  private Draft phrase(Draft draft, Token end, int next) {
    Token preposition = syntax.token(next);
    Optional<Token> object =
        syntax.head(preposition).filter(head -> head.index() > next && head.isRelation("nmod"));
    boolean own =
        end.upos().equals("NOUN")
            && draft.cue().orElseThrow().end() <= end.span().begin()
            && preposition.isRelation("case")
            && object.flatMap(syntax::head).filter(end::equals).isPresent();
    if (!own) {
      return draft;
    }
    int stop = syntax.endOfSubtree(object.get());
    for (Token below : syntax.descendants(object.get())) {
      if (below.isRelation("acl") && below.index() > object.get().index()) {
        stop = Math.min(stop, syntax.firstOfSubtree(below));
      }
    }
    while (stop > next + 1 && !TokenSpans.isWord(syntax.token(stop - 1))) {
      stop--;
    }
    return upTo(draft, stop);
  }

  // "threatened to leave if the shelling went on": a condition belongs to what is said
  private Optional<Token> conditionBehind(int next, Draft draft) {
    Token opener = syntax.token(next);
    boolean behind = draft.cue().orElseThrow().end() <= opener.span().begin();
    return behind && CONDITIONS.contains(opener.text()) && opener.isRelation("mark")
        ? syntax.head(opener).filter(clause -> clause.index() > next)
        : Optional.empty();
  }

  private Draft upTo(Draft draft, int endToken) {
    List<Span> content = new ArrayList<>(draft.content());
    Span last = content.get(content.size() - 1);
    int end = syntax.token(endToken - 1).span().end();
    if (end <= last.end() || new Span(last.end(), end).overlaps(draft.anchor())) {
      return draft;
    }
    content.set(content.size() - 1, new Span(last.begin(), end));
    return draft.withContent(content);
  }

  // "The plan, officials concede, has failed": words without a verb go on behind the clause
  private Draft interrupted(Draft draft, List<Token> words, int limit) {
    Span cue = draft.cue().orElseThrow();
    int behind = syntax.tokensIn(cue).stream().mapToInt(Token::index).max().orElse(limit) + 1;
    boolean before = words.get(words.size() - 1).span().end() <= cue.begin();
    boolean verb = words.stream().anyMatch(word -> isVerbal(word));
    boolean comma = behind + 1 < limit && syntax.token(behind).text().equals(",");
    if (!before || verb || !comma || words.get(0).sentence() != syntax.token(behind).sentence()) {
      return draft;
    }
    List<Span> content = new ArrayList<>(draft.content());
    content.add(syntax.spanOf(behind + 1, limit));
    return draft.withContent(content);
  }

  private static boolean isVerbal(Token word) {
    return word.upos().equals("VERB") || word.upos().equals("AUX");
  }

  private Draft begin(Draft draft) {
    Span cue = draft.cue().get();
    Span first = draft.content().get(0);
    List<Token> words = syntax.tokensIn(first);
    Optional<Token> head = syntax.headOf(cue);
    if (first.begin() < cue.end() || words.size() < 2 || head.isEmpty()) {
      return draft;
    }
    Frame frame = Frames.shipped().find(head.get().lemma()).orElse(Frame.PLAIN);
    Draft told = withoutAddress(draft, words, frame);
    return told.equals(draft) ? withoutPreposition(draft, words, frame) : told;
  }

  // "accused the envoy of lying": of the words behind the cue only "lying" is content
  private Draft withoutAddress(Draft draft, List<Token> words, Frame frame) {
    boolean addressing =
        frame.object() == Frame.ObjectRole.RECIPIENT
            || frame.object() == Frame.ObjectRole.ABOUT
            || frame.object() == Frame.ObjectRole.EITHER;
    boolean that =
        words.get(0).index() > 0 && syntax.token(words.get(0).index() - 1).text().equals("that");
    if (!addressing || that || !isNominal(words.get(0))) {
      return draft;
    }
    boolean finite =
        frame.contents().contains("that") && words.stream().anyMatch(ContentEdges::isFinite);
    int limit = Math.min(words.size() - 1, LONGEST_ADDRESS);
    for (int i = 0; i < limit; i++) {
      Token word = words.get(i);
      String text = word.text();
      boolean judged = i > 0 && text.equals("as");
      if (judged || word.upos().equals("VERB") || word.upos().equals("AUX")) {
        return draft;
      }
      boolean clause = text.equals("that") || text.equals("to");
      if (i > 0 && (clause || !finite) && (text.equals("that") || opens(word, frame))) {
        boolean infinitive = word.text().equals("to") && word.upos().equals("PART");
        return from(draft, infinitive ? i : i + 1, words);
      }
    }
    return draft;
  }

  private static boolean isFinite(Token token) {
    return switch (token.xpos()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean opens(Token word, Frame frame) {
    boolean infinitive = word.text().equals("to") && !word.upos().equals("PART");
    return !infinitive && frame.contents().contains(word.text());
  }

  private static boolean isNominal(Token token) {
    return switch (token.upos()) {
      case "PROPN", "NOUN", "DET", "ADJ", "NUM" -> true;
      case "PRON" -> !token.relation().startsWith("nsubj");
      default -> false;
    };
  }

  private Draft withoutPreposition(Draft draft, List<Token> words, Frame frame) {
    Token first = words.get(0);
    if (first.index() > 0
        && first.text().equals("on")
        && CALLING.contains(syntax.token(first.index() - 1).lemma())) {
      return withoutCalled(draft, words);
    }
    if (!PREPOSITIONS.contains(first.text()) || first.index() == 0) {
      return draft;
    }
    Token before = syntax.token(first.index() - 1);
    Span cue = draft.cue().orElseThrow();
    boolean feeling = before.upos().equals("NOUN") && cues.noun(before.lemma()).isPresent();
    if (feeling && before.span().end() > cue.end()) {
      Draft mended = from(draft, 1, words);
      return new Draft(
          mended.source(),
          Optional.of(cue.cover(before.span())),
          mended.content(),
          mended.origin(),
          mended.confidence());
    }
    return feeling || frame.contents().contains(first.text()) ? from(draft, 1, words) : draft;
  }

  // "called on both sides to": they are asked, the rest is content
  private Draft withoutCalled(Draft draft, List<Token> words) {
    for (int i = 1; i < Math.min(words.size(), LONGEST_ADDRESS); i++) {
      if (words.get(i).text().equals("to") && words.get(i).upos().equals("PART")) {
        return from(draft, i, words);
      }
    }
    return draft;
  }

  private Draft from(Draft draft, int first, List<Token> words) {
    Span old = draft.content().get(0);
    List<Span> content = new ArrayList<>(draft.content());
    content.set(0, new Span(words.get(first).span().begin(), old.end()));
    return draft.withContent(content);
  }
}

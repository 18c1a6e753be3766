package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Reads phrases that attribute a clause: "according to", "for the ministry, it is", "allegedly".
 */
final class PhraseRule {
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "purportedly", "supposedly");
  private static final Set<String> NO_SOURCES =
      Set.of("plan", "schedule", "need", "size", "age", "taste", "rule", "custom", "tradition");
  private static final Set<String> TOLD =
      Set.of("alleged", "claimed", "asserted", "reported", "stated", "suggested", "charged");
  private static final Set<String> DENYING = Set.of("deny", "dispute", "reject", "refute");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "no");
  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "eye", "telling", "estimation", "perspective", "reading", "word");
  private static final double CLEAR = 0.7;
  private static final double DOUBTFUL = 0.5;

  private final Syntax syntax;
  private final Phrases phrases;

  PhraseRule(Syntax syntax, Phrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** The attribution that a phrase with this token as its first word makes. */
  Optional<Draft> read(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    if (word.equals("according")) {
      return accordingTo(token);
    }
    if (HEARSAY.contains(word)) {
      return hearsay(token);
    }
    if (word.equals("as")) {
      return asTold(token);
    }
    boolean first = syntax.sentenceOf(token).firstToken() == token.index();
    if (first && word.equals("for")) {
      return viewpoint(token);
    }
    return first && (word.equals("in") || word.equals("from") || word.equals("to"))
        ? view(token)
        : Optional.empty();
  }

  private Optional<Draft> accordingTo(Token according) {
    int next = according.index() + 1;
    if (next + 1 >= syntax.sentenceOf(according).endToken()
        || !syntax.token(next).text().equals("to")) {
      return Optional.empty();
    }
    Optional<Draft> referred = referred(according, next);
    if (referred.isPresent()) {
      return referred;
    }
    Token source = namedBy(according, syntax.token(next));
    if (source.index() <= next || NO_SOURCES.contains(source.lemma())) {
      return Optional.empty();
    }
    BitSet phrase = phrases.spans().subtree(source);
    phrase.set(according.index(), next + 1);
    BitSet content = phrases.spans().subtree(clauseAbove(source, according));
    content.andNot(phrase);
    clearContrast(content, phrase.length());
    Span cue = syntax.spanOf(according.index(), next + 1);
    return draft(Optional.of(phrases.nounPhrase(source)), cue, content, CLEAR);
  }

  // "The port is shut, according to the mayor, but the owner calls it open"
  private void clearContrast(BitSet content, int behind) {
    int next = content.nextSetBit(behind);
    boolean words = next >= behind && content.nextSetBit(0) < behind;
    while (next >= 0 && !TokenSpans.isWord(syntax.token(next))) {
      next = content.nextSetBit(next + 1);
    }
    boolean contrast =
        next >= 0
            && syntax.token(next).upos().equals("CCONJ")
            && syntax
                .head(syntax.token(next))
                .filter(clause -> syntax.child(clause, "nsubj").isPresent())
                .isPresent();
    if (words && contrast) {
      content.clear(next, content.length());
    }
  }

  // "According to one of them, the mayor ...": a pronoun takes no apposition
  private Optional<Draft> referred(Token according, int to) {
    Sentence sentence = syntax.sentenceOf(according);
    int end = to + 1;
    while (end < sentence.endToken() && TokenSpans.isWord(syntax.token(end))) {
      end++;
    }
    boolean pronoun = end > to + 1 && syntax.token(end - 1).upos().equals("PRON");
    if (according.index() != sentence.firstToken() || !pronoun || end + 1 >= sentence.endToken()) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    content.set(end + 1, sentence.endToken());
    Span cue = syntax.spanOf(according.index(), to + 1);
    return draft(Optional.of(syntax.spanOf(to + 1, end)), cue, content, CLEAR);
  }

  // The parser hangs the name on "according", or "according" on the name.
  private Token namedBy(Token according, Token to) {
    for (Token at : List.of(to, according)) {
      Optional<Token> head = syntax.head(at);
      if (head.isPresent() && head.get().index() > to.index()) {
        return head.get();
      }
    }
    return syntax.children(according, "obl", "nmod", "obj").stream()
        .filter(child -> child.index() > to.index())
        .findFirst()
        .orElseGet(() -> syntax.token(to.index() + 1));
  }

  private Token clauseAbove(Token source, Token according) {
    List<Token> above = syntax.ancestors(source);
    boolean relative = false;
    for (Token each : above) {
      relative = relative || each.isRelation("acl");
      boolean clause =
          each.upos().equals("VERB")
              || syntax.child(each, "nsubj").isPresent()
              || each.isRelation("acl");
      if (clause && each.index() != according.index() && !isLast(source)) {
        return each;
      }
    }
    return above.isEmpty() ? source : above.get(above.size() - 1);
  }

  // At the end of its sentence it speaks for the whole of it.
  private boolean isLast(Token source) {
    int end = syntax.endOfSubtree(source);
    Sentence sentence = syntax.sentenceOf(source);
    return end >= sentence.endToken()
        || syntax.tokens().subList(end, sentence.endToken()).stream().noneMatch(TokenSpans::isWord);
  }

  // "fired first, as alleged by the mayor", "as the mayor alleges": what stands before it
  private Optional<Draft> asTold(Token as) {
    Sentence sentence = syntax.sentenceOf(as);
    int told = as.index() + 1;
    boolean passive =
        told + 2 < sentence.endToken()
            && TOLD.contains(syntax.token(told).text())
            && syntax.token(told + 1).text().equals("by");
    if (!passive || as.index() <= sentence.firstToken() + 1) {
      return Optional.empty();
    }
    int end = told + 2;
    while (end < sentence.endToken() && TokenSpans.isWord(syntax.token(end))) {
      end++;
    }
    List<Token> teller = syntax.tokens().subList(told + 2, end);
    BitSet content = new BitSet();
    content.set(contentBefore(as, sentence), as.index());
    boolean denied = content.stream().anyMatch(at -> NOT.contains(syntax.token(at).lemma()));
    return teller.stream().noneMatch(phrases::canSpeak) || denied
        ? Optional.empty()
        : draft(
            Optional.of(syntax.spanOf(told + 2, end)), syntax.token(told).span(), content, CLEAR);
  }

  // "denied that it had fired first, as alleged by": what is denied
  private int contentBefore(Token as, Sentence sentence) {
    int first = sentence.firstToken();
    for (int at = as.index() - 1; at > first; at--) {
      Token word = syntax.token(at);
      if (DENYING.contains(word.lemma()) || word.text().equals(";")) {
        return at + (syntax.token(at + 1).text().equals("that") ? 2 : 1);
      }
    }
    return first;
  }

  private Optional<Draft> hearsay(Token adverb) {
    Optional<Token> head = syntax.head(adverb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = phrases.spans().subtree(head.get());
    content.clear(adverb.index());
    return draft(Optional.empty(), adverb.span(), content, DOUBTFUL);
  }

  // "For the ministry, it is the rebels who": not "For the ministry, the general bought trucks"
  private Optional<Draft> viewpoint(Token mark) {
    Optional<Token> holder = phrases.objectOf(mark);
    if (holder.isEmpty() || !phrases.canSpeak(holder.get())) {
      return Optional.empty();
    }
    int end = holder.get().index() + 1;
    Sentence sentence = syntax.sentenceOf(mark);
    boolean comma = end < sentence.endToken() && syntax.token(end).text().equals(",");
    if (!comma || end + 2 >= sentence.endToken()) {
      return Optional.empty();
    }
    Token subject = syntax.token(end + 1);
    Token verb = syntax.token(end + 2);
    boolean states =
        Set.of("it", "this", "that", "these").contains(subject.lemma())
            && Set.of("be", "remain").contains(verb.lemma());
    return states
        ? rest(Optional.of(holder.get()), mark.span(), end + 1, sentence)
        : Optional.empty();
  }

  private int endOfWords(Token head) {
    int end = syntax.endOfSubtree(head);
    while (end > head.index() + 1 && !TokenSpans.isWord(syntax.token(end - 1))) {
      end--;
    }
    return end;
  }

  private Optional<Draft> rest(Optional<Token> holder, Span cue, int from, Sentence sentence) {
    BitSet content = new BitSet();
    content.set(from, sentence.endToken());
    return draft(holder.map(this::named), cue, content, CLEAR);
  }

  private Span named(Token holder) {
    Span phrase = phrases.nounPhrase(holder);
    return phrase.end() > holder.span().end() ? holder.span() : phrase;
  }

  // "In the ministry's view, ...", "In the words of the envoy, ..."
  private Optional<Draft> view(Token mark) {
    Optional<Token> noun =
        syntax.head(mark).filter(head -> VIEWS.contains(head.lemma()) && mark.isRelation("case"));
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    int end = endOfWords(noun.get());
    Sentence sentence = syntax.sentenceOf(mark);
    Optional<Token> holder =
        syntax.child(noun.get(), "nmod").filter(child -> child.index() != noun.get().index());
    if (holder.isEmpty()
        || end + 2 >= sentence.endToken()
        || !syntax.token(end).text().equals(",")) {
      return Optional.empty();
    }
    return rest(holder, noun.get().span(), end + 1, sentence);
  }

  private Optional<Draft> draft(
      Optional<Span> source, Span cue, BitSet content, double confidence) {
    List<Span> spans = phrases.spans().spans(content);
    return spans.isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft(source, Optional.of(cue), spans, Draft.Origin.RULE, confidence));
  }
}

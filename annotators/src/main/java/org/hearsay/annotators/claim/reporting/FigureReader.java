package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Reads a figure that somebody gives: "put its losses at three", "has counted 40 dead". */
final class FigureReader {
  private static final Set<String> FIGURING = Set.of("put", "count", "record", "document", "tally");
  private static final int LONGEST_FIGURE = 16;
  private static final Set<String> AMOUNTS =
      Set.of("dozen", "score", "hundred", "thousand", "million", "billion");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;

  FigureReader(Syntax syntax, Phrases phrases) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.phrases = phrases;
  }

  /** Whether the verb gives figures. */
  static boolean isFiguring(Token verb) {
    return FIGURING.contains(verb.lemma());
  }

  /** The words of the figure, with what it is a figure of; empty when there is none. */
  BitSet of(Token verb) {
    Optional<Token> object =
        syntax
            .child(verb, "obj")
            .or(
                () ->
                    syntax.children(verb, "nsubj").stream()
                        .filter(child -> child.index() > verb.index())
                        .findFirst());
    BitSet content = new BitSet();
    if (verb.lemma().equals("put") && object.filter(this::isCounted).isEmpty()) {
      return figureBehind(verb);
    }
    if (object.isEmpty()) {
      return content;
    }
    if (!verb.lemma().equals("put")) {
      BitSet counted = phrases.spans().subtree(object.get());
      return hasNumber(counted) ? counted : content;
    }
    for (Token host : List.of(verb, object.get())) {
      for (Token amount : syntax.children(host, "obl", "nmod", "advmod")) {
        BitSet words = phrases.spans().subtree(amount);
        if (clauses.caseOf(amount).filter("at"::equals).isPresent() && hasNumber(words)) {
          content.or(phrases.spans().subtree(object.get()));
          content.or(words);
        }
      }
    }
    extendAmount(content, verb);
    return content.isEmpty() ? figureBehind(verb) : content;
  }

  private boolean isCounted(Token object) {
    return object.upos().equals("NOUN") || object.upos().equals("ADJ");
  }

  // by place, where the tree has it otherwise: "put the dead at nine", "puts at nine the number of"
  private BitSet figureBehind(Token verb) {
    int limit = Math.min(syntax.sentenceOf(verb).endToken(), verb.index() + LONGEST_FIGURE);
    BitSet content = new BitSet();
    int at = verb.index() + 1;
    while (at < limit && !syntax.token(at).text().equals("at")) {
      if (syntax.token(at).upos().equals("VERB") || !TokenSpans.isWord(syntax.token(at))) {
        return content;
      }
      at++;
    }
    int end = at;
    for (int i = at + 1; i < limit && TokenSpans.isWord(syntax.token(i)); i++) {
      if (isAmount(syntax.token(i))) {
        end = i + 1;
      } else if (end > at) {
        break;
      }
    }
    if (end > at && at == verb.index() + 1) {
      while (end < limit && TokenSpans.isWord(syntax.token(end))) {
        end++;
      }
      content.set(at + 1, end);
    } else if (end > at) {
      content.set(verb.index() + 1, end);
    }
    return content;
  }

  private static boolean isAmount(Token token) {
    return token.upos().equals("NUM") || AMOUNTS.contains(token.lemma());
  }

  // "at scores, probably hundreds"
  private void extendAmount(BitSet content, Token verb) {
    int limit = syntax.sentenceOf(verb).endToken();
    int reached = content.length();
    for (int at = reached; !content.isEmpty() && at < limit; at++) {
      Token word = syntax.token(at);
      boolean amount = word.upos().equals("NUM") || AMOUNTS.contains(word.lemma());
      if (!amount && !word.text().equals(",") && !word.upos().equals("ADV")) {
        break;
      }
      reached = amount ? at + 1 : reached;
    }
    if (!content.isEmpty()) {
      content.set(content.length() - 1, reached);
    }
  }

  private boolean hasNumber(BitSet words) {
    return words.stream()
        .mapToObj(syntax::token)
        .anyMatch(token -> token.upos().equals("NUM") || AMOUNTS.contains(token.lemma()));
  }
}

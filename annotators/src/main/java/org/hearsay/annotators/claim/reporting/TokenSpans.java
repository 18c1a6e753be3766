package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/** Turns sets of tokens into spans without marks at their edges. */
public final class TokenSpans {
  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "although", ";");

  private final Syntax syntax;

  public TokenSpans(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The tokens that share a character with one of the spans. */
  public BitSet tokens(List<Span> spans) {
    BitSet set = new BitSet();
    for (Span span : spans) {
      List<Token> inside = syntax.tokensIn(span);
      if (!inside.isEmpty()) {
        int first = inside.get(0).index();
        set.set(first, first + inside.size());
      }
    }
    return set;
  }

  /** The positions of the token's subtree. */
  public BitSet subtree(Token head) {
    BitSet set = new BitSet();
    syntax.subtree(head).forEach(token -> set.set(token.index()));
    return set;
  }

  /** The part of a span before a token that a conjunction joins; empty when none does. */
  Optional<Span> before(Span span, int token) {
    List<Token> words = syntax.tokensIn(span);
    int first = words.get(0).index();
    if (token - 2 < first || !syntax.token(token - 1).upos().equals("CCONJ")) {
      return Optional.empty();
    }
    BitSet rest = new BitSet();
    rest.set(first, token - 1);
    return spans(rest).stream().findFirst();
  }

  /** The words of a span. */
  String text(Span span) {
    StringBuilder text = new StringBuilder();
    syntax.tokensIn(span).forEach(token -> text.append(token.text()));
    return text.toString();
  }

  /** The part of a span before another span in it. */
  Optional<Span> beforeToken(Span span, Span inner) {
    BitSet rest = tokens(List.of(span));
    BitSet cut = tokens(List.of(inner));
    rest.clear(cut.nextSetBit(0), Math.max(rest.length(), cut.length()));
    return spans(rest).stream().findFirst();
  }

  /** The part of a span before a token that "while" or a semicolon sets against it. */
  Optional<Span> beforeContrast(Span span, int token) {
    List<Token> words = syntax.tokensIn(span);
    int first = words.get(0).index();
    if (token - 2 < first || !CONTRASTS.contains(syntax.token(token - 1).text())) {
      return Optional.empty();
    }
    BitSet rest = new BitSet();
    rest.set(first, token - 1);
    return spans(rest).stream().findFirst();
  }

  /** One span for each run of tokens; runs that only marks divide are one. */
  public List<Span> spans(BitSet tokens) {
    List<Span> spans = new ArrayList<>();
    int first = tokens.nextSetBit(0);
    while (first >= 0) {
      int end = endOfRun(tokens, first);
      addTrimmed(spans, first, end);
      first = tokens.nextSetBit(end);
    }
    return spans;
  }

  private int endOfRun(BitSet tokens, int first) {
    int end = tokens.nextClearBit(first);
    for (int next = afterMarks(end); next > end && isBridge(tokens, end, next); ) {
      end = tokens.nextClearBit(next);
      next = afterMarks(end);
    }
    return end;
  }

  /** The position of the next word, or where the sentence of the token before ends. */
  private int afterMarks(int from) {
    int limit = syntax.sentenceOf(syntax.token(from - 1)).endToken();
    int next = from;
    while (next < limit && !isWord(syntax.token(next))) {
      next++;
    }
    return next;
  }

  private boolean isBridge(BitSet tokens, int end, int next) {
    return next < syntax.tokens().size()
        && tokens.get(next)
        && syntax.token(next).sentence() == syntax.token(end - 1).sentence();
  }

  private void addTrimmed(List<Span> spans, int first, int end) {
    int from = first;
    int to = end;
    while (from < to && !isWord(syntax.token(from)) && !opensBracket(syntax.token(from))) {
      from++;
    }
    while (to > from && !isWord(syntax.token(to - 1)) && !closesBracket(syntax.token(to - 1))) {
      to--;
    }
    if (to > from) {
      spans.add(syntax.spanOf(from, to));
    }
  }

  /** Whether the token has a letter or digit, or is a sign that stands for a word. */
  public static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit)
        || token.upos().equals("SYM");
  }

  private static boolean opensBracket(Token token) {
    return token.text().equals("(") || token.text().equals("$");
  }

  private static boolean closesBracket(Token token) {
    return token.text().equals(")") || token.text().equals("%");
  }
}

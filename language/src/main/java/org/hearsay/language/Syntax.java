package org.hearsay.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * The trees of a document, ready to be walked.
 *
 * <p>Immutable; built in linear time. Tokens must ascend without overlap, each at the position that
 * its index says, and their heads must form trees.
 */
public final class Syntax {
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final TreeShape shape;

  private Syntax(List<Token> tokens, List<Sentence> sentences) {
    this.tokens = List.copyOf(tokens);
    this.sentences = List.copyOf(sentences);
    requireOrder(this.tokens, this.sentences.size());
    this.shape = TreeShape.of(this.tokens);
  }

  /** The trees of these tokens. */
  public static Syntax of(List<Token> tokens, List<Sentence> sentences) {
    return new Syntax(tokens, sentences);
  }

  /** The trees of a document whose tokens and sentences were computed. */
  public static Syntax of(Document document) {
    return of(document.get(LanguageLayers.TOKENS), document.get(LanguageLayers.SENTENCES));
  }

  private static void requireOrder(List<Token> tokens, int sentenceCount) {
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.index() != i || token.span().begin() < end || token.sentence() >= sentenceCount) {
        throw new IllegalArgumentException("out of order at " + i + ": " + token);
      }
      end = token.span().end();
    }
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public Sentence sentenceOf(Token token) {
    return sentences.get(token.sentence());
  }

  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** The first root of the sentence. */
  public Optional<Token> rootOf(Sentence sentence) {
    return tokensOf(sentence).stream().filter(Token::isRoot).findFirst();
  }

  /** What the token depends on; empty for a root. */
  public Optional<Token> head(Token token) {
    return token.isRoot() ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The tokens that depend on this one, in text order. */
  public List<Token> children(Token token) {
    List<Token> children = new ArrayList<>();
    for (int child = shape.firstChild(token.index());
        child != Token.NO_HEAD;
        child = shape.nextSibling(child)) {
      children.add(tokens.get(child));
    }
    return children;
  }

  /** The children by one of these relations, subtypes included, in text order. */
  public List<Token> children(Token token, String... relations) {
    return children(token).stream().filter(child -> isAny(child, relations)).toList();
  }

  /** The first child by one of these relations, subtypes included. */
  public Optional<Token> child(Token token, String... relations) {
    return children(token).stream().filter(child -> isAny(child, relations)).findFirst();
  }

  private static boolean isAny(Token token, String... relations) {
    for (String relation : relations) {
      if (token.isRelation(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The token and all below it, in text order. */
  public List<Token> subtree(Token token) {
    List<Token> found = new ArrayList<>();
    Deque<Token> open = new ArrayDeque<>();
    open.push(token);
    while (!open.isEmpty()) {
      Token next = open.pop();
      found.add(next);
      children(next).forEach(open::push);
    }
    found.sort(Comparator.comparingInt(Token::index));
    return found;
  }

  /** All below the token, in text order. */
  public List<Token> descendants(Token token) {
    return subtree(token).stream().filter(each -> each.index() != token.index()).toList();
  }

  /** The position of the first token of the subtree. */
  public int firstOfSubtree(Token token) {
    return shape.first(token.index());
  }

  /** The position after the last token of the subtree. */
  public int endOfSubtree(Token token) {
    return shape.end(token.index());
  }

  /** From the first to the last character of the subtree, with whatever stands between. */
  public Span subtreeSpan(Token token) {
    return spanOf(firstOfSubtree(token), endOfSubtree(token));
  }

  /** From the first to the last character of a half-open range of tokens. */
  public Span spanOf(int firstToken, int endToken) {
    return tokens.get(firstToken).span().cover(tokens.get(endToken - 1).span());
  }

  /** How many steps the token is below its root. */
  public int depth(Token token) {
    return shape.depth(token.index());
  }

  /** The heads above the token, nearest first, the root last. */
  public List<Token> ancestors(Token token) {
    List<Token> above = new ArrayList<>();
    for (Optional<Token> head = head(token); head.isPresent(); head = head(head.get())) {
      above.add(head.get());
    }
    return above;
  }

  /** Whether the first is above the second. */
  public boolean isAbove(Token upper, Token lower) {
    int steps = depth(lower) - depth(upper);
    Token reached = lower;
    for (int i = 0; i < steps; i++) {
      reached = tokens.get(reached.head());
    }
    return steps > 0 && reached.index() == upper.index();
  }

  /** The lowest token that is, or is above, both; empty when they are in different trees. */
  public Optional<Token> meetingPoint(Token one, Token other) {
    Token left = one;
    Token right = other;
    while (left.index() != right.index()) {
      boolean climbLeft = depth(left) >= depth(right);
      Optional<Token> head = head(climbLeft ? left : right);
      if (head.isEmpty()) {
        return Optional.empty();
      }
      left = climbLeft ? head.get() : left;
      right = climbLeft ? right : head.get();
    }
    return Optional.of(left);
  }

  /** The way through the tree, both ends included; empty when they are in different trees. */
  public List<Token> path(Token from, Token to) {
    Optional<Token> top = meetingPoint(from, to);
    if (top.isEmpty()) {
      return List.of();
    }
    List<Token> path = new ArrayList<>(upTo(from, top.get()));
    path.add(top.get());
    List<Token> down = upTo(to, top.get());
    Collections.reverse(down);
    path.addAll(down);
    return path;
  }

  private List<Token> upTo(Token token, Token top) {
    List<Token> way = new ArrayList<>();
    for (Token step = token; step.index() != top.index(); step = tokens.get(step.head())) {
      way.add(step);
    }
    return way;
  }

  /** The token whose characters include the one at the offset. */
  public Optional<Token> tokenAt(int offset) {
    int at = firstEndingAfter(offset);
    return at < tokens.size() && tokens.get(at).span().contains(offset)
        ? Optional.of(tokens.get(at))
        : Optional.empty();
  }

  /** The tokens that share a character with the span, in text order. */
  public List<Token> tokensIn(Span span) {
    int first = firstEndingAfter(span.begin());
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
      end++;
    }
    return tokens.subList(first, end);
  }

  /**
   * The token of the span whose head lies outside. Of several, a word before a mark, then the one
   * nearest its root, then the first.
   */
  public Optional<Token> headOf(Span span) {
    List<Token> inside = tokensIn(span);
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    int first = inside.get(0).index();
    int end = first + inside.size();
    return inside.stream()
        .filter(token -> token.head() < first || token.head() >= end)
        .min(
            Comparator.<Token, Boolean>comparing(token -> token.isRelation("punct"))
                .thenComparingInt(this::depth)
                .thenComparingInt(Token::index));
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

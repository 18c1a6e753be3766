package org.hearsay.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class SyntaxTest {
  // "The old mayor spoke ." with the tree: mayor <- spoke, The and old <- mayor, the mark <- spoke
  private static final String[] WORDS = {"The", "old", "mayor", "spoke", "."};
  private static final int[] HEADS = {2, 2, 3, Token.NO_HEAD, 3};
  private static final String[] RELATIONS = {"det", "amod", "nsubj:outer", "root", "punct"};
  private static final Syntax SYNTAX = syntax(WORDS, HEADS, RELATIONS);

  private static Syntax syntax(String[] words, int[] heads, String[] relations) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < words.length; i++) {
      Span span = new Span(begin, begin + words[i].length());
      tokens.add(new Token(i, span, words[i], words[i], "X", "XX", heads[i], relations[i], 0, 0f));
      begin = span.end() + 1;
    }
    Span whole = new Span(0, begin - 1);
    return Syntax.of(tokens, List.of(new Sentence(0, whole, 0, words.length)));
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }

  @Test
  void childrenComeInTextOrder() {
    assertEquals(List.of("mayor", "."), words(SYNTAX.children(SYNTAX.token(3))));
    assertEquals(List.of(), SYNTAX.children(SYNTAX.token(0)));
  }

  @Test
  void childrenByRelationIncludeSubtypes() {
    assertEquals(Optional.of("mayor"), SYNTAX.child(SYNTAX.token(3), "nsubj").map(Token::text));
    assertEquals(Optional.empty(), SYNTAX.child(SYNTAX.token(3), "nsub"));
  }

  @Test
  void theSubtreeHasTheTokenAndAllBelow() {
    Token mayor = SYNTAX.token(2);
    assertEquals(List.of("The", "old", "mayor"), words(SYNTAX.subtree(mayor)));
    assertEquals(List.of("The", "old"), words(SYNTAX.descendants(mayor)));
    assertEquals(new Span(0, 13), SYNTAX.subtreeSpan(mayor));
    assertEquals(0, SYNTAX.firstOfSubtree(mayor));
    assertEquals(3, SYNTAX.endOfSubtree(mayor));
    assertEquals(5, SYNTAX.endOfSubtree(SYNTAX.token(3)));
  }

  @Test
  void headsLeadToTheRoot() {
    Token the = SYNTAX.token(0);
    assertEquals(List.of("mayor", "spoke"), words(SYNTAX.ancestors(the)));
    assertEquals(2, SYNTAX.depth(the));
    assertEquals(Optional.empty(), SYNTAX.head(SYNTAX.token(3)));
    assertEquals(Optional.of("spoke"), SYNTAX.rootOf(SYNTAX.sentenceOf(the)).map(Token::text));
    assertTrue(SYNTAX.isAbove(SYNTAX.token(3), the));
    assertFalse(SYNTAX.isAbove(the, SYNTAX.token(3)));
    assertFalse(SYNTAX.isAbove(the, the));
  }

  @Test
  void thePathGoesOverTheMeetingPoint() {
    Token old = SYNTAX.token(1);
    Token mark = SYNTAX.token(4);
    assertEquals(List.of("old", "mayor", "spoke", "."), words(SYNTAX.path(old, mark)));
    assertEquals(Optional.of("spoke"), SYNTAX.meetingPoint(old, mark).map(Token::text));
    assertEquals(List.of("old"), words(SYNTAX.path(old, old)));
  }

  @Test
  void differentTreesDoNotMeet() {
    Syntax two =
        syntax(
            new String[] {"yes", "no"},
            new int[] {Token.NO_HEAD, Token.NO_HEAD},
            new String[] {"root", "root"});
    assertEquals(Optional.empty(), two.meetingPoint(two.token(0), two.token(1)));
    assertEquals(List.of(), two.path(two.token(0), two.token(1)));
  }

  @Test
  void tokensAreFoundByOffsetAndSpan() {
    assertEquals(Optional.of("old"), SYNTAX.tokenAt(4).map(Token::text));
    assertEquals(Optional.empty(), SYNTAX.tokenAt(3));
    assertEquals(Optional.empty(), SYNTAX.tokenAt(99));
    assertEquals(List.of("old", "mayor"), words(SYNTAX.tokensIn(new Span(3, 9))));
    assertEquals(List.of(), SYNTAX.tokensIn(new Span(3, 4)));
  }

  @Test
  void theHeadOfASpanHangsOutside() {
    assertEquals(Optional.of("mayor"), SYNTAX.headOf(new Span(0, 13)).map(Token::text));
    assertEquals(Optional.of("spoke"), SYNTAX.headOf(new Span(8, 21)).map(Token::text));
    assertEquals(Optional.of("The"), SYNTAX.headOf(new Span(0, 7)).map(Token::text));
    assertEquals(Optional.empty(), SYNTAX.headOf(new Span(3, 4)));
  }

  @Test
  void circlesAndWrongHeadsAreRefused() {
    String[] words = {"a", "b", "c"};
    String[] relations = {"dep", "dep", "dep"};
    assertThrows(
        IllegalArgumentException.class, () -> syntax(words, new int[] {1, 2, 0}, relations));
    assertThrows(
        IllegalArgumentException.class, () -> syntax(words, new int[] {1, 7, -1}, relations));
  }

  @Test
  void aLongChainIsNoTrouble() {
    int size = 50_000;
    String[] words = new String[size];
    String[] relations = new String[size];
    int[] heads = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = "w";
      relations[i] = "dep";
      heads[i] = i - 1;
    }
    Syntax chain = syntax(words, heads, relations);
    assertEquals(size - 1, chain.depth(chain.token(size - 1)));
    assertEquals(size, chain.endOfSubtree(chain.token(0)));
  }
}

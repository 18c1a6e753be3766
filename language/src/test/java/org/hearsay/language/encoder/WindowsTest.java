package org.hearsay.language.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private final Tokenizer tokenizer = Tokenizer.load();
  private final WordPieces wordPieces = WordPieces.load();

  private List<Window> windows(String text) {
    Words words = tokenizer.tokenize(text);
    return Windows.of(words, Quotation.of(words), wordPieces);
  }

  @Test
  void aShortTextIsOneWindow() {
    List<Window> windows = windows("The envoy left.\n\nNobody knew.");
    assertEquals(1, windows.size());
    assertEquals(7, windows.get(0).end());
    assertEquals(WordPieces.START, windows.get(0).piece(0));
    assertEquals(WordPieces.PARAGRAPH, windows.get(0).piece(5));
    assertEquals(WordPieces.END, windows.get(0).piece(windows.get(0).length() - 1));
  }

  @Test
  void wholeParagraphsArePackedTogether() {
    String paragraph = "word ".repeat(99) + ".";
    List<Window> windows = windows(String.join("\n\n", paragraph, paragraph, paragraph));
    assertEquals(2, windows.size());
    assertEquals(200, windows.get(0).end());
  }

  @Test
  void aLongParagraphIsCutAfterAFullStop() {
    List<Window> windows = windows(("word ".repeat(49) + ". ").repeat(8));
    assertEquals(250, windows.get(0).end());
    assertEquals(250, windows.get(1).begin());
  }

  @Test
  void windowsHoldEachTokenOnceAndStayShort() {
    List<Window> windows = windows("unbelievably long stretches without any stop ".repeat(300));
    int end = 0;
    for (Window window : windows) {
      assertEquals(end, window.begin());
      assertTrue(window.length() <= Windows.LONGEST + WordPieces.MOST_PIECES + 2);
      end = window.end();
    }
    assertEquals(1800, end);
  }

  @Test
  void aTextWithoutTokensHasNoWindow() {
    assertEquals(List.of(), windows(" \n "));
  }

  @Test
  void piecesIgnoreCaseAndAccents() {
    assertArrayEquals(wordPieces.of("zilnik"), wordPieces.of("\u017dILN\u00cdK"));
  }

  @Test
  void aTokenNeverHasMoreThanTwelvePieces() {
    assertEquals(WordPieces.MOST_PIECES, wordPieces.of("-".repeat(40)).length);
    assertArrayEquals(new int[] {WordPieces.UNKNOWN}, wordPieces.of("a".repeat(101)));
  }

  @Test
  void shapesTellCaseDigitsAndSigns() {
    assertEquals(Shapes.LOWER, Shapes.of("envoy"));
    assertEquals(Shapes.CAPITAL, Shapes.of("Kyiv"));
    assertEquals(Shapes.CAPITAL, Shapes.of("I"));
    assertEquals(Shapes.UPPER, Shapes.of("U.S."));
    assertEquals(Shapes.MIXED, Shapes.of("McKay"));
    assertEquals(Shapes.DIGIT, Shapes.of("21st"));
    assertEquals(Shapes.SIGN, Shapes.of("\u201c"));
  }

  @Test
  void quotationsEndWithTheirParagraph() {
    Words words = tokenizer.tokenize("\u201cWe left.\n\n\u201cWe \"won\" twice.\u201d They did.");
    Quotation quotation = Quotation.of(words);
    assertTrue(quotation.opensAt(0) && quotation.isInside(1) && quotation.isInside(3));
    assertTrue(quotation.opensAt(4) && quotation.isOpenBefore(4));
    int last = words.size() - 1;
    assertTrue(quotation.closesAt(last - 3) && !quotation.isInside(last));
  }
}

package org.hearsay.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMarksTest {
  /** The content stands between bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "He said “|a few” of them left|.; “a few” of them left",
        "He said |they were “free to leave|”.; they were “free to leave”",
        "He said |they were “free to leave|,” and left.; they were “free to leave”",
        "He said \"|a few\" of them left|.; \"a few\" of them left",
        "He said |they were \"free to leave|\".; they were \"free to leave\"",
        "He said |nothing of the kind|.; nothing of the kind",
        "He said |“a few” left|.; “a few” left",
        "He said |they were “free to leave| or so; they were “free to leave",
      })
  void aPairIsShownWhole(String marked, String shown) {
    int begin = marked.indexOf('|');
    int end = marked.lastIndexOf('|') - 1;
    String text = marked.replace("|", "");
    assertEquals(shown, QuoteMarks.paired(text, new Span(begin, end)));
  }
}

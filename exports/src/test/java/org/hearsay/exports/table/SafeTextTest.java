package org.hearsay.exports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
  private static String line(Delimited rows, StringBuilder out, String words) throws IOException {
    rows.head(List.of("words"));
    out.setLength(0);
    rows.row(List.of(new Cell.Text(words)));
    return out.toString();
  }

  private static String withCommas(String words) throws IOException {
    StringBuilder out = new StringBuilder();
    return line(Delimited.commas(out, false), out, words);
  }

  private static String withTabs(String words) throws IOException {
    StringBuilder out = new StringBuilder();
    return line(Delimited.tabs(out, false, false), out, words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "  =1", "\u00A0-1", "\uFF1D1+1", "\0=1"})
  void whatStartsAFormulaStandsBehindAnApostrophe(String words) {
    assertEquals("'" + words, SafeText.of(words));
    assertEquals("'" + words, SafeText.ofParts(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a=b", "Kyiv - Lviv", "5-year plan", "'=1"})
  void otherWordsStayAsTheyAre(String words) {
    assertEquals(words, SafeText.of(words));
    assertEquals(words, SafeText.ofParts(words));
  }

  @Test
  void aCellThatAnyProgramMayPartStandsInQuoteMarks() throws IOException {
    assertEquals("\"GOV; =1+1\"\r\n", withCommas("GOV; =1+1"));
    assertEquals("\"a\t=1\"\r\n", withCommas("a\t=1"));
  }

  @Test
  void withoutQuoteMarksEveryPartIsSafe() throws IOException {
    assertEquals("GOV; '=1+1,'@x; MIL\n", withTabs("GOV; =1+1,@x; MIL"));
    assertEquals("a, b; c\n", withTabs("a, b; c"));
  }
}

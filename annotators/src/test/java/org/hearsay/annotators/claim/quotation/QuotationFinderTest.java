package org.hearsay.annotators.claim.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Paragraph;
import org.hearsay.language.Sentence;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++|[^\\s\\p{L}\\p{N}]");

  // Each paragraph is one sentence; words that end in "ed" or are "are" count as finite verbs.
  private static List<Quotation> find(String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> blocks = new ArrayList<>();
    int begin = 0;
    for (String paragraph : paragraphs) {
      int first = tokens.size();
      Matcher words = WORD.matcher(text).region(begin, begin + paragraph.length());
      while (words.find()) {
        tokens.add(token(tokens.size(), words, first, sentences.size()));
      }
      Span span = new Span(begin, begin + paragraph.length());
      sentences.add(new Sentence(sentences.size(), span, first, tokens.size()));
      blocks.add(new Paragraph(span, first, tokens.size()));
      begin += paragraph.length() + 2;
    }
    return QuotationFinder.find(text, blocks, Syntax.of(tokens, sentences));
  }

  private static Token token(int index, Matcher word, int first, int sentence) {
    String text = word.group();
    boolean finite = text.endsWith("ed") || text.equals("are") || text.equals("will");
    return new Token(
        index,
        new Span(word.start(), word.end()),
        text,
        text,
        "X",
        finite ? "VBD" : "NN",
        index == first ? Token.NO_HEAD : first,
        "dep",
        sentence,
        0);
  }

  private static List<String> words(String text, List<Quotation> found) {
    return found.stream()
        .flatMap(each -> each.parts().stream())
        .map(part -> part.text(text))
        .toList();
  }

  private static void assertQuoted(String text, String... quoted) {
    assertEquals(List.of(quoted), words(text, find(text)));
  }

  @Test
  void curlyStraightAndDoubledMarksAreOneKind() {
    assertQuoted("\u201CWe are ready,\u201D she said.", "We are ready,");
    assertQuoted("\"We are ready,\" she said.", "We are ready,");
    assertQuoted("``We are ready,'' she said.", "We are ready,");
    assertQuoted("''We are ready,'' she said.", "We are ready,");
    assertQuoted("\u201CWe are ready,\" she said.", "We are ready,");
  }

  @Test
  void singleMarksQuoteAndApostrophesDoNot() {
    assertQuoted("'We are ready,' the guards' chief said, and they don't wait.", "We are ready,");
    assertQuoted("The guards' chief said they don't wait.");
    assertQuoted(
        "\u2018The guards\u2019 post is lost,\u2019 she said.", "The guards\u2019 post is lost,");
  }

  @Test
  void aQuotationGoesOnWhereTheNextParagraphOpensAgain() {
    String[] paragraphs = {
      "\u201CWe stayed for three days.", "\u201CThen the water ended,\u201D she said."
    };
    List<Quotation> found = find(paragraphs);
    assertEquals(1, found.size());
    assertEquals(2, found.get(0).parts().size());
    assertTrue(found.get(0).isSpeech());
  }

  @Test
  void anUnclosedQuotationEndsBeforeTheReportingClause() {
    List<Quotation> found =
        find(
            "\u201CWe are ready for anything, she said on Monday.",
            "\u201CThey are not,\u201D he said.");
    assertEquals(2, found.size());
    assertFalse(found.get(0).closed());
    assertEquals("\u201CWe are ready for anything,".length(), found.get(0).outer().end());
  }

  @Test
  void aClosingMarkAloneReachesBackToItsSentence() {
    assertQuoted("We are ready for anything,\u201D she said.", "We are ready for anything,");
  }

  @Test
  void anOpeningMarkAtTheEndOfAParagraphQuotesNothing() {
    assertEquals(List.of(), find("It ended there. \u201C", "Nobody saw it."));
  }

  @Test
  void inchesAreNoQuotation() {
    assertQuoted("The shell was 12\" long.");
  }

  @Test
  void nicknamesTitlesAndWordsAtADistanceAreNoSpeech() {
    for (String text :
        List.of(
            "Omar \u201CThe Fox\u201D Haddad left.",
            "The \u201Cspecial operation\u201D ended.",
            "He was seen on \u201CMeet the Nation,\u201D a program.")) {
      assertEquals(1, find(text).size(), text);
      assertFalse(find(text).get(0).isSpeech(), text);
    }
  }

  @Test
  void aFragmentOfSeveralWordsIsSpeech() {
    List<Quotation> found = find("She called it \u201Ca stain on the name of our country.\u201D");
    assertTrue(found.get(0).isSpeech());
  }

  @Test
  void twoOpeningMarksInARowAreTwoQuotations() {
    assertQuoted("\"We are ready, he said. \"They are not.\"", "We are ready,", "They are not.");
  }
}

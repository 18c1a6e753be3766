package org.hearsay.reader;

import static org.hearsay.reader.Reading.assertAligned;
import static org.hearsay.reader.Reading.read;
import static org.hearsay.reader.Reading.removed;
import static org.hearsay.reader.Reading.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.reader.UnreadableReportException.Kind;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String FIRST =
      "The two governments agreed on Friday to reopen the bridge that links their border towns.";
  private static final String SECOND =
      "Traffic across the river had been halted since a shooting left three customs officers dead.";
  private static final String STORY = FIRST + "\n\n" + SECOND;

  @Test
  void aTidyTextStaysAsItIs() {
    Article article = read(STORY);
    assertEquals(STORY, article.text());
    assertEquals(1, article.alignment().orElseThrow().runs().size());
    assertEquals("en", article.language());
    assertEquals(List.of(), article.removed());
  }

  @Test
  void lineEndsBecomeLineFeedsAndBlanksAtLineEndsGo() {
    String input = FIRST + "  \r\n\r\n\r\n" + SECOND + "\t\r\n";
    Article article = read(input);
    assertEquals(STORY, article.text());
    assertAligned(article, input);
  }

  @Test
  void aLoneCarriageReturnEndsALineToo() {
    assertEquals(STORY, text(FIRST + "\r\r" + SECOND + "\r"));
  }

  @Test
  void eachLineOfAnUnwrappedTextIsAParagraph() {
    assertEquals(STORY, text(FIRST + "\n" + SECOND));
  }

  @Test
  void wrappedLinesAreJoinedByOneBlank() {
    String input =
        "The two governments agreed on Friday to reopen the bridge that\n"
            + "links their border towns, after a month of talks in which a\n"
            + "third country carried messages between the two capitals.\n"
            + "\n"
            + "Traffic across the river had been halted since a shooting that\n"
            + "left three customs officers dead.\n";
    Article article = read(input);
    assertEquals(
        "The two governments agreed on Friday to reopen the bridge that links their border towns,"
            + " after a month of talks in which a third country carried messages between the two"
            + " capitals.\n\n"
            + "Traffic across the river had been halted since a shooting that left three customs"
            + " officers dead.",
        article.text());
    assertAligned(article, input);
  }

  @Test
  void aShortLineEndsAWrappedParagraph() {
    String input =
        "The two governments agreed on Friday to reopen the bridge that\n"
            + "links their border towns.\n"
            + "Traffic across the river had been halted since a shooting that\n"
            + "left three customs officers dead. The mayor of the eastern town\n"
            + "called the deal a relief.\n";
    assertEquals(
        "The two governments agreed on Friday to reopen the bridge that links their border towns.\n\n"
            + "Traffic across the river had been halted since a shooting that left three customs"
            + " officers dead. The mayor of the eastern town called the deal a relief.",
        text(input));
  }

  @Test
  void anAgencysIndentedWrappedTextIsRead() {
    String input =
        "Border bridge to reopen after deal\n\n"
            + "    By Jane Doe\n"
            + "    DOVAR, Jan 18 (Reuters) - The two governments agreed to reopen\n"
            + "the bridge that links their border towns, officials on both sides\n"
            + "said on Friday.\n"
            + "    Traffic across the river had been halted since a shooting that\n"
            + "left three customs officers dead.\n\n"
            + " (Reporting by Jane Doe in Dovar; Writing by John Roe; Editing\n"
            + "by Max Roe)\n";
    Article article = read(input);
    assertEquals(
        "Border bridge to reopen after deal\n\n"
            + "    DOVAR, Jan 18 (Reuters) - The two governments agreed to reopen the bridge that links"
            + " their border towns, officials on both sides said on Friday.\n\n"
            + "    Traffic across the river had been halted since a shooting that left three customs"
            + " officers dead.",
        article.text());
    assertEquals(Optional.of("Jane Doe"), article.byline());
    assertAligned(article, input);
  }

  @Test
  void versesStayApart() {
    String verses =
        "The river rises in the night\nAnd no one sees the water climb\nThe Bridge is gone by"
            + " morning light\nWe count the planks from time to time";
    assertEquals(verses.replace("\n", "\n\n"), text(verses));
  }

  @Test
  void aListStaysApart() {
    String list =
        FIRST + "\n- The bridge opens on Monday\n- Lorries may cross from Tuesday\n- " + SECOND;
    assertEquals(list.replace("\n", "\n\n"), text(list));
  }

  @Test
  void theHeadlineIsTheTitleAndStaysInTheText() {
    Article article = read("Border bridge to reopen after deal\n\n" + STORY);
    assertEquals(Optional.of("Border bridge to reopen after deal"), article.title());
    assertTrue(article.text().startsWith("Border bridge to reopen after deal\n\nThe two"));
  }

  @Test
  void aFirstSentenceIsNoTitle() {
    assertEquals(Optional.empty(), read(STORY).title());
  }

  @Test
  void aGivenTitleAndDateWin() {
    ReadOptions options =
        ReadOptions.none().withTitle("Given").withPublished(LocalDate.of(2021, 3, 4));
    Article article = read("A headline of its own here\n\nMarch 1, 2021\n\n" + STORY, options);
    assertEquals(Optional.of("Given"), article.title());
    assertEquals(Optional.of(LocalDate.of(2021, 3, 4)), article.published());
    assertEquals(PublishedBasis.GIVEN, article.publishedBasis());
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheTextButCountsInTheInput() {
    String input = "\uFEFF" + STORY;
    Article article = read(input);
    assertEquals(STORY, article.text());
    assertEquals(1, article.alignment().orElseThrow().runs().get(0).beginInInput());
  }

  @Test
  void theMarksOfFilesPutTogetherAreNoPartOfTheText() {
    String input = "\uFEFF\uFEFF" + FIRST + "\n\n \uFEFF" + FIRST;
    Article article = read(input);
    assertEquals(FIRST + "\n\n" + FIRST, article.text());
    assertAligned(article, input);
  }

  @Test
  void controlCharactersAreReadAsTheSignsTheyWere() {
    String input = FIRST + " \u0093Soon,\u0094 she said.";
    Article article = read(input);
    assertEquals(FIRST + " \u201CSoon,\u201D she said.", article.text());
    assertAligned(article, input);
  }

  @Test
  void bytesThatAreNoUtf8AreWindows1252() {
    byte[] bytes = (FIRST + " \u201CCaf\u00E9\u201D").getBytes(Charset.forName("windows-1252"));
    assertEquals(FIRST + " \u201CCaf\u00E9\u201D", read(bytes, ReadOptions.none()).text());
  }

  @Test
  void utf16WithItsMarkIsRead() {
    byte[] bytes = ("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(STORY, read(bytes, ReadOptions.none()).text());
    byte[] big = ("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_16BE);
    assertEquals(STORY, read(big, ReadOptions.none()).text());
  }

  @Test
  void oneStrayByteDoesNotSpoilUtf8() {
    String accents = "\u00E9\u00E8\u00FC\u0142".repeat(10);
    byte[] bytes = (FIRST + " " + accents + " ?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0x94;
    assertEquals(FIRST + " " + accents + " \u201D", read(bytes, ReadOptions.none()).text());
  }

  @Test
  void rightToLeftLettersAndEmojiSurvive() {
    String arabic =
        "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631 \u0625\u0646 \u0627\u0644\u0645\u062D\u0627\u062F\u062B\u0627\u062A";
    String input =
        FIRST + " \uD83D\uDE80 " + arabic + "\n\n" + arabic + " \uD83C\uDDFA\uD83C\uDDE6.";
    assertEquals(input, text(input));
  }

  @Test
  void randomBytesAreNoTextEvenWithoutControls() {
    Random random = new Random(1);
    byte[] all = new byte[5_000];
    random.nextBytes(all);
    assertEquals(Kind.BINARY, failure(all).kind());
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (' ' + random.nextInt(256 - ' '));
    }
    assertEquals(Kind.BINARY, failure(all).kind());
  }

  @Test
  void emptyBinaryAndTextlessInputsFailEachInItsOwnWords() {
    assertEquals(Kind.EMPTY, failure(new byte[0]).kind());
    assertEquals(Kind.EMPTY, failure(" \r\n\t ".getBytes(StandardCharsets.UTF_8)).kind());
    assertEquals(Kind.BINARY, failure(new byte[] {0, 1, 2, 3, 0, 0, 7, 0, 1}).kind());
    UnreadableReportException pdf = failure("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8));
    assertEquals("The input is a PDF file, not plain text or HTML.", pdf.getMessage());
    assertEquals(
        Kind.NO_TEXT,
        failure("Share on Facebook\n\nSubscribe now\n".getBytes(StandardCharsets.UTF_8)).kind());
  }

  @Test
  void aTextThatMentionsATagIsStillPlain() {
    String input = FIRST + " The page had a <b> in it.\n\n" + SECOND;
    assertEquals(input, text(input));
  }

  @Test
  void anotherArticleAtTheEndIsTakenOff() {
    String input =
        STORY
            + "\n\nFerry fares to rise next spring\n\nBy Jane Doe, Reuters\n\n"
            + "Passengers on the northern ferries will pay a tenth more from April, the line said.";
    Article article = read(input);
    assertEquals(STORY, article.text());
    assertEquals(
        List.of(
            "other-article: Ferry fares to rise next spring",
            "other-article: By Jane Doe, Reuters",
            "other-article: Passengers on the northern ferries will pay a tenth more from April, the"
                + " line said."),
        removed(article));
  }

  @Test
  void aParagraphThatIsOneQuotationBeginsNoOtherArticle() {
    String input =
        "LISBON, May 3 - Captain Rui Almada, who sailed for the Harbor Institute in Horta, came back"
            + " on Sunday with Doctor Ines Prado, Tomas Vidal and the whole crew of the Aurora.\n\n"
            + "She spoke for the Azores Trust and Madeira Lines in a video two hours later.\n\n"
            + "\u201cThe sea took the boat, and some will not believe it.\n\n"
            + "\u201cLook after the children, because no catch is worth a life.\u201d\n\n"
            + "That is not how the lawyer Hugo Teles and the Porto Union tell it to the Lisbon Court,"
            + " where the owner Carlos Mendes and Vera Lopes of Sines Marine are heard this week.";
    assertEquals(input, text(input));
  }

  private static UnreadableReportException failure(byte[] input) {
    return assertThrows(
        UnreadableReportException.class, () -> Reading.READER.read(input, ReadOptions.none()));
  }
}

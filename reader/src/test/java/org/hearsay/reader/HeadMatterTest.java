package org.hearsay.reader;

import static org.hearsay.reader.Reading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadMatterTest {
  private static final String STORY =
      "The two governments agreed on Friday to reopen the bridge that links their border towns.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GENEVA (AP) \u2014 | GENEVA | AP",
        "MOSCOW, Jan 18 (Reuters) - | MOSCOW | Reuters",
        "BEIRUT, Lebanon \u2014 | BEIRUT, Lebanon |",
        "BEIRUT, Lebanon (AP) \u2014 | BEIRUT, Lebanon | AP",
        "Geneva (AFP) \u2013 | Geneva | AFP",
        "UNITED NATIONS, Feb. 2 (Xinhua) -- | UNITED NATIONS | Xinhua",
        "(Reuters) - | | Reuters",
        "KYIV/MOSCOW, Jan 19 (Reuters) - | KYIV/MOSCOW | Reuters",
        "WASHINGTON - | WASHINGTON |",
        "(ANSA) - BARI, MAR 9 - | BARI | ANSA",
        "MOSCOW, March 9. /TASS/. | MOSCOW | TASS",
        "ASTANA. March 9 (Interfax) - | ASTANA | Interfax",
        "Quito, Mar 9 (EFE).- | Quito | EFE",
        "Ranchi, Mar 9 (PTI) | Ranchi | PTI",
        "Tehran, IRNA - | Tehran | IRNA",
        "Bamako, Mali, March 9 (AFP) - | Bamako, Mali | AFP",
        "ACCRA, 9 March (Xinhua) -- | ACCRA | Xinhua",
        "BELGRADE, 4 July (Tanjug) - | BELGRADE | Tanjug",
        "(CNN) \u2014 | | CNN",
        "(CNN) | | CNN",
        "London CNN \u2014 | London | CNN"
      })
  void aDatelineStaysInTheText(String dateline, String place, String credit) {
    Article article = read("Border bridge to reopen\n\n" + dateline + " " + STORY + "\n\n" + STORY);
    assertEquals(Optional.ofNullable(place), article.dateline());
    assertEquals(
        Optional.of(dateline), article.datelineSpan().map(span -> span.text(article.text())));
    assertEquals(Optional.ofNullable(credit), article.credit());
    assertEquals(
        "Border bridge to reopen\n\n" + dateline + " " + STORY + "\n\n" + STORY, article.text());
    assertEquals(Optional.empty(), article.published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO - which has no troops there - said on Friday that it would not send any to the river.",
        "The bridge (built in 1967) - a narrow one - was reopened on Friday after a month of talks.",
        "Jane Doe - a mother of three - was among those who crossed the bridge on Friday morning.",
        "The bridge (Morava) - a narrow one - was reopened on Friday after a whole month of talks.",
        "The army (AFP reported it first) reopened the bridge on Friday after a month of talks.",
        "The AP - an agency that keeps a bureau there - reported on Friday that the bridge was open.",
        "In March (AP) photographs of the bridge had shown that two of its five arches were gone.",
        "NATO: The alliance said on Friday that it would not send any of its troops to the bridge.",
        "Bridge: The two governments agreed on Friday to reopen the one that links their towns.",
        "On Friday (a holiday) the two governments - and the army - agreed to reopen the bridge."
      })
  void aDashInASentenceIsNoDateline(String sentence) {
    assertEquals(Optional.empty(), read(sentence + "\n\n" + STORY).dateline());
    assertEquals(Optional.empty(), read(sentence + "\n\n" + STORY).datelineSpan());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NEW DELHI; They met in New Delhi on Monday.; NEW DELHI",
        "QUETTA; The road to Quetta stays shut.; QUETTA",
        "QUETTA; The road stays shut.;",
        "BOOM; The market was full when it went off.;"
      })
  void capitalsBeforeAColonAreThePlaceWhichTheTextNamesAgain(
      String capitals, String last, String place) {
    Article article = read("Border bridge to reopen\n\n" + capitals + ": " + STORY + "\n\n" + last);
    assertEquals(Optional.ofNullable(place), article.dateline());
    assertEquals(Optional.empty(), article.datelineSpan());
  }

  @Test
  void aSpeakersNameInATranscriptIsNoPlace() {
    String input =
        "MORALES: We agreed on Friday to reopen the bridge that links our two border towns.\n\n"
            + "QUESTION: When will the first of the lorries be let across?\n\n"
            + "MORALES: On Monday.";
    assertEquals(Optional.empty(), read(input).dateline());
    assertEquals(input, read(input).text());
  }

  @Test
  void aNoteOfACorrectionHidesNoDatelineBehindIt() {
    String note =
        "Correction, May 3: An earlier version of this article gave the number of ships as nine.";
    assertEquals(Optional.of("ACCRA"), read(note + "\n\nACCRA - " + STORY).dateline());
  }

  @Test
  void aDatelineWithItsYearGivesTheDate() {
    Article article = read("GENEVA, Jan. 18, 2022 (AP) \u2014 " + STORY);
    assertEquals(Optional.of(LocalDate.of(2022, 1, 18)), article.published());
    assertEquals(PublishedBasis.DATELINE, article.publishedBasis());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published Jan 18, 2022",
        "18 January 2022 09:30 GMT",
        "Tue, Jan. 18, 2022 at 9:30 a.m. EST",
        "2022-01-18",
        "18/01/2022",
        "Last updated on January 18th, 2022"
      })
  void aDateLineBelowTheHeadlineGivesTheDate(String line) {
    Article article = read("Border bridge to reopen\n" + line + "\n\n" + STORY + "\n\n" + STORY);
    assertEquals(Optional.of(LocalDate.of(2022, 1, 18)), article.published());
    assertEquals("Border bridge to reopen\n\n" + STORY + "\n\n" + STORY, article.text());
  }

  @Test
  void aDayThatCouldBeAMonthGivesNoDate() {
    assertEquals(
        Optional.empty(),
        read("Border bridge to reopen\n03/04/2022\n\n" + STORY + "\n\n" + STORY).published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe | Jane Doe |",
        "By JANE DOE, Associated Press | JANE DOE | AP",
        "JANE DOE, Associated Press | JANE DOE | AP",
        "By Jane Doe and John van Roe | Jane Doe and John van Roe |",
        "by Jane Doe, Reuters | Jane Doe | Reuters",
        "By The Associated Press | | AP",
        "By Jane Doe in Accra | Jane Doe |",
        "By Jane Doe and John Roe, Andes correspondent | Jane Doe and John Roe |",
        "By Harbor Post Staff | Harbor Post Staff |",
        "Jane Doe and agencies | Jane Doe |"
      })
  void aBylineNamesWriterAndAgency(String line, String names, String credit) {
    Article article = read("Border bridge to reopen\n" + line + "\n\n" + STORY + "\n\n" + STORY);
    assertEquals(Optional.ofNullable(names), article.byline());
    assertEquals(Optional.ofNullable(credit), article.credit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jane Doe in Accra/Fri 6 May 2022 18.42 BST; Jane Doe",
        "Jane Doe in Lima and John Roe in Accra/Fri 6 May 2022; Jane Doe and John Roe",
        "Jane Doe & John Roe/BBC News, Accra; Jane Doe and John Roe",
        "By Jane Doe/Diplomatic Editor; Jane Doe",
        "Jane Doe/Staff Writer/May 6, 2022; Jane Doe",
        "Jane Doe | Published May 6, 2022; Jane Doe",
        "Jane Doe  |06.05.2022 - Update : 06.05.2022; Jane Doe",
        "Harbor Press \u00B7 Posted: May 06, 2022 5:30 AM EST | Last Updated: May 6;",
        "6 May 2022 | Humanitarian Aid;",
        "May 6, 2022 in News;",
        "03/04/2022;"
      })
  void theLinesAroundABylineGoWithIt(String lines, String names) {
    String head = lines.replace('/', lines.startsWith("03") ? '/' : '\n');
    Article article = read("Border bridge to reopen\n\n" + head + "\n\n" + STORY + "\n\n" + STORY);
    assertEquals(Optional.ofNullable(names), article.byline().filter(name -> names != null));
    assertEquals("Border bridge to reopen\n\n" + STORY + "\n\n" + STORY, article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe in Accra",
        "Officials Welcome Deal",
        "Press briefing - May 6, 2022",
        "News of the bridge"
      })
  void aSubheadThatLooksLikeABylineStays(String subhead) {
    String input = "Border bridge to reopen\n\n" + subhead + "\n\n" + STORY + "\n\n" + STORY;
    assertEquals(input, read(input).text());
  }

  @Test
  void aBylineIsFoundBelowAStandfirst() {
    Article article =
        read("Border bridge to reopen\n\n" + STORY + "\n\nBy Jane Doe\n\nACCRA - " + STORY);
    assertEquals(Optional.of("Jane Doe"), article.byline());
    assertEquals(Optional.of("ACCRA"), article.dateline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By Monday night the guns were silent", "By Land and Sea", "By the river"})
  void notEveryLineWithByIsAByline(String line) {
    assertEquals(Optional.empty(), read(line + "\n\n" + STORY + "\n\n" + STORY).byline());
  }
}

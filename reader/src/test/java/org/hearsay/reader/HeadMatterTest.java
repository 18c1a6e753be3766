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
        "WASHINGTON - | WASHINGTON |"
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
        "On Friday (a holiday) the two governments - and the army - agreed to reopen the bridge."
      })
  void aDashInASentenceIsNoDateline(String sentence) {
    assertEquals(Optional.empty(), read(sentence + "\n\n" + STORY).dateline());
    assertEquals(Optional.empty(), read(sentence + "\n\n" + STORY).datelineSpan());
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
        "By The Associated Press | | AP"
      })
  void aBylineNamesWriterAndAgency(String line, String names, String credit) {
    Article article = read("Border bridge to reopen\n" + line + "\n\n" + STORY + "\n\n" + STORY);
    assertEquals(Optional.ofNullable(names), article.byline());
    assertEquals(Optional.ofNullable(credit), article.credit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By Monday night the guns were silent", "By Land and Sea", "By the river"})
  void notEveryLineWithByIsAByline(String line) {
    assertEquals(Optional.empty(), read(line + "\n\n" + STORY + "\n\n" + STORY).byline());
  }
}

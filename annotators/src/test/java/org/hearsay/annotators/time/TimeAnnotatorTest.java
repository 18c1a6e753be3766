package org.hearsay.annotators.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.annotators.support.HandTree;
import org.hearsay.language.annotator.LanguageAnnotator;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.pipeline.AnnotatorContract;
import org.hearsay.pipeline.IssueSink;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

class TimeAnnotatorTest {
  private static final LocalDate TUESDAY = LocalDate.of(2022, 1, 18);

  private static List<TimeExpression> undated(String... lines) {
    return new TimeAnnotator()
        .annotate(HandTree.document(lines), IssueSink.ignoring())
        .get(Facts.TIMES);
  }

  private static List<TimeExpression> timesOf(String... lines) {
    Document document = HandTree.document(lines).withCreationDate(TUESDAY);
    return new TimeAnnotator().annotate(document, IssueSink.ignoring()).get(Facts.TIMES);
  }

  private static TimeExpression timeOf(String... lines) {
    List<TimeExpression> times = timesOf(lines);
    assertEquals(1, times.size(), () -> times.toString());
    return times.get(0);
  }

  private static void assertTime(String text, String value, String line) {
    TimeExpression time = timeOf(line);
    assertEquals(text, time.text());
    assertEquals(value, time.value());
  }

  private static void assertBounds(String start, String end, TimeExpression time) {
    assertEquals(start, time.start().orElse("open"));
    assertEquals(end, time.end().orElse("open"));
  }

  @Test
  void obeysTheContract() {
    try (LanguageAnnotator language = LanguageAnnotator.load()) {
      AnnotatorContract.check(Pipeline.of(language), new TimeAnnotator(), AnnotatorContract.SEED);
    }
  }

  @Test
  void theWeekendOfAPastAttackIsTheLastOne() {
    TimeExpression time =
        timeOf(
            "Hackers/NNS/2/nsubj attacked=attack/VBD/0/root websites/NNS/2/obj over/IN/6/case"
                + " the/DT/6/det weekend/NN/2/obl ././2/punct");
    assertEquals("2022-W02-WE", time.value());
    assertBounds("2022-01-15", "2022-01-17", time);
  }

  @Test
  void aNightOfThePastWeekIsThatDays() {
    assertTime(
        "Sunday night",
        "2022-01-16TNI",
        "They/PRP/2/nsubj spoke=speak/VBD/0/root by/IN/4/case phone/NN/2/obl on/IN/7/case"
            + " Sunday/NNP/7/compound night/NN/2/obl ././2/punct");
  }

  @Test
  void whatMustHappenBeforeTheMiddleOfAMonthEndsInItsMiddle() {
    TimeExpression time =
        timeOf(
            "They/PRP/3/nsubj will/MD/3/aux leave/VB/0/root before/IN/5/case"
                + " mid-February/NNP/3/obl ././3/punct");
    assertEquals("2022-02", time.value());
    assertBounds("open", "2022-02-15", time);
  }

  @Test
  void overnightIsTheNightBeforePublication() {
    assertTime(
        "overnight",
        "2022-01-17TNI",
        "Shells/NNS/2/nsubj fell=fall/VBD/0/root overnight/RB/2/advmod ././2/punct");
  }

  @Test
  void theEndOfTheMonthIsItsLastDay() {
    assertTime(
        "the end of the month",
        "2022-01-31",
        "They/PRP/3/nsubj will/MD/3/aux leave/VB/0/root by/IN/6/case the/DT/6/det"
            + " end/NN/3/obl of/IN/9/case the/DT/9/det month/NN/6/nmod ././3/punct");
  }

  @Test
  void untilADayIncludesTheDay() {
    TimeExpression time =
        timeOf(
            "Drills/NNS/3/nsubj will/MD/3/aux last/VB/0/root until/IN/5/case Feb./NNP/3/obl"
                + " 20/CD/5/nummod ././3/punct");
    assertEquals("2022-02-20", time.value());
    assertBounds("open", "2022-02-21", time);
  }

  @Test
  void withinWeeksBeginsWithThePublicationAndStaysOpen() {
    assertBounds(
        "2022-01-18",
        "open",
        timeOf(
            "Troops/NNS/3/nsubj may/MD/3/aux leave/VB/0/root within/IN/5/case weeks/NNS/3/obl"
                + " ././3/punct"));
  }

  @Test
  void yearsAgoNameAYearAndNoDay() {
    assertTime(
        "eight years ago",
        "2014",
        "War/NN/2/nsubj began=begin/VBD/0/root eight/CD/4/nummod years/NNS/5/obl:npmod"
            + " ago/RB/2/advmod ././2/punct");
  }

  @Test
  void theTenseOfTheVerbTurnsAWeekday() {
    assertTime(
        "Monday",
        "2022-01-17",
        "She/PRP/2/nsubj said=say/VBD/0/root on/IN/4/case Monday/NNP/2/obl ././2/punct");
    assertTime(
        "Thursday",
        "2022-01-20",
        "They/PRP/3/nsubj will/MD/3/aux meet/VB/0/root on/IN/5/case Thursday/NNP/3/obl"
            + " ././3/punct");
    assertTime(
        "Thursday",
        "2022-01-20",
        "They/PRP/3/nsubj were=be/VBD/3/aux scheduled=schedule/VBN/0/root to/TO/5/mark"
            + " meet/VB/3/xcomp on/IN/7/case Thursday/NNP/5/obl ././3/punct");
  }

  @Test
  void whatIsMovedFromOneDayToAnotherMayHaveLeftADayJustPast() {
    List<TimeExpression> times =
        timesOf(
            "The/DT/2/det vote/NN/4/nsubj:pass was=be/VBD/4/aux moved=move/VBN/0/root from/IN/6/case"
                + " Monday/NNP/4/obl to/IN/8/case Wednesday/NNP/4/obl ././4/punct");
    assertEquals("2022-01-17", times.get(0).value());
    assertEquals("2022-01-19", times.get(1).value());
  }

  @Test
  void whatIsPutOffUntilADayIsAhead() {
    assertTime(
        "Monday",
        "2022-01-24",
        "It/PRP/3/nsubj:pass was=be/VBD/3/aux put=put/VBN/0/root off/RP/3/compound until/IN/6/case"
            + " Monday/NNP/3/obl ././3/punct");
  }

  @Test
  void whoeverWasToHaveActedOnADayDidNotAndTheDayIsOver() {
    assertTime(
        "Thursday",
        "2022-01-13",
        "They/PRP/5/nsubj were=be/VBD/5/aux to/TO/5/mark have=have/VB/5/aux met=meet/VBN/0/root"
            + " on/IN/7/case Thursday/NNP/5/obl ././5/punct");
  }

  @Test
  void aDayMayHaveItsWeekSaidBehindIt() {
    assertTime(
        "Thursday next week",
        "2022-01-27",
        "They/PRP/2/nsubj meet=meet/VBP/0/root on/IN/4/case Thursday/NNP/2/obl next/JJ/6/amod"
            + " week/NN/2/obl ././2/punct");
  }

  @Test
  void theDayOfPublicationIsMeantByItsName() {
    assertTime(
        "Tuesday",
        "2022-01-18",
        "She/PRP/2/nsubj said=say/VBD/0/root on/IN/4/case Tuesday/NNP/2/obl ././2/punct");
  }

  @Test
  void aSeriesOfDaysGivesEachItsOwnTime() {
    List<TimeExpression> times =
        timesOf(
            "Talks/NNS/3/nsubj will/MD/3/aux run/VB/0/root on/IN/5/case Jan./NNP/3/obl"
                + " 20/CD/5/nummod ~-/HYPH/8/case ~22/CD/6/nmod ././3/punct");
    assertEquals(
        List.of("2022-01-20", "2022-01-22"), times.stream().map(TimeExpression::value).toList());
  }

  @Test
  void aNumberThatCountsPeopleIsNoYear() {
    assertEquals(
        List.of(),
        timesOf("They/PRP/2/nsubj held=hold/VBD/0/root 2014/CD/4/nummod people/NNS/2/obj"));
  }

  @Test
  void withoutAPublicationDateAWeekdayStaysUnresolved() {
    TimeExpression time =
        undated("She/PRP/2/nsubj said=say/VBD/0/root on/IN/4/case Wednesday/NNP/2/obl ././2/punct")
            .get(0);
    assertEquals("XXXX-WXX-3", time.value());
    assertEquals(TimeBasis.UNRESOLVED, time.basis());
    assertBounds("open", "open", time);
  }

  @Test
  void withoutAPublicationDateAFullDateIsExplicit() {
    TimeExpression time =
        undated(
                "She/PRP/2/nsubj left=leave/VBD/0/root on/IN/4/case Feb./NNP/2/obl 3/CD/4/nummod"
                    + " ,/,/4/punct 2015/CD/4/nummod ././2/punct")
            .get(0);
    assertEquals("2015-02-03", time.value());
    assertEquals(TimeBasis.EXPLICIT, time.basis());
    assertBounds("2015-02-03", "2015-02-04", time);
  }

  @Test
  void aDateWithoutItsYearIsUnresolvedWithoutAPublicationDate() {
    TimeExpression time =
        undated(
                "She/PRP/2/nsubj left=leave/VBD/0/root on/IN/4/case Feb./NNP/2/obl 3/CD/4/nummod"
                    + " ././2/punct")
            .get(0);
    assertEquals("XXXX-02-03", time.value());
    assertEquals(TimeBasis.UNRESOLVED, time.basis());
  }

  @Test
  void aLengthIsNoDate() {
    assertTime(
        "72 hours",
        "PT72H",
        "It/PRP/2/nsubj held=hold/VBD/0/root for/IN/5/case 72/CD/5/nummod hours/NNS/2/obl"
            + " ././2/punct");
  }
}

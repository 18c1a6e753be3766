package org.hearsay.eval.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;
import org.junit.jupiter.api.Test;

class TimeScoreTest {
  private static final String XML =
      "<TimeML><DCT><TIMEX3 value=\"2022-01-18\" functionInDocument=\"CREATION_TIME\">x</TIMEX3></DCT>"
          + "<TEXT>They <EVENT eid=\"e1\">met</EVENT> on <TIMEX3 value=\"2022-01-17\">Monday"
          + "</TIMEX3> &amp; left.</TEXT></TimeML>";

  private static TimeExpression found(int begin, int end, String value) {
    return new TimeExpression(
        "t1",
        "words",
        TimeType.DATE,
        value,
        Optional.empty(),
        Optional.empty(),
        TimeBasis.RELATIVE,
        new Span(begin, end),
        new ComponentId("test", "1"));
  }

  @Test
  void markupIsDroppedAndTimesKeepTheirPlace() {
    TimeDocument document = TimeMlReader.read("one", XML);
    assertEquals("They met on Monday & left.", document.text());
    assertEquals(new Span(12, 18), document.times().get(0).span());
  }

  @Test
  void anOverlapWithTheValueIsRightButNotStrict() {
    TimeScore score =
        TimeScore.none().plus(TimeMlReader.read("one", XML), List.of(found(9, 18, "2022-01-17")));
    assertEquals(1, score.valueF1());
    assertEquals(0, score.strictF1());
    assertEquals(1, score.weekdayAccuracy());
  }

  @Test
  void aWrongValueCountsAgainstTheValue() {
    TimeScore score =
        TimeScore.none().plus(TimeMlReader.read("one", XML), List.of(found(12, 18, "2022-01-24")));
    assertEquals(1, score.strictF1());
    assertEquals(0, score.valueF1());
  }
}

package org.hearsay.annotators.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;
import org.hearsay.pipeline.IssueSink;
import org.junit.jupiter.api.Test;

class MeetingAnnotatorTest {
  private static final ComponentId BY = new ComponentId("hand", "1");
  private static final String TEXT = "meet Friday visit Wednesday talks more and more words";

  private static Event event(int number, String place, String time, String... actors) {
    return new Event(
        "e" + number,
        Category.CONSULT,
        List.of(),
        List.of(),
        List.of(actors),
        List.of(),
        Optional.empty(),
        new EventPlaces(Optional.of(place).filter(p -> !p.isEmpty()), Optional.empty(), List.of()),
        new EventTimes(
            Optional.of(time).filter(t -> !t.isEmpty()), Optional.empty(), Optional.empty()),
        List.of(),
        Status.PLANNED,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        new Span(number, number + 2),
        List.of(),
        1,
        BY);
  }

  private static TimeExpression day(String id, String value) {
    return new TimeExpression(
        id,
        "",
        TimeType.DATE,
        value,
        Optional.of(value),
        Optional.of(value + "T24"),
        TimeBasis.EXPLICIT,
        new Span(0, 1),
        BY);
  }

  private static List<Meeting> meetings(Event... events) {
    Document document =
        Document.of(TEXT)
            .with(Facts.TIMES, List.of(day("t1", "2022-01-21"), day("t2", "2022-01-19")))
            .with(Facts.EVENTS, List.of(events));
    return new MeetingAnnotator().annotate(document, IssueSink.ignoring()).get(Facts.MEETINGS);
  }

  @Test
  void aHeadlineAndItsBodyAreOneOccasionWithTheFullestPlaceAndDay() {
    List<Meeting> meetings =
        meetings(event(1, "", "", "a1", "a2"), event(3, "p1", "t1", "a1", "a2"));
    assertEquals(1, meetings.size(), meetings.toString());
    assertEquals(Optional.of("p1"), meetings.get(0).place());
    assertEquals(Optional.of("t1"), meetings.get(0).time());
    assertEquals(List.of("e1", "e3"), meetings.get(0).events());
  }

  @Test
  void theSamePartiesOnTwoDaysMeetTwice() {
    assertEquals(
        2, meetings(event(1, "", "t1", "a1", "a2"), event(3, "", "t2", "a1", "a2")).size());
  }

  @Test
  void stopsOfATripAreNumberedByDay() {
    List<Meeting> meetings =
        meetings(event(1, "p1", "t1", "a1", "a2"), event(3, "p2", "t2", "a1", "a3"));
    assertEquals(Optional.of(2), meetings.get(0).sequence());
    assertEquals(Optional.of(1), meetings.get(1).sequence());
  }
}

package org.hearsay.annotators.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Sentence;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
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
            .with(Facts.EVENTS, List.of(events))
            .with(Facts.ACTORS, List.of())
            .with(Facts.PLACES, List.of())
            .with(LanguageLayers.SENTENCES, List.of());
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

  private static Actor actor(String id, ActorKind kind, Optional<Integer> count, Span mention) {
    return new Actor(
        id,
        id,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        count,
        Optional.empty(),
        List.of(mention),
        1,
        BY);
  }

  private static Event told(String text, String words, String... actors) {
    Event bare = event(1, "", "", actors);
    int begin = text.indexOf(words);
    return new Event(
        bare.id(),
        bare.type(),
        bare.modes(),
        bare.contexts(),
        bare.actors(),
        bare.recipients(),
        bare.host(),
        bare.places(),
        bare.times(),
        bare.quantities(),
        bare.status(),
        bare.change(),
        bare.heldBy(),
        bare.says(),
        bare.sameAs(),
        bare.links(),
        new Span(begin, begin + words.length()),
        List.of(new Span(0, text.length())),
        1,
        BY);
  }

  private static Meeting meeting(String text, Event event, List<Actor> actors, List<Place> places) {
    Document document =
        Document.of(text)
            .with(
                LanguageLayers.SENTENCES,
                List.of(new Sentence(0, new Span(0, text.length()), 0, 1)))
            .with(Facts.TIMES, List.of())
            .with(Facts.EVENTS, List.of(event))
            .with(Facts.ACTORS, actors)
            .with(Facts.PLACES, places);
    return new MeetingAnnotator()
        .annotate(document, IssueSink.ignoring())
        .get(Facts.MEETINGS)
        .get(0);
  }

  @Test
  void aPlaceThatOpensTheSentenceIsWhereTheyMet() {
    String text = "In Oslo, the two spoke by phone.";
    Place oslo =
        new Place(
            "p1",
            "Oslo",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Span(3, 7)),
            1,
            BY);
    Meeting meeting = meeting(text, told(text, "spoke", "a1", "a2"), List.of(), List.of(oslo));
    assertEquals(Optional.of("p1"), meeting.place());
    assertEquals(Meeting.Kind.CALL, meeting.kind());
  }

  @Test
  void thoseWhoAreCountedAndThenListedAreParties() {
    String text = "She met two envoys: Berg of Norland and Rossi of Sudland.";
    List<Actor> actors =
        List.of(
            actor("a2", ActorKind.UNNAMED, Optional.of(2), new Span(12, 18)),
            actor("a3", ActorKind.PERSON, Optional.empty(), new Span(20, 24)),
            actor("a4", ActorKind.PERSON, Optional.empty(), new Span(40, 45)));
    Meeting meeting = meeting(text, told(text, "met", "a1", "a2"), actors, List.of());
    assertEquals(List.of("a1", "a2", "a3", "a4"), meeting.participants());
  }
}

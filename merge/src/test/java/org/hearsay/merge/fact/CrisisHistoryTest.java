package org.hearsay.merge.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Status;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedMeeting;
import org.junit.jupiter.api.Test;

/**
 * What one report leaves out and another one has: names, days, who is meant, what was put right.
 */
class CrisisHistoryTest {
  private static final String MONDAY = "2023-05-01";
  private static final String TUESDAY = "2023-05-02";
  private static final String WEDNESDAY = "2023-05-03";
  private static final String THURSDAY = "2023-05-04";

  @Test
  void anOfficeAloneIsThatOfItsOnlyHolder() {
    Crisis crisis = merge(List.of(), minister("one", "Ada Brook"), officeOnly("two"));
    assertEquals(List.of("Ada Brook"), crisis.actors().stream().map(SharedActor::name).toList());
    assertEquals("same-office", crisis.actors().get(0).why().get(0).rule());
  }

  @Test
  void anOfficeThatTwoHoldIsNeithers() {
    Crisis crisis =
        merge(
            List.of(),
            minister("one", "Ada Brook"),
            minister("two", "Ilmar Voss"),
            officeOnly("three"));
    assertEquals(3, crisis.actors().size());
  }

  @Test
  void aHeadlineDoesNotPartAPartyFromItsReprints() {
    Origin wire = origin("one", "two", "three");
    Crisis crisis =
        merge(
            List.of(wire),
            spoke("one", "EST"),
            spoke("two", "EST"),
            spoke("three", "WES"),
            minister("four", "Ada Brook"));
    assertEquals(1, crisis.actors().size());
    assertEquals(Optional.of("EST"), crisis.actors().get(0).country());
  }

  @Test
  void whatWasHeldOnTheDayOfThePlanHasThatDay() {
    Crisis crisis =
        merge(List.of(), planned("one"), met(THURSDAY, "two", "talks in Geneva", Status.HAPPENED));
    assertEquals(1, crisis.meetings().size());
    SharedMeeting meeting = crisis.meetings().get(0);
    assertEquals(
        List.of(WEDNESDAY, WEDNESDAY),
        meeting.history().stream().map(state -> state.time().orElseThrow().value()).toList());
  }

  @Test
  void theTwoSidesWhoMeetThereOnThatDayAreThoseWithNames() {
    Crisis crisis =
        merge(
            List.of(),
            planned("one"),
            Reported.on(TUESDAY, "two", "Both sides hold talks in Geneva on Wednesday.")
                .unnamed("a1", "sides", "")
                .place("p1", "Geneva", 2660646)
                .time("t1", "Wednesday", WEDNESDAY)
                .event(
                    "e1",
                    Category.CONSULT,
                    "talks",
                    "a1",
                    "",
                    Status.PLANNED,
                    Reported.At.place("p1", "t1"))
                .meeting("m1", "e1"));
    assertEquals(1, crisis.meetings().size());
    assertEquals(2, crisis.meetings().get(0).participants().size());
  }

  @Test
  void whatAnonymousPeopleSaidIsConfirmedByAnother() {
    Crisis crisis =
        merge(
            List.of(),
            Reported.on(MONDAY, "one", "A diplomat said two Estish doctors were among those held.")
                .unnamed("a1", "diplomat", "")
                .claim(
                    "c1", Act.ASSERT, "a1", "said", "two Estish doctors were among those held", ""),
            Reported.on(TUESDAY, "two", "Estland confirmed that two Estish doctors were held.")
                .state("a1", "Estland", "EST")
                .claim("c1", Act.ADMIT, "a1", "confirmed", "two Estish doctors were held", ""));
    assertEquals(
        List.of(Dispute.Relation.CONFIRMS),
        crisis.disputes().stream().map(SharedDispute::relation).toList());
  }

  @Test
  void aMinistryCorrectsItsMinister() {
    Crisis crisis =
        merge(
            List.of(),
            Reported.on(MONDAY, "one", "Interior Minister Ada Brook said 7 officers died.")
                .person("a1", "Ada Brook", "WES", "Interior Minister")
                .claim("c1", Act.ASSERT, "a1", "said", "7 officers died", "")
                .quantity("q1", "7 officers", 7, Measure.KILLED, ""),
            Reported.on(
                    TUESDAY,
                    "two",
                    "9 officers died, the interior ministry said, after a first toll of 7 men.")
                .actor("a1", ActorKind.ORGANIZATION, "interior ministry", "WES", "")
                .claim("c1", Act.ASSERT, "a1", "said", "9 officers died", "")
                .quantity("q1", "9 officers", 9, Measure.KILLED, "")
                .quantity("q2", "7 men", 7, Measure.KILLED, ""));
    assertEquals(1, crisis.figures().size());
    List<Figure.Value> values = crisis.figures().get(0).values();
    assertEquals(
        List.of(Optional.empty(), Optional.of(0)),
        values.stream().map(Figure.Value::corrects).toList());
  }

  @Test
  void deadOfficersAreNotDeadFarmers() {
    Crisis crisis =
        merge(List.of(), killed("one", "7 officers", 7), killed("two", "15 farmers", 15));
    assertEquals(2, crisis.events().size());
  }

  @Test
  void partiesCalledAlikeAreNamedOnceInOneHappening() {
    Crisis crisis =
        merge(List.of(), killed("one", "2 guards", 2), killed("two", "2 border guards", 2));
    assertEquals(1, crisis.events().size());
    assertEquals(1, crisis.events().get(0).recipients().size());
  }

  private static Reported minister(String name, String who) {
    return Reported.on(MONDAY, name, who + ", the foreign minister, spoke.")
        .person("a1", who, "EST", "foreign minister");
  }

  private static Reported officeOnly(String name) {
    return Reported.on(MONDAY, name, "The foreign minister will travel.")
        .person("a1", "foreign minister", "EST", "foreign minister");
  }

  private static Reported spoke(String name, String country) {
    return Reported.on(MONDAY, name, "Foreign Minister Ada Brook spoke of a truce.")
        .person("a1", "Ada Brook", country, "Foreign Minister");
  }

  private static Reported planned(String name) {
    return Reported.on(MONDAY, name, "Ada Brook, Ilmar Voss, talks in Geneva on Wednesday.")
        .person("a1", "Ada Brook", "", "")
        .person("a2", "Ilmar Voss", "", "")
        .place("p1", "Geneva", 2660646)
        .time("t1", "Wednesday", WEDNESDAY)
        .event(
            "e1",
            Category.CONSULT,
            "talks",
            "a1 a2",
            "",
            Status.PLANNED,
            Reported.At.place("p1", "t1"))
        .meeting("m1", "e1");
  }

  private static Reported met(String day, String name, String words, Status status) {
    return Reported.on(day, name, "Ada Brook and Ilmar Voss held " + words + ".")
        .person("a1", "Ada Brook", "", "")
        .person("a2", "Ilmar Voss", "", "")
        .place("p1", "Geneva", 2660646)
        .event("e1", Category.CONSULT, "talks", "a1 a2", "", status, Reported.At.place("p1", ""))
        .meeting("m1", "e1");
  }

  private static Reported killed(String name, String words, double value) {
    String who = words.replaceFirst("^\\d+ ", "");
    return Reported.on(MONDAY, name, "At Kell " + words + " were killed by rebels.")
        .unnamed("a1", who, "WES")
        .quantity("q1", words, value, Measure.KILLED, "a1")
        .event(
            "e1",
            Category.ASSAULT,
            "killed",
            "",
            "a1",
            Status.HAPPENED,
            Reported.At.nowhere().with("q1"));
  }

  private static Origin origin(String first, String... copies) {
    List<String> reports =
        Stream.concat(Stream.of(first), Arrays.stream(copies)).map(Reported::id).sorted().toList();
    return new Origin(
        reports.get(0),
        reports,
        Reported.id(first),
        Optional.of("WIRE"),
        Optional.of("wire"),
        List.of());
  }

  private static Crisis merge(List<Origin> origins, Reported... reports) {
    return StoryMerging.merge(
        new StoryInput(
            Optional.of("kell"),
            List.of(),
            Arrays.stream(reports).map(Reported::record).toList(),
            origins,
            List.of()));
  }
}

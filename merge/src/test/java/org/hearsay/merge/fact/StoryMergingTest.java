package org.hearsay.merge.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.merge.fact.Reported.At;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Status;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.CrisisFaults;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.junit.jupiter.api.Test;

class StoryMergingTest {
  private static final String MONDAY = "2023-05-01";
  private static final String TUESDAY = "2023-05-02";
  private static final String WEDNESDAY = "2023-05-03";
  private static final String THURSDAY = "2023-05-04";

  @Test
  void threeReprintsAndAnIndependentReportAreTwoOrigins() {
    Crisis crisis =
        merge(
            List.of(origin("wire", "copy1", "copy2")),
            attack(MONDAY, "wire"),
            attack(MONDAY, "copy1"),
            attack(TUESDAY, "copy2"),
            attack(TUESDAY, "own"));
    assertEquals(1, crisis.events().size());
    SharedEvent.Version version = crisis.events().get(0).versions().get(0);
    assertEquals(2, version.support());
    assertEquals(4, version.reports().size());
    assertEquals(2, version.evidence().size());
    assertEquals(Optional.of(LocalDate.parse(MONDAY)), version.from());
  }

  @Test
  void nineEditionsOfOnePublisherCountOnce() {
    List<Origin> origins =
        Stream.of("north", "south")
            .map(
                name ->
                    new Origin(
                        Reported.id(name),
                        List.of(Reported.id(name)),
                        Reported.id(name),
                        Optional.empty(),
                        Optional.of("The Herald"),
                        List.of()))
            .toList();
    Crisis crisis = merge(origins, attack(MONDAY, "north"), attack(MONDAY, "south"));
    SharedEvent.Version version = crisis.events().get(0).versions().get(0);
    assertEquals(2, version.origins().size());
    assertEquals(1, version.support());
  }

  @Test
  void anyOrderAndRepeatsGiveTheSameCrisis() {
    List<CrisisRecord> records =
        new ArrayList<>(
            Stream.of(
                    attack(MONDAY, "a"),
                    attack(TUESDAY, "b"),
                    toll(TUESDAY, "c", "12 people", 12),
                    toll(THURSDAY, "d", "15 people", 15))
                .map(Reported::record)
                .toList());
    Crisis first = StoryMerging.merge(input(List.of(), records, List.of()));
    records.addAll(List.copyOf(records));
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(records, random);
      assertEquals(first, StoryMerging.merge(input(List.of(), records, List.of())));
    }
  }

  @Test
  void aDenialMeetsItsChargeInAnotherReport() {
    Crisis crisis =
        merge(
            List.of(),
            Reported.on(MONDAY, "charge", "Estland said Westland shelled the port of Kell.")
                .state("a1", "Estland", "EST")
                .state("a2", "Westland", "WES")
                .place("p1", "Kell", 77)
                .claim("c1", Act.ACCUSE, "a1", "said", "Westland shelled the port of Kell", "a2")
                .event(
                    "e1",
                    Category.ASSAULT,
                    "shelled",
                    "a2",
                    "",
                    Status.HAPPENED,
                    At.place("p1", "").heldBy("c1")),
            Reported.on(TUESDAY, "denial", "Westland denied shelling Kell.")
                .state("a1", "Westland", "WES")
                .place("p1", "Kell", 77)
                .claim("c1", Act.DENY, "a1", "denied", "shelling Kell", "")
                .event(
                    "e1",
                    Category.ASSAULT,
                    "shelling",
                    "a1",
                    "",
                    Status.DENIED,
                    At.place("p1", "").heldBy("c1")));
    SharedDispute dispute = crisis.disputes().get(0);
    assertEquals(Dispute.Relation.DENIES, dispute.relation());
    assertEquals("same-happening", dispute.why().get(0).rule());
    SharedClaim charge =
        crisis.claims().stream()
            .filter(claim -> claim.act() == Act.ACCUSE)
            .findFirst()
            .orElseThrow();
    assertEquals(charge.id(), dispute.answers());
    assertEquals(List.of(dispute.id()), charge.answers());
    assertEquals(
        List.of(Status.HAPPENED, Status.DENIED),
        crisis.events().get(0).versions().stream().map(SharedEvent.Version::status).toList());
  }

  @Test
  void aTellingSaysThroughWhomItsReportHasTheClaim() {
    Crisis crisis =
        merge(
            List.of(),
            Reported.on(MONDAY, "charge", "Estland told Kell Radio it will reopen the port.")
                .state("a1", "Estland", "EST")
                .actor("a2", ActorKind.ORGANIZATION, "Kell Radio", "", "Q7")
                .claim("c1", Act.PROMISE, "a1", "told", "it will reopen the port", "")
                .carriedBy("a2"));
    SharedClaim.Telling telling = crisis.claims().get(0).tellings().get(0);
    String radio =
        crisis.actors().stream()
            .filter(actor -> actor.name().equals("Kell Radio"))
            .map(SharedActor::id)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(radio), telling.via());
  }

  @Test
  void aMeetingThatWasPlannedMovedAndHeldIsOneOccasion() {
    Crisis crisis =
        merge(
            List.of(),
            meeting(MONDAY, "plan", "Wednesday", WEDNESDAY, Status.PLANNED, Optional.empty()),
            meeting(
                TUESDAY, "moved", "Thursday", THURSDAY, Status.PLANNED, Optional.of(Change.MOVED)),
            meeting(THURSDAY, "held", "Thursday", THURSDAY, Status.HAPPENED, Optional.empty()));
    assertEquals(1, crisis.meetings().size());
    SharedMeeting meeting = crisis.meetings().get(0);
    assertEquals(
        List.of(WEDNESDAY, THURSDAY, THURSDAY),
        meeting.history().stream().map(state -> state.time().orElseThrow().value()).toList());
    assertEquals(Status.HAPPENED, meeting.history().get(meeting.now()).status());
  }

  @Test
  void aCancelledMeetingKeepsItsPlan() {
    Crisis crisis =
        merge(
            List.of(),
            meeting(MONDAY, "plan", "Wednesday", WEDNESDAY, Status.PLANNED, Optional.empty()),
            meeting(TUESDAY, "again", "Wednesday", WEDNESDAY, Status.PLANNED, Optional.empty()),
            meeting(
                TUESDAY,
                "off",
                "Wednesday",
                WEDNESDAY,
                Status.DID_NOT_HAPPEN,
                Optional.of(Change.CANCELLED)));
    SharedMeeting meeting = crisis.meetings().get(0);
    assertEquals(2, meeting.history().size());
    assertEquals(2, meeting.history().get(0).origins().size());
    assertEquals(Optional.of(Change.CANCELLED), meeting.history().get(meeting.now()).change());
  }

  @Test
  void twoMeetingsHeldOnTwoDaysAreTwo() {
    Crisis crisis =
        merge(
            List.of(),
            meeting(TUESDAY, "first", "Tuesday", TUESDAY, Status.HAPPENED, Optional.empty()),
            meeting(THURSDAY, "second", "Thursday", THURSDAY, Status.HAPPENED, Optional.empty()));
    assertEquals(2, crisis.meetings().size());
  }

  @Test
  void figuresOfTwoClaimantsStandSideBySideAndALaterOneCorrects() {
    Crisis crisis =
        merge(
            List.of(),
            troops(MONDAY, "one", "Estland", "EST", "9,000 soldiers", 9000),
            troops(MONDAY, "two", "Westland", "WES", "2,000 soldiers", 2000),
            troops(WEDNESDAY, "three", "Estland", "EST", "7,000 soldiers", 7000));
    assertEquals(1, crisis.figures().size());
    Figure figure = crisis.figures().get(0);
    assertEquals(3, figure.values().size());
    Figure.Value last = figure.values().get(2);
    assertEquals(Optional.of(7000.0), last.low());
    assertEquals(Optional.of(9000.0), figure.values().get(last.corrects().orElseThrow()).low());
    assertEquals(
        List.of(Dispute.Relation.CONTRADICTS),
        crisis.disputes().stream().map(SharedDispute::relation).toList());
  }

  @Test
  void aTollThatRisesIsNoContradiction() {
    Crisis crisis =
        merge(
            List.of(),
            toll(MONDAY, "first", "12 people", 12),
            toll(TUESDAY, "second", "19 people", 19));
    assertEquals(1, crisis.figures().size());
    assertEquals(
        List.of(Optional.empty(), Optional.of(0)),
        crisis.figures().get(0).values().stream().map(Figure.Value::corrects).toList());
    assertEquals(List.of(), crisis.disputes());
  }

  @Test
  void onePersonUnderTwoSpellingsIsOne() {
    assertEquals(
        1,
        actors(
            person("one", "Oleksiy Tkachuk", "UKR", "mayor"),
            person("two", "Oleksii Tkatchuk", "UKR", "mayor")));
  }

  @Test
  void twoPeopleOfOneLastNameAreNeverOne() {
    assertEquals(
        2,
        actors(person("one", "Irina Orlova", "RUS", ""), person("two", "Pavel Orlova", "RUS", "")));
    assertEquals(
        3,
        actors(
            person("one", "Irina Orlova", "RUS", ""),
            person("two", "Pavel Orlova", "RUS", ""),
            person("three", "Orlova", "RUS", "")));
  }

  @Test
  void aLastNameIsThatOfTheOnlyPersonWhoBearsIt() {
    assertEquals(
        1, actors(person("one", "Irina Orlova", "RUS", ""), person("two", "Orlova", "RUS", "")));
  }

  @Test
  void anUnnamedOfficialIsNobodyElse() {
    assertEquals(2, actors(official("one"), official("two")));
  }

  @Test
  void anUnnamedOfficialOfOneWireIsOne() {
    Crisis crisis = merge(List.of(origin("one", "two")), official("one"), official("two"));
    assertEquals(1, crisis.actors().size());
    assertEquals("same-wire", crisis.actors().get(0).why().get(0).rule());
  }

  @Test
  void whatWasPlannedAndThenHappenedIsOneHappeningInTwoVersions() {
    Crisis crisis =
        merge(
            List.of(),
            meeting(MONDAY, "plan", "Wednesday", WEDNESDAY, Status.PLANNED, Optional.empty()),
            meeting(WEDNESDAY, "held", "Wednesday", WEDNESDAY, Status.HAPPENED, Optional.empty()));
    assertEquals(1, crisis.events().size());
    assertEquals(
        List.of(Status.PLANNED, Status.HAPPENED),
        crisis.events().get(0).versions().stream().map(SharedEvent.Version::status).toList());
  }

  @Test
  void twoAttacksOnTwoDaysInOneCityAreTwo() {
    assertEquals(
        2, merge(List.of(), attack(MONDAY, "a"), attack(TUESDAY, "b", TUESDAY)).events().size());
  }

  @Test
  void whatPeoplePartedStaysParted() {
    Reported one = attack(MONDAY, "a");
    Reported two = attack(TUESDAY, "b");
    SharedEvent joined = merge(List.of(), one, two).events().get(0);
    Ruling ruling =
        Ruling.of(
            Ruling.Kind.FORBID,
            joined.why().get(0).left(),
            joined.why().get(0).right(),
            "desk",
            Instant.parse("2023-05-03T00:00:00Z"),
            "two raids");
    Crisis parted =
        StoryMerging.merge(input(List.of(), List.of(one.record(), two.record()), List.of(ruling)));
    assertEquals(2, parted.events().size());
  }

  @Test
  void whatPeopleConfirmedIsOneAndSaysWho() {
    Reported one = official("one");
    Reported two = official("two");
    Crisis before = merge(List.of(), one, two);
    Ruling ruling =
        Ruling.of(
            Ruling.Kind.CONFIRM,
            before.actors().get(0).id(),
            before.actors().get(1).id(),
            "desk",
            Instant.parse("2023-05-03T00:00:00Z"),
            "she told us");
    Crisis joined =
        StoryMerging.merge(input(List.of(), List.of(one.record(), two.record()), List.of(ruling)));
    assertEquals(1, joined.actors().size());
    assertEquals("desk: she told us", joined.actors().get(0).why().get(0).evidence());
  }

  @Test
  void idsDoNotMoveWhenMoreReportsArrive() {
    String alone = merge(List.of(), attack(MONDAY, "a")).events().get(0).id();
    SharedEvent joined =
        merge(List.of(), attack(MONDAY, "a"), attack(TUESDAY, "b")).events().get(0);
    assertTrue(
        joined.id().equals(alone)
            || joined.why().stream().anyMatch(join -> join.right().equals(alone)));
  }

  @Test
  void anOrganizationIsOneWithItsInitials() {
    Reported whole =
        Reported.on(MONDAY, "whole", "The Northern Relief Fund sent tents.")
            .actor("a1", ActorKind.ORGANIZATION, "Northern Relief Fund", "", "");
    Reported brief =
        Reported.on(MONDAY, "brief", "NRF sent tents.")
            .actor("a1", ActorKind.ORGANIZATION, "NRF", "", "");
    Reported other =
        Reported.on(MONDAY, "other", "NRC sent blankets.")
            .actor("a1", ActorKind.ORGANIZATION, "NRC", "", "");
    assertEquals(2, actors(whole, brief, other));
  }

  private static Reported attack(String day, String name) {
    return attack(day, name, MONDAY);
  }

  private static Reported attack(String day, String name, String attacked) {
    return Reported.on(day, name, "Westland bombed the port of Kell on that day.")
        .state("a1", "Westland", "WES")
        .place("p1", "Kell", 77)
        .time("t1", "that day", attacked)
        .event("e1", Category.ASSAULT, "bombed", "a1", "", Status.HAPPENED, At.place("p1", "t1"));
  }

  private static Reported meeting(
      String day, String name, String word, String date, Status status, Optional<Change> change) {
    At at = At.place("p1", "t1");
    return Reported.on(day, name, "Ada Brook, Ilmar Voss, talks in Geneva on " + word + ".")
        .person("a1", "Ada Brook", "", "")
        .person("a2", "Ilmar Voss", "", "")
        .place("p1", "Geneva", 2660646)
        .time("t1", word, date)
        .event(
            "e1",
            Category.CONSULT,
            "talks",
            "a1 a2",
            "",
            status,
            change.map(at::changed).orElse(at))
        .meeting("m1", "e1");
  }

  private static Reported troops(
      String day, String name, String who, String country, String words, double value) {
    return Reported.on(day, name, who + " said that Westland has " + words + " near Kell.")
        .state("a1", who, country)
        .state("a2", "Westland", "WES")
        .claim("c1", Act.ASSERT, "a1", "said", "Westland has " + words + " near Kell", "")
        .quantity("q1", words, value, Measure.DEPLOYED, "a2");
  }

  private static Reported toll(String day, String name, String words, double value) {
    return Reported.on(day, name, "The mayor, Ada Brook, said " + words + " died in the flood.")
        .person("a1", "Ada Brook", "", "mayor")
        .claim("c1", Act.ASSERT, "a1", "said", words + " died in the flood", "")
        .quantity("q1", words, value, Measure.KILLED, "");
  }

  private static Reported person(String name, String words, String country, String role) {
    return Reported.on(MONDAY, name, words + " spoke.").person("a1", words, country, role);
  }

  private static Reported official(String name) {
    return Reported.on(MONDAY, name, "In Kell a senior official spoke of a truce.")
        .unnamed("a1", "senior official", "WES");
  }

  private static int actors(Reported... reports) {
    return merge(List.of(), reports).actors().size();
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
    Crisis crisis =
        StoryMerging.merge(
            input(origins, Arrays.stream(reports).map(Reported::record).toList(), List.of()));
    assertEquals(List.of(), CrisisFaults.of(crisis));
    return crisis;
  }

  private static StoryInput input(
      List<Origin> origins, List<CrisisRecord> records, List<Ruling> rulings) {
    return new StoryInput(Optional.of("kell"), List.of(), records, origins, rulings);
  }
}

package org.hearsay.annotators.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.support.FactKit;
import org.hearsay.annotators.support.HandTree;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.LanguageLayers;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Status;
import org.hearsay.pipeline.IssueSink;
import org.junit.jupiter.api.Test;

class EventAnnotatorTest {
  private static final EventAnnotator ANNOTATOR = new EventAnnotator(Knowledge.load());

  private static List<Event> events(FactKit kit) {
    Document document = kit.document().with(LanguageLayers.NAMES, List.of());
    Document view = document.only(ANNOTATOR.requires());
    return ANNOTATOR.annotate(view, IssueSink.ignoring()).get(Facts.EVENTS);
  }

  private static Event only(FactKit kit) {
    List<Event> events = events(kit);
    assertEquals(1, events.size(), events.toString());
    return events.get(0);
  }

  private static FactKit attack(String... lines) {
    return FactKit.of(HandTree.document(lines))
        .state("a1", "TCD", "Chad")
        .state("a2", "SDN", "Sudan");
  }

  @Test
  void aPlainAttackHappened() {
    Event event =
        only(attack("Chad/NNP/2/nsubj attacked=attack/VBD/0/root Sudan/NNP/2/obj ././2/punct"));
    assertEquals(Category.ASSAULT, event.type());
    assertEquals(Status.HAPPENED, event.status());
    assertEquals(List.of("a1"), event.actors());
    assertEquals(List.of("a2"), event.recipients());
  }

  @Test
  void aPassiveTurnsThePartiesAround() {
    Event event =
        only(
            attack(
                "Sudan/NNP/3/nsubj:pass was=be/VBD/3/aux:pass attacked=attack/VBN/0/root by/IN/5/case Chad/NNP/3/obl:agent ././3/punct"));
    assertEquals(List.of("a1"), event.actors());
    assertEquals(List.of("a2"), event.recipients());
  }

  @Test
  void aNegatedAttackDidNotHappen() {
    Event event =
        only(
            attack(
                "Chad/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod attack/VB/0/root Sudan/NNP/4/obj ././4/punct"));
    assertEquals(Status.DID_NOT_HAPPEN, event.status());
  }

  @Test
  void aConditionAndItsConsequenceAreLinked() {
    List<Event> events =
        events(
            attack(
                "If/IN/3/mark Chad/NNP/3/nsubj attacks=attack/VBZ/7/advcl ,/,/3/punct Sudan/NNP/7/nsubj will/MD/7/aux expel/VB/0/root diplomats=diplomat/NNS/7/obj ././7/punct"));
    assertEquals(2, events.size(), events.toString());
    assertEquals(Status.CONDITIONAL, events.get(0).status());
    assertEquals(Status.CONDITIONAL, events.get(1).status());
    assertEquals(
        List.of(new EventLink(events.get(0).id(), EventLink.Relation.IF)), events.get(1).links());
  }

  @Test
  void refusingToMeetIsNoMeeting() {
    List<Event> events =
        events(
            attack(
                "Chad/NNP/2/nsubj refused=refuse/VBD/0/root to/TO/4/mark meet/VB/2/xcomp Sudan/NNP/4/obj ././2/punct"));
    Event refusal = events.get(0);
    Event meeting = events.get(1);
    assertEquals(Category.REJECT, refusal.type());
    assertEquals(Status.HAPPENED, refusal.status());
    assertEquals(Category.CONSULT, meeting.type());
    assertEquals(Status.DID_NOT_HAPPEN, meeting.status());
    assertEquals(List.of("a1", "a2"), meeting.actors());
  }

  @Test
  void whatADenialHoldsIsDenied() {
    FactKit kit =
        attack(
            "Chad/NNP/2/nsubj denied=deny/VBD/0/root it/PRP/4/nsubj attacked=attack/VBD/2/ccomp Sudan/NNP/4/obj ././2/punct");
    Event event = only(kit.claim("c1", Act.DENY, "a1", "denied", "it attacked Sudan"));
    assertEquals(Status.DENIED, event.status());
    assertEquals(List.of("c1"), event.heldBy());
  }

  @Test
  void deniedBlameLeavesTheAttackStanding() {
    FactKit kit =
        attack(
            "Chad/NNP/2/nsubj denied=deny/VBD/0/root responsibility/NN/2/obj for/IN/6/case an/DT/6/det attack/NN/3/nmod on/IN/8/case Sudan/NNP/6/nmod ././2/punct");
    List<Event> events =
        events(kit.claim("c1", Act.DENY, "a1", "denied", "responsibility for an attack on Sudan"));
    assertEquals(2, events.size(), events.toString());
    assertEquals(Status.HAPPENED, events.get(0).status());
    assertEquals(List.of(), events.get(0).actors());
    assertEquals(List.of(), events.get(0).heldBy());
    assertEquals(Status.DENIED, events.get(1).status());
    assertEquals(List.of("a1"), events.get(1).actors());
    assertEquals(List.of(events.get(0).id()), events.get(1).sameAs());
  }

  @Test
  void aJourneyAndItsPurposeAreOneVisit() {
    Document document =
        HandTree.document(
            "Deby/NNP/3/nsubj will/MD/3/aux travel/VB/0/root to/IN/5/case Khartoum/NNP/3/obl on/IN/7/case Friday/NNP/3/obl to/TO/9/mark meet/VB/3/advcl Burhan/NNP/9/obj ././3/punct");
    Event event =
        only(
            FactKit.of(document)
                .person("a1", "TCD", "Deby")
                .person("a2", "SDN", "Burhan")
                .place("p1", "Khartoum")
                .day("t1", "Friday", "2022-01-21"));
    assertEquals(Status.PLANNED, event.status());
    assertEquals(List.of("a1", "a2"), event.actors());
    assertEquals(Optional.of("p1"), event.places().place());
    assertEquals(Optional.of("t1"), event.times().time());
    assertTrue(event.modes().contains("visit"));
    assertEquals("meet", document.text(event.trigger()));
  }

  @Test
  void anAttackAndThoseItKilledAreOneEvent() {
    Event event =
        only(
            attack(
                    "Chad/NNP/2/nsubj shelled=shell/VBD/0/root Sudan/NNP/2/obj ,/,/5/punct killing=kill/VBG/2/advcl 12/CD/7/nummod people=person/NNS/5/obj ././2/punct")
                .quantity("q1", "12", 12, Measure.KILLED));
    assertEquals(List.of("q1"), event.quantities());
  }

  @Test
  void aSummitCalledOffDidNotHappenAndIsCancelled() {
    List<Event> events =
        events(
            attack(
                "Talks=talk/NNS/7/nsubj:pass between/IN/3/case Chad/NNP/1/nmod and/CC/5/cc Sudan/NNP/3/conj were=be/VBD/7/aux:pass cancelled=cancel/VBN/0/root ././7/punct"));
    Event talks =
        events.stream().filter(e -> e.type() == Category.CONSULT).findFirst().orElseThrow();
    assertEquals(Status.DID_NOT_HAPPEN, talks.status());
    assertEquals(Optional.of(Change.CANCELLED), talks.change());
    assertEquals(List.of("a1", "a2"), talks.actors());
  }
}

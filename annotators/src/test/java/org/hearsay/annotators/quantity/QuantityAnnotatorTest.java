package org.hearsay.annotators.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.support.HandTree;
import org.hearsay.annotators.time.TimeAnnotator;
import org.hearsay.language.annotator.LanguageAnnotator;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Quantity;
import org.hearsay.pipeline.AnnotatorContract;
import org.hearsay.pipeline.IssueSink;
import org.hearsay.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

class QuantityAnnotatorTest {
  private static final ComponentId BY = new ComponentId("test", "1");

  private static List<Quantity> quantities(Document document, List<Actor> actors) {
    Document dated =
        document
            .with(new TimeAnnotator().annotate(document, IssueSink.ignoring()))
            .with(Facts.ACTORS, actors);
    return new QuantityAnnotator().annotate(dated, IssueSink.ignoring()).get(Facts.QUANTITIES);
  }

  private static List<Quantity> quantities(String line) {
    return quantities(HandTree.document(line), List.of());
  }

  private static Quantity quantity(String line) {
    List<Quantity> found = quantities(line);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private static void assertBounds(double low, double high, Quantity quantity) {
    assertEquals(low, quantity.low().orElse(-1.0));
    assertEquals(high, quantity.high().orElse(-1.0));
  }

  @Test
  void obeysTheContract() {
    try (LanguageAnnotator language = LanguageAnnotator.load()) {
      Pipeline before = Pipeline.of(language, new TimeAnnotator());
      AnnotatorContract.check(
          document -> before.process(document, IssueSink.ignoring()).with(Facts.ACTORS, List.of()),
          new QuantityAnnotator(),
          AnnotatorContract.SEED);
    }
  }

  @Test
  void massedTroopsAreDeployedAndBelongToTheirState() {
    Document document =
        HandTree.document(
            "Norland/NNP/3/nsubj has/VBZ/3/aux massed=mass/VBN/0/root 90,000/CD/5/nummod"
                + " troops/NNS/3/obj on/IN/8/case the/DT/8/det border/NN/3/obl ././3/punct");
    Span norland = HandTree.span(document, "Norland", 1);
    Actor state =
        new Actor(
            "a1",
            "Norland",
            ActorKind.STATE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(norland),
            1,
            BY);
    Quantity found = quantities(document, List.of(state)).get(0);
    assertBounds(90000, 90000, found);
    assertEquals("troops", found.unit());
    assertEquals(Measure.DEPLOYED, found.measure());
    assertEquals(Optional.of("a1"), found.of());
  }

  @Test
  void atLeastLeavesTheHighBoundOpen() {
    Quantity found =
        quantity(
            "At/IN/3/case least/JJS/3/nmod 459/CD/4/nummod people/NNS/6/nsubj:pass"
                + " were=be/VBD/6/aux:pass killed=kill/VBN/0/root ././6/punct");
    assertBounds(459, -1, found);
    assertEquals(Measure.KILLED, found.measure());
  }

  @Test
  void upToLeavesTheLowBoundOpen() {
    assertBounds(
        -1,
        100,
        quantity(
            "They/PRP/3/nsubj could/MD/3/aux send/VB/0/root up/IN/6/advmod to/IN/4/fixed"
                + " 100/CD/7/nummod tanks/NNS/3/obj"));
  }

  @Test
  void aboutMakesANumberApproximate() {
    Quantity found =
        quantity(
            "About/RB/2/advmod 6,000/CD/3/nummod people/NNS/4/nsubj fled=flee/VBD/0/root"
                + " ././4/punct");
    assertBounds(6000, 6000, found);
    assertEquals(true, found.approximate());
    assertEquals(Measure.DISPLACED, found.measure());
  }

  @Test
  void dozensAreAtLeastTwoDozen() {
    Quantity found =
        quantity(
            "Dozens/NNS/5/nsubj:pass of/IN/3/case protesters/NNS/1/nmod were=be/VBD/5/aux:pass"
                + " detained=detain/VBN/0/root ././5/punct");
    assertBounds(24, -1, found);
    assertEquals(true, found.approximate());
    assertEquals("protesters", found.unit());
    assertEquals(Measure.DETAINED, found.measure());
  }

  @Test
  void aNumberWithoutAUnitTakesThePeopleBeforeIt() {
    List<Quantity> found =
        quantities(
            "Shells/NNS/2/nsubj killed=kill/VBD/0/root 12/CD/4/nummod people/NNS/2/obj"
                + " and/CC/6/cc wounded=wound/VBD/2/conj 40/CD/6/obj ././2/punct");
    assertEquals(List.of("people", "people"), found.stream().map(Quantity::unit).toList());
    assertEquals(
        List.of(Measure.KILLED, Measure.WOUNDED), found.stream().map(Quantity::measure).toList());
  }

  @Test
  void moneyHasItsSignAsUnit() {
    Quantity found =
        quantity(
            "It/PRP/2/nsubj gave=give/VBD/0/root $/$/2/obj ~3.5/CD/5/compound"
                + " billion/CD/3/nummod in/IN/7/case aid/NN/3/nmod ././2/punct");
    assertBounds(3.5e9, 3.5e9, found);
    assertEquals("$", found.unit());
    assertEquals(Measure.MONEY, found.measure());
  }

  @Test
  void aRangeHasBothBounds() {
    assertBounds(
        5,
        7,
        quantity(
            "Between/IN/2/case 5/CD/5/nummod and/CC/4/cc 7/CD/2/conj missiles/NNS/6/nsubj"
                + " fell=fall/VBD/0/root ././6/punct"));
  }

  @Test
  void datesAgesAndNamesCountNothing() {
    assertEquals(
        List.of(),
        quantities(
            "A/DT/6/det 34/CD/6/nummod ~-/HYPH/4/punct ~year/NN/5/compound -old/JJ/6/amod"
                + " pilot/NN/7/nsubj flew=fly/VBD/0/root an/DT/9/det F/NN/7/obj ~-/HYPH/11/punct"
                + " ~16/CD/9/nummod on/IN/13/case March/NNP/7/obl 3/CD/13/nummod ././7/punct"));
  }

  @Test
  void lossesPutAtANumberAreKilled() {
    Quantity losses =
        quantity(
            "Norland/NNP/2/nsubj puts=put/VBZ/0/root the/DT/5/det army/NN/5/nmod:poss"
                + " losses=loss/NNS/2/obj at/IN/7/case three/CD/2/obl ././2/punct");
    assertBounds(3, 3, losses);
    assertEquals(Measure.KILLED, losses.measure());
    assertEquals("losses", losses.unit());
  }

  @Test
  void aTollThatRoseIsTwoFigures() {
    List<Quantity> tolls =
        quantities(
            "The/DT/2/det toll/NN/3/nsubj rose=rise/VBD/0/root from/IN/5/case 9/CD/3/obl to/IN/7/case"
                + " 14/CD/3/obl ././3/punct");
    assertEquals(2, tolls.size());
    assertBounds(9, 9, tolls.get(0));
    assertBounds(14, 14, tolls.get(1));
    assertEquals(Measure.KILLED, tolls.get(1).measure());
  }

  @Test
  void aPartOfThePeopleSharesWhatBefellThem() {
    List<Quantity> killed =
        quantities(
            "Nine/CD/2/nummod farmers=farmer/NNS/9/nsubj:pass ,/,/4/punct three/CD/2/appos of/IN/6/case"
                + " them=they/PRP/4/nmod children=child/NNS/4/dep ,/,/4/punct killed=kill/VBN/0/root"
                + " ././9/punct");
    assertEquals(2, killed.size());
    assertEquals("children", killed.get(1).unit());
    assertEquals(Measure.KILLED, killed.get(0).measure());
    assertEquals(Measure.KILLED, killed.get(1).measure());
  }

  @Test
  void whoeverIsAmongTheDeadWasKilled() {
    Quantity dead =
        quantity(
            "At/IN/3/case least/JJS/1/fixed 21/CD/4/nummod members=member/NNS/8/nsubj were=be/VBD/8/cop"
                + " among/IN/8/case the/DT/8/det dead/JJ/0/root ././8/punct");
    assertEquals(21, dead.low().orElseThrow());
    assertEquals(Measure.KILLED, dead.measure());
  }
}

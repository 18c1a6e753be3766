package org.hearsay.annotators.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.annotators.support.FactKit;
import org.hearsay.annotators.support.HandTree;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Measure;
import org.hearsay.pipeline.IssueSink;
import org.junit.jupiter.api.Test;

class DisputeAnnotatorTest {
  private static final String CHARGE =
      "Oman/NNP/2/nsubj accused=accuse/VBD/0/root Yemen/NNP/2/obj of/IN/5/mark shelling=shell/VBG/2/advcl"
          + " a/DT/7/det port/NN/5/obj ././2/punct";
  private static final String DENIAL =
      "Yemen/NNP/2/nsubj denied=deny/VBD/0/root shelling=shell/VBG/2/xcomp any/DT/5/det"
          + " port/NN/3/obj ././2/punct";

  private static List<String> disputes(FactKit facts) {
    Document view = facts.document().with(Facts.EVENTS, List.of());
    return new DisputeAnnotator()
        .annotate(view, IssueSink.ignoring()).get(Facts.DISPUTES).stream()
            .map(DisputeAnnotatorTest::told)
            .toList();
  }

  private static String told(Dispute dispute) {
    String answer = dispute.claim().or(dispute::event).orElse("");
    return answer + " " + dispute.relation().code() + " " + dispute.answers();
  }

  private static FactKit kit(Document document) {
    return FactKit.of(document).state("a1", "OMN", "Oman").state("a2", "YEM", "Yemen");
  }

  @Test
  void aDenialAnswersTheChargeAgainstItsSide() {
    Document document = HandTree.document(CHARGE, DENIAL);
    FactKit facts =
        kit(document)
            .claim("c1", Act.ACCUSE, "a1", "accused", "shelling a port")
            .claim("c2", Act.DENY, "a2", "denied", "shelling any port");
    assertEquals(List.of("c2 denies c1"), disputes(facts));
  }

  @Test
  void nobodyDeniesWhatHisOwnSideSays() {
    Document document = HandTree.document(CHARGE, DENIAL);
    FactKit facts =
        kit(document)
            .claim("c1", Act.ACCUSE, "a2", "accused", "shelling a port")
            .claim("c2", Act.DENY, "a2", "denied", "shelling any port");
    assertEquals(List.of(), disputes(facts));
  }

  @Test
  void figuresOfTwoSidesThatCannotBothBeRightContradict() {
    Document document =
        HandTree.document(
            "Oman/NNP/2/nsubj said=say/VBD/0/root nine/CD/4/nummod sailors=sailor/NNS/5/nsubj"
                + " died=die/VBD/2/ccomp ././2/punct",
            "Yemen/NNP/2/nsubj spoke=speak/VBD/0/root of/IN/5/case two/CD/5/nummod"
                + " deaths=death/NNS/2/obl ././2/punct");
    FactKit facts =
        kit(document)
            .quantity("q1", "nine", 9, Measure.KILLED)
            .quantity("q2", "two", 2, Measure.KILLED)
            .claim("c1", Act.ASSERT, "a1", "said", "nine sailors died")
            .claim("c2", Act.ASSERT, "a2", "spoke", "two deaths");
    assertEquals(List.of("c2 contradicts c1"), disputes(facts));
  }

  @Test
  void equalFiguresAreNoDispute() {
    Document document =
        HandTree.document(
            "Oman/NNP/2/nsubj said=say/VBD/0/root nine/CD/4/nummod sailors=sailor/NNS/5/nsubj"
                + " died=die/VBD/2/ccomp ././2/punct",
            "Yemen/NNP/2/nsubj spoke=speak/VBD/0/root of/IN/5/case two/CD/5/nummod"
                + " deaths=death/NNS/2/obl ././2/punct");
    FactKit facts =
        kit(document)
            .quantity("q1", "nine", 2, Measure.KILLED)
            .quantity("q2", "two", 2, Measure.KILLED)
            .claim("c1", Act.ASSERT, "a1", "said", "nine sailors died")
            .claim("c2", Act.ASSERT, "a2", "spoke", "two deaths");
    assertEquals(List.of(), disputes(facts));
  }

  @Test
  void aConfirmationAnswersTheClaimItShares() {
    Document document =
        HandTree.document(
            "Oman/NNP/2/nsubj said=say/VBD/0/root the/DT/4/det tanker/NN/5/nsubj sank=sink/VBD/2/ccomp"
                + " ././2/punct",
            "Yemen/NNP/2/nsubj confirmed=confirm/VBD/0/root that/IN/7/mark a/DT/5/det tanker/NN/7/nsubj"
                + " had=have/VBD/7/aux sunk=sink/VBN/2/ccomp ././2/punct");
    FactKit facts =
        kit(document)
            .claim("c1", Act.ASSERT, "a1", "said", "the tanker sank")
            .claim("c2", Act.ADMIT, "a2", "confirmed", "a tanker had sunk");
    assertEquals(List.of("c2 confirms c1"), disputes(facts));
  }

  @Test
  void aBareDenialAnswersWhatWasSaidLast() {
    Document document =
        HandTree.document(
            "Oman/NNP/2/nsubj said=say/VBD/0/root the/DT/4/det tanker/NN/5/nsubj sank=sink/VBD/2/ccomp"
                + " ././2/punct",
            "Oman/NNP/2/nsubj said=say/VBD/0/root nine/CD/4/nummod sailors=sailor/NNS/5/nsubj"
                + " drowned=drown/VBD/2/ccomp ././2/punct",
            "Yemen/NNP/2/nsubj denied=deny/VBD/0/root it/PRP/2/obj ././2/punct");
    FactKit facts =
        kit(document)
            .claim("c1", Act.ASSERT, "a1", "said", "the tanker sank")
            .claim("c2", Act.ASSERT, "a1", "said", "nine sailors drowned")
            .claim("c3", Act.DENY, "a2", "denied", "it");
    assertEquals(List.of("c3 denies c2"), disputes(facts));
  }

  @Test
  void aDenialSpeltOutAnswersWhatItsSideHasJustDenied() {
    Document document =
        HandTree.document(
            "Oman/NNP/2/nsubj said=say/VBD/0/root the/DT/4/det tanker/NN/5/nsubj sank=sink/VBD/2/ccomp"
                + " ././2/punct",
            "Yemen/NNP/2/nsubj denied=deny/VBD/0/root it/PRP/2/obj ././2/punct",
            "None/NN/4/nsubj of/IN/3/case them/PRP/1/nmod went=go/VBD/7/ccomp ~,/,/7/punct"
                + " Yemen/NNP/7/nsubj added=add/VBD/0/root ././7/punct");
    FactKit facts =
        kit(document)
            .claim("c1", Act.ASSERT, "a1", "said", "the tanker sank")
            .claim("c2", Act.DENY, "a2", "denied", "it")
            .claim("c3", Act.DENY, "a2", "added", "None of them went");
    assertEquals(List.of("c2 denies c1", "c3 denies c1"), disputes(facts));
  }
}

package org.hearsay.annotators.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.support.HandTree;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.Attribution;
import org.hearsay.language.LanguageLayers;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Facts;
import org.hearsay.pipeline.IssueSink;
import org.junit.jupiter.api.Test;

class ClaimAnnotatorTest {
  private static final ClaimAnnotator ANNOTATOR = new ClaimAnnotator(Knowledge.load());

  /** A document, the actors named in it, and its claims. */
  private record Reading(Document document, Map<String, String> names, List<Claim> claims) {
    String source(int index) {
      Claim claim = claims.get(index);
      return claim.source().actor().map(names::get).orElse("nobody");
    }

    List<String> named(List<String> ids) {
      return ids.stream().map(names::get).toList();
    }

    List<String> content(int index) {
      return claims.get(index).content().stream().map(document::text).toList();
    }
  }

  // Actors are given as names; each occurrence in the text is a mention. Outlets begin with "@".
  private static Reading read(List<String> actors, List<Attribution> tagged, String... lines) {
    Document document = HandTree.document(lines);
    Map<String, String> names = new LinkedHashMap<>();
    List<Actor> found = new ArrayList<>();
    for (String given : actors) {
      boolean outlet = given.startsWith("@");
      String name = outlet ? given.substring(1) : given;
      String id = "a" + (found.size() + 1);
      names.put(id, name);
      found.add(actor(id, name, outlet, document));
    }
    Document view =
        document
            .with(LanguageLayers.NAMES, List.of())
            .with(LanguageLayers.ATTRIBUTIONS, tagged)
            .with(Facts.ACTORS, found)
            .with(Facts.TIMES, List.of())
            .with(Facts.PLACES, List.of());
    List<Claim> claims = ANNOTATOR.annotate(view, IssueSink.ignoring()).get(Facts.CLAIMS);
    return new Reading(document, names, claims);
  }

  private static Actor actor(String id, String name, boolean outlet, Document document) {
    List<Span> mentions = new ArrayList<>();
    int at = document.text().indexOf(name);
    while (at >= 0) {
      mentions.add(new Span(at, at + name.length()));
      at = document.text().indexOf(name, at + 1);
    }
    return new Actor(
        id,
        name,
        outlet ? ActorKind.ORGANIZATION : ActorKind.PERSON,
        Optional.empty(),
        outlet ? Optional.of("JRN") : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        mentions,
        1,
        new ComponentId("test", "1"));
  }

  private static Reading read(List<String> actors, String... lines) {
    return read(actors, List.of(), lines);
  }

  @Test
  void aDenialOfAPlanIsADenial() {
    Reading reading =
        read(
            List.of("Russia", "Ukraine"),
            "Russia/NNP/2/nsubj denied=deny/VBD/0/root it/PRP/4/nsubj planned=plan/VBD/2/ccomp"
                + " to/TO/6/mark attack/VB/4/xcomp Ukraine/NNP/6/obj ././2/punct");
    assertEquals(1, reading.claims().size());
    assertEquals(Act.DENY, reading.claims().get(0).act());
    assertEquals("Russia", reading.source(0));
    assertEquals(List.of("it planned to attack Ukraine"), reading.content(0));
    assertEquals(Claim.Kind.INDIRECT, reading.claims().get(0).kind());
  }

  @Test
  void aChargeTellsWhoIsAccusedOfWhat() {
    Reading reading =
        read(
            List.of("United States", "Russia", "Ukraine"),
            "The/DT/3/det United/NNP/3/compound States/NNP/4/nsubj accused=accuse/VBD/0/root"
                + " Russia/NNP/4/obj of/IN/7/mark planning=plan/VBG/4/advcl a/DT/11/det"
                + " false/JJ/11/amod flag/NN/11/compound operation/NN/7/obj in/IN/13/case"
                + " Ukraine/NNP/7/obl ././4/punct");
    assertEquals(1, reading.claims().size());
    Claim claim = reading.claims().get(0);
    assertEquals(Act.ACCUSE, claim.act());
    assertEquals("United States", reading.source(0));
    assertEquals(List.of("Russia"), reading.named(claim.about()));
    assertEquals(List.of("planning a false flag operation in Ukraine"), reading.content(0));
  }

  @Test
  void aDeniedAllegationIsAClaimOfItsAuthor() {
    Reading reading =
        read(
            List.of("Russia", "United States"),
            "Russia/NNP/2/nsubj denied=deny/VBD/0/root allegations=allegation/NNS/2/obj from/IN/7/case"
                + " the/DT/7/det United/NNP/7/compound States/NNP/3/nmod ././2/punct");
    assertEquals(2, reading.claims().size());
    assertEquals(Act.DENY, reading.claims().get(0).act());
    assertEquals("Russia", reading.source(0));
    assertEquals(Act.ACCUSE, reading.claims().get(1).act());
    assertEquals("United States", reading.source(1));
    assertEquals(Optional.empty(), reading.claims().get(1).inside());
  }

  @Test
  void responsibilityThatIsDeniedIsAContent() {
    Reading reading =
        read(
            List.of("Russia", "Ukraine"),
            "Russia/NNP/2/nsubj denied=deny/VBD/0/root responsibility/NN/2/obj for/IN/6/case"
                + " an/DT/6/det attack/NN/3/nmod on/IN/8/case Ukraine/NNP/6/nmod ././2/punct");
    assertEquals(List.of("responsibility for an attack on Ukraine"), reading.content(0));
    assertEquals(Act.DENY, reading.claims().get(0).act());
  }

  @Test
  void twoSourcesOfOneSayingMakeTwoClaims() {
    Reading reading =
        read(
            List.of("Oman", "Qatar"),
            "Oman/NNP/4/nsubj and/CC/3/cc Qatar/NNP/1/conj said=say/VBD/0/root the/DT/6/det"
                + " talks=talk/NNS/8/nsubj had=have/VBD/8/aux failed=fail/VBN/4/ccomp ././4/punct");
    assertEquals(2, reading.claims().size());
    assertEquals("Oman", reading.source(0));
    assertEquals("Qatar", reading.source(1));
    assertEquals(reading.content(0), reading.content(1));
  }

  @Test
  void aQuotationThatAReportingClauseInterruptsIsOneClaim() {
    Reading reading =
        read(
            List.of("Haddad"),
            "\"/``/4/punct We/PRP/4/nsubj will/MD/4/aux stay/VB/8/ccomp ,/,/4/punct ~\"/''/4/punct"
                + " Haddad/NNP/8/nsubj said=say/VBD/0/root ././8/punct",
            "\"/``/4/punct Nobody/NN/4/nsubj will/MD/4/aux leave/VB/0/root this/DT/6/det"
                + " town/NN/4/obj ././4/punct ~\"/''/4/punct");
    assertEquals(1, reading.claims().size());
    assertEquals(Claim.Kind.DIRECT, reading.claims().get(0).kind());
    assertEquals(2, reading.content(0).size());
  }

  @Test
  void anOutletThatReportsAnothersWordsIsNotTheirSource() {
    Reading reading =
        read(
            List.of("Haddad", "@Reuters"),
            "The/DT/2/det bridge/NN/4/nsubj has=have/VBZ/4/aux fallen=fall/VBN/7/ccomp ,/,/4/punct"
                + " Haddad/NNP/7/nsubj said=say/VBD/0/root ,/,/7/punct according/VBG/11/case"
                + " to/IN/9/fixed Reuters/NNP/7/obl ././7/punct");
    assertEquals(1, reading.claims().size());
    assertEquals("Haddad", reading.source(0));
    assertEquals(List.of("Reuters"), reading.named(reading.claims().get(0).via()));
  }

  @Test
  void whoeverReportsAnothersWordsIsTheOuterClaim() {
    Reading reading =
        read(
            List.of("Omar", "Haddad"),
            "Omar/NNP/2/nsubj said=say/VBD/0/root that/IN/5/mark Haddad/NNP/5/nsubj"
                + " promised=promise/VBD/2/ccomp to/TO/7/mark leave/VB/5/xcomp ././2/punct");
    assertEquals(2, reading.claims().size());
    assertEquals(Optional.of("c1"), reading.claims().get(1).inside());
    assertEquals(Act.PROMISE, reading.claims().get(1).act());
    assertEquals("Haddad", reading.source(1));
  }

  @Test
  void aTaggedAttributionIsTakenWithoutThat() {
    String line =
        "Haddad/NNP/2/nsubj said=say/VBD/0/root that/IN/5/mark rain/NN/5/nsubj fell=fall/VBD/2/ccomp"
            + " ././2/punct";
    Document document = HandTree.document(line);
    Attribution tagged =
        new Attribution(
            Optional.of(HandTree.span(document, "Haddad", 1)),
            HandTree.span(document, "said", 1),
            List.of(HandTree.span(document, "that rain fell", 1)),
            0.9f);
    Reading reading = read(List.of("Haddad"), List.of(tagged), line);
    assertEquals(1, reading.claims().size());
    assertEquals(List.of("rain fell"), reading.content(0));
  }

  @Test
  void aQuotationOfNobodyIsAnUnresolvedClaim() {
    Reading reading =
        read(
            List.of(),
            "\"/``/4/punct We/PRP/4/nsubj will/MD/4/aux stay/VB/0/root in/IN/7/case this/DT/7/det"
                + " town/NN/4/obl ././4/punct ~\"/''/4/punct");
    assertEquals(1, reading.claims().size());
    assertTrue(reading.claims().get(0).source().unresolved().isPresent());
    assertEquals(Optional.empty(), reading.claims().get(0).cue());
  }

  @Test
  void anOfferThatIsRejectedIsNoClaim() {
    Reading reading =
        read(
            List.of("Haddad"),
            "Haddad/NNP/2/nsubj rejected=reject/VBD/0/root the/DT/4/det offer/NN/2/obj ././2/punct");
    assertEquals(List.of(), reading.claims());
  }

  @Test
  void figuresThatArePutAreClaims() {
    Reading reading =
        read(
            List.of("Haddad"),
            "Haddad/NNP/2/nsubj put/VBD/0/root its/PRP$/4/nmod:poss losses=loss/NNS/2/obj at/IN/6/case"
                + " three/CD/2/obl ././2/punct");
    assertEquals(List.of("its losses at three"), reading.content(0));
  }

  @Test
  void aPoliteRefusalIsADecline() {
    Reading reading =
        read(
            List.of("Haddad"),
            "Haddad/NNP/2/nsubj declined=decline/VBD/0/root to/TO/4/mark comment/VB/2/xcomp on/IN/7/case"
                + " the/DT/7/det raid/NN/4/obl ././2/punct");
    assertEquals(Act.DECLINE, reading.claims().get(0).act());
    assertEquals(List.of("the raid"), reading.content(0));
  }

  @Test
  void aChargeIsDeniedInARelativeClauseWithoutThat() {
    Reading reading =
        read(
            List.of("Norland", "Sudland"),
            "Norland/NNP/2/nsubj blames=blame/VBZ/0/root Sudland/NNP/2/obj for/IN/6/case the/DT/6/det"
                + " raid/NN/2/obl ~,/,/9/punct a/DT/9/det charge/NN/2/obj Sudland/NNP/12/nsubj"
                + " firmly/RB/12/advmod denies=deny/VBZ/9/acl:relcl ././2/punct");
    assertEquals(2, reading.claims().size());
    assertEquals(Act.DENY, reading.claims().get(1).act());
    assertEquals("Sudland", reading.source(1));
    assertEquals(List.of("a charge"), reading.content(1));
  }

  @Test
  void whatIsCalledOffIsNotSaid() {
    Reading reading =
        read(
            List.of("Norland"),
            "Norland/NNP/2/nsubj called=call/VBD/0/root off/RP/2/compound:prt the/DT/5/det raid/NN/2/obj"
                + " ././2/punct");
    assertEquals(List.of(), reading.claims());
  }

  @Test
  void allThatStandsBeforeAReportingClauseIsSaid() {
    Reading reading =
        read(
            List.of("Haddad"),
            "If/IN/3/mark they/PRP/3/nsubj stay/VBP/10/advcl ~,/,/7/punct towns=town/NNS/7/nsubj"
                + " will/MD/7/aux fall/VB/10/ccomp ~,/,/10/punct Haddad/NNP/10/nsubj"
                + " warned=warn/VBD/0/root ././10/punct");
    assertEquals(List.of("If they stay, towns will fall"), reading.content(0));
    assertEquals("Haddad", reading.source(0));
  }

  @Test
  void aDenialIsSpeltOutInTheNextWords() {
    Reading reading =
        read(
            List.of("Haddad"),
            "Haddad/NNP/2/nsubj denied=deny/VBD/0/root the/DT/4/det charge/NN/2/obj ././2/punct",
            "None/NN/4/nsubj of/IN/3/case them/PRP/1/nmod crossed=cross/VBD/7/ccomp ~,/,/7/punct"
                + " Haddad/NNP/7/nsubj said=say/VBD/0/root ././7/punct");
    assertEquals(Act.DENY, reading.claims().get(1).act());
  }

  @Test
  void aNameBesideAnOfficeIsWhoSpeaks() {
    Reading reading =
        read(
            List.of("head", "Omar Haddad"),
            "The/DT/2/det head/NN/9/nsubj of/IN/5/case the/DT/5/det mission/NN/2/nmod ~,/,/7/punct"
                + " Omar/NNP/2/appos Haddad/NNP/7/flat said=say/VBD/0/root it/PRP/11/nsubj"
                + " left=leave/VBD/9/ccomp ././9/punct");
    assertEquals("Omar Haddad", reading.source(0));
  }

  @Test
  void whoSpeaksMayStandBehindTheVerb() {
    Reading reading =
        read(
            List.of("Haddad"),
            "The/DT/2/det town/NN/4/nsubj will/MD/4/aux fall/VB/0/root ~,/,/6/punct"
                + " warned=warn/VBD/4/conj its/PRP$/8/nmod:poss mayor/NN/6/iobj ~,/,/10/punct"
                + " Haddad/NNP/8/appos ././4/punct");
    assertEquals("Haddad", reading.source(0));
    assertEquals(List.of("The town will fall"), reading.content(0));
  }

  @Test
  void whoBehindASourceIsThatSource() {
    Reading reading =
        read(
            List.of("Haddad", "Sulayman"),
            "Nonsense/NN/3/ccomp ~,/,/3/punct said=say/VBD/0/root Haddad/NNP/3/nsubj ~,/,/7/punct"
                + " an/DT/7/det aide/NN/4/appos to/IN/9/case Sulayman/NNP/7/nmod ~,/,/12/punct"
                + " who/WP/12/nsubj denied=deny/VBD/9/acl:relcl that/IN/15/mark men=man/NNS/15/nsubj"
                + " crossed=cross/VBD/12/ccomp ././3/punct");
    assertEquals(List.of("Haddad", "Haddad"), List.of(reading.source(0), reading.source(1)));
    assertEquals(Act.DENY, reading.claims().get(0).act());
  }

  @Test
  void whatIsStillToBeSaidIsNoClaim() {
    Reading reading =
        read(
            List.of("Haddad"),
            "Haddad/NNP/3/nsubj will/MD/3/aux announce/VB/0/root sanctions=sanction/NNS/3/obj"
                + " ././3/punct");
    assertEquals(List.of(), reading.claims());
  }
}

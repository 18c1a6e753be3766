package org.hearsay.annotators.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.support.RealText;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.junit.jupiter.api.Test;

class ActorAnnotatorTest {
  @Test
  void aBodyIsNoPersonAfterTheWordForItsKind() {
    RealText text =
        RealText.on("2022-02-10", "The minister told the broadcaster Rustavi that talks went on.");
    assertEquals(ActorKind.ORGANIZATION, text.actor("Rustavi").kind());
  }

  @Test
  void aMinistryIsOfTheCountryWhereItStands() {
    RealText text =
        RealText.on("2022-02-10", "The Foreign Ministry in Lima rejected the report on Monday.");
    assertEquals(Optional.of("PER"), text.actor("Foreign Ministry").country());
  }

  @Test
  void officialsOfAPlaceAreOfItsCountry() {
    RealText text = RealText.on("2022-02-10", "Officials in Cairo declined to comment.");
    assertEquals(Optional.of("EGY"), text.actor("Officials").country());
  }

  @Test
  void weIsTheStateThatAnOfficialSpeaksFor() {
    RealText text =
        RealText.on(
            "2022-02-10",
            "Norway warned Russia. \"We will close the border,\" Norwegian Prime Minister Jonas Gahr Stoere said.");
    assertTrue(text.mentions(text.actor("Norway")).contains("We"));
  }

  @Test
  void theFourAreTheLastFourNamedInARow() {
    RealText text =
        RealText.on(
            "2022-02-10",
            "Kenya, Uganda, Rwanda and Burundi signed the pact. The four countries will meet again.");
    assertTrue(text.mentions(text.actor("Rwanda")).contains("countries"));
  }

  @Test
  void aNameBesideAnOfficeIsThePersonWhoHoldsIt() {
    RealText text =
        RealText.on(
            "2022-02-10",
            "The ministry rejected the plan. Its spokesman, Tornike Velmadze, said the road was open.");
    assertEquals(ActorKind.PERSON, text.actor("Tornike Velmadze").kind());
    assertTrue(text.mentions(text.actor("Tornike Velmadze")).contains("spokesman"));
  }

  @Test
  void anArmyIsABodyOfItsStateAndItsTroopsAreTheState() {
    RealText text =
        RealText.on(
            "2022-02-10", "The Kenyan army denied the report. Kenyan troops left the town.");
    assertEquals(Optional.of("MIL"), text.actor("Kenyan army").sector());
    assertEquals(ActorKind.STATE, text.actor("Kenyan troops").kind());
  }

  @Test
  void oneOfSeveralIsAPartyOfTheirSide() {
    RealText text =
        RealText.on(
            "2022-02-10",
            "Two Kenyan officials spoke in Nairobi. The road will stay shut, one of them said.");
    assertEquals(Optional.of("KEN"), text.actor("one of them").country());
  }

  @Test
  void aPeopleOfTwoNamesIsNeitherState() {
    RealText text = RealText.on("2022-02-10", "Bosnian Serbs rejected the plan on Monday.");
    assertEquals(ActorKind.GROUP, text.actor("Bosnian Serbs").kind());
  }

  @Test
  void anOfficialWithoutACountrySpeaksInHisCapital() {
    RealText text =
        RealText.on(
            "2022-02-10",
            "\"All is ready,\" Tun Aung, a senior official in the interior ministry, said in Tunis.");
    assertEquals(Optional.of("TUN"), text.actor("Tun Aung").country());
  }

  @Test
  void aGivenNameAfterACourtesyTitleIsThePersonOfThatName() {
    RealText text =
        RealText.on(
            "2022-02-10",
            "Getachew Reda spoke to reporters in Nairobi. Mr Getachew said the road was open.");
    assertTrue(text.mentions(text.actor("Getachew Reda")).contains("Getachew"));
  }

  @Test
  void theForcesOfARebelLeaderAreTheRebels() {
    RealText text =
        RealText.on(
            "2022-02-10",
            "Abdul-Malik al-Houthi, leader of the Houthis, said his forces had taken the port.");
    assertTrue(text.mentions(text.actor("Houthis")).contains("forces"));
  }

  @Test
  void anOfficeIsItsHolderOnTheDayOfTheReport() {
    String text = "The Russian foreign minister arrived in Cairo for talks.";
    assertEquals(
        "Q58217", wikidata(RealText.on("2022-03-01", text).actor("Russian foreign minister")));
    assertNotEquals(
        "Q58217", wikidata(RealText.on("2002-03-01", text).actor("Russian foreign minister")));
  }

  @Test
  void anOfficeWithoutADayIsAPersonWithoutAName() {
    Actor minister =
        RealText.undated("The Russian foreign minister arrived in Cairo.")
            .actor("Russian foreign minister");
    assertEquals(ActorKind.PERSON, minister.kind());
    assertEquals(Optional.of("RUS"), minister.country());
    assertEquals("Russian foreign minister", minister.name());
  }

  @Test
  void aCounterpartHoldsTheSameOfficeOnTheOtherSide() {
    RealText text =
        RealText.on(
            "2022-02-10", "Antony Blinken spoke with his Russian counterpart about prisoners.");
    assertEquals("Q58217", wikidata(text.actor("Russian counterpart")));
  }

  @Test
  void aCounterpartWhoIsNamedIsOnePersonWithTheName() {
    RealText text =
        RealText.on(
            "2022-02-10",
            "Secretary of State Antony Blinken called his Russian counterpart, Sergei Lavrov. Lavrov agreed.");
    Actor lavrov = text.actor("Russian counterpart");
    assertTrue(text.mentions(lavrov).containsAll(List.of("Sergei Lavrov", "Lavrov")));
  }

  @Test
  void counterpartsOfSeveralStatesAreOneEach() {
    RealText text =
        RealText.on(
            "2022-02-10",
            "Antony Blinken will meet his counterparts from Italy, Spain and Poland.");
    List<Actor> three = text.called("counterparts from Italy, Spain and Poland");
    assertEquals(
        List.of("ITA", "ESP", "POL"),
        three.stream().map(each -> each.country().orElse("")).toList());
  }

  @Test
  void theTopAmericanDiplomatIsTheSecretaryOfState() {
    String text = "The top American diplomat landed in Tokyo on Monday.";
    assertEquals(
        "Antony Blinken", RealText.on("2022-01-18", text).actor("top American diplomat").name());
    assertEquals(
        "Mike Pompeo", RealText.on("2019-01-18", text).actor("top American diplomat").name());
  }

  @Test
  void theKremlinIsRussiaTheState() {
    RealText text = RealText.on("2022-01-18", "The Kremlin said Russia had no such plan.");
    assertEquals(text.actor("Russia"), text.actor("Kremlin"));
    assertEquals(ActorKind.STATE, text.actor("Kremlin").kind());
  }

  @Test
  void spellingsOfOneNameAreOnePerson() {
    RealText text =
        RealText.on(
            "2022-06-01",
            "President Volodymyr Zelenskiy spoke in Odesa. Zelensky thanked the crowd. Zelenskyy left at noon.");
    Actor president = text.actor("Volodymyr Zelenskiy");
    assertTrue(text.mentions(president).containsAll(List.of("Zelensky", "Zelenskyy")));
  }

  @Test
  void theAllianceIsTheOneOfTheText() {
    RealText text =
        RealText.on("2022-01-18", "NATO sent more ships. The alliance said it was a drill.");
    assertEquals("NATO", text.actor("alliance").name());
  }

  @Test
  void leadersOfTwoStatesAreTwoPeople() {
    RealText text =
        RealText.on(
            "2022-01-18", "The Russian leader refused to speak to the Ukrainian leader on Monday.");
    assertNotEquals(text.actor("Russian leader"), text.actor("Ukrainian leader"));
  }

  @Test
  void twoPeopleOfOneSurnameStayApart() {
    RealText text =
        RealText.on(
            "2022-05-08",
            "President Joe Biden praised her. Jill Biden went to Uzhhorod. President Biden stayed in Delaware.");
    assertEquals(1, text.called("Jill Biden").size());
    assertFalse(text.mentions(text.actor("Jill Biden")).contains("Joe Biden"));
  }

  @Test
  void anAcronymInParenthesesIsTheSameBody() {
    RealText text =
        RealText.on(
            "2021-09-14",
            "The International Atomic Energy Agency (IAEA) sent inspectors. IAEA cameras were removed.");
    assertTrue(
        text.called("IAEA").stream().anyMatch(actor -> actor.name().startsWith("International")));
  }

  @Test
  void anUnnamedOfficialKeepsItsWordsAndGoesOnSpeaking() {
    RealText text =
        RealText.on(
            "2022-01-18",
            "“We are ready,” a senior Pentagon official said. He added that more ships would sail.");
    Actor official = text.actor("senior Pentagon official");
    assertEquals(ActorKind.UNNAMED, official.kind());
    assertEquals(Optional.of("USA"), official.country());
    assertTrue(text.mentions(official).contains("He"));
  }

  @Test
  void afterTheWordsOfABodyAPronounIsNotGuessed() {
    RealText text =
        RealText.on(
            "2022-01-18",
            "Blinken will meet Lavrov in Oslo, the State Department said.\n\n“It will be a short meeting,” he said, according to Reuters.");
    assertTrue(text.called("he").isEmpty(), () -> text.actors().toString());
  }

  @Test
  void aCountedPairIsOneUnnamedActor() {
    Actor officers =
        RealText.on("2022-01-18", "Two army officers told Reuters about the order.")
            .actors()
            .get(0);
    assertEquals(Optional.of(2), officers.count());
    assertEquals("army officers", officers.name());
    assertEquals(ActorKind.UNNAMED, officers.kind());
  }

  @Test
  void aCoordinatedPartyIsOneActorForEachSide() {
    RealText text =
        RealText.on("2022-01-18", "Talks between U.S. and European officials ended on Friday.");
    assertEquals(2, text.called("U.S. and European officials").size());
  }

  @Test
  void theIndexGivesTheSideOfForces() {
    RealText text = RealText.on("2022-03-01", "Russian forces attacked Ukrainian troops.");
    Syntax syntax = Syntax.of(text.document());
    ActorIndex index = ActorIndex.of(text.actors(), syntax);
    Token forces = syntax.tokens().get(1);
    assertEquals(
        List.of("RUS"), index.of(forces).stream().map(a -> a.country().orElse("")).toList());
  }

  private static String wikidata(Actor actor) {
    return actor.wikidata().orElse("");
  }
}

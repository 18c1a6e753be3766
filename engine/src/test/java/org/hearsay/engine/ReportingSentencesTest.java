package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of reporting that a weak parse tears apart, from text to record. */
class ReportingSentencesTest {
  private static final String DAY = "2019-02-07";

  @Test
  void whoIsAccusedOfDoingSomethingIsTheRecipientOfTheCharge() {
    CrisisRecord record =
        read(
            "A Norwegian official, briefing reporters in Oslo, accused Sweden of breaking its word:"
                + " Swedish envoys had failed to turn up for talks.");
    List<String> told = new Told(record).events(Category.ACCUSE);
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).endsWith("> SWE happened, report"), told.toString());
  }

  @Test
  void whoIsQuotedSaysItAndWhoQuotesCarriesIt() {
    for (String text :
        List.of(
            "Reuters quoted Sauli Niinisto as saying that talks would resume in Oslo.",
            "Reuters quoted Sauli Niinisto as saying: “Talks will resume in Oslo.”",
            "“Talks will resume in Oslo,” Reuters quoted Sauli Niinisto as saying.")) {
      CrisisRecord record = read(text);
      assertEquals(List.of("FIN assert"), new Told(record).claims(), text);
      assertEquals(1, record.claims().get(0).via().size(), text);
      assertTrue(contents(record).get(0).toLowerCase(Locale.ROOT).startsWith("talks w"), text);
    }
  }

  @Test
  void whoNeitherConfirmsNorDeniesDeniesNothing() {
    CrisisRecord record = read("Norway neither confirmed nor denied that it had fired first.");
    assertEquals(List.of("NOR decline"), new Told(record).claims());
  }

  @Test
  void aSuggestionIsItsOwnersClaim() {
    CrisisRecord record =
        read("Mali's earlier suggestion that Chad had attacked was rejected by Chad.");
    assertEquals(List.of("MLI assert", "TCD deny"), new Told(record).claims());
  }

  @Test
  void aGivenNameGoesOnBehindItsHyphen() {
    CrisisRecord record =
        read("South Korean President Moon Jae-in, who had met Norway's king, flew home.");
    List<String> names = record.actors().stream().map(Actor::name).toList();
    assertTrue(names.contains("Moon Jae-in"), names.toString());
  }

  @Test
  void theNameBetweenCommasIsWhoeverStandsBeforeIt() {
    CrisisRecord record =
        read("In 2006 another former Swedish agent, Sven Falk, was killed with poison in Oslo.");
    assertEquals(
        List.of("Sven Falk"),
        record.actors().stream()
            .filter(a -> a.kind() == ActorKind.PERSON)
            .map(Actor::name)
            .toList());
    assertEquals(
        List.of(), record.actors().stream().filter(a -> a.kind() == ActorKind.UNNAMED).toList());
  }

  @Test
  void whoeverSpeaksForSomebodyIsAnotherOfTheSameSide() {
    CrisisRecord record =
        read("A spokesman for Prime Minister Erna Solberg said Norway would not pay.");
    assertEquals(List.of("NOR assert"), new Told(record).claims());
    assertEquals(List.of("A spokesman for Prime Minister Erna Solberg"), descriptions(record));
  }

  @Test
  void whatAnOutletCarriesEndsBeforeTheOutlet() {
    CrisisRecord record =
        read("Two senior officers said the fleet had left port, The Guardian reported on Friday.");
    assertEquals(List.of("the fleet had left port"), contents(record));
    assertEquals(1, record.claims().get(0).via().size());
  }

  @Test
  void whatOthersSayBehindAContrastIsNoPartOfWhatIsAttributed() {
    CrisisRecord record =
        read("The mine was closed for repairs, according to Oslo, but Mali called it blackmail.");
    assertEquals("The mine was closed for repairs", contents(record).get(0));
  }

  @Test
  void aClauseBehindASemicolonIsNotFeared() {
    CrisisRecord record =
        read("Fishermen feared a new storm; more than 400 houses have been lost, a mayor said.");
    assertTrue(contents(record).contains("a new storm"), contents(record).toString());
  }

  @Test
  void theSubjectOfWhatIsWarnedOfIsNotWhoIsWarned() {
    CrisisRecord record =
        read("Two Peruvian officials warned Chile could close the border within days.");
    assertEquals(List.of("Chile could close the border within days"), contents(record));
    assertEquals(List.of(), record.claims().get(0).recipients());
  }

  @Test
  void whoeverShowsWhatItCallsProofCallsItSo() {
    CrisisRecord record =
        read("Peru put its army on alert and Chile showed what it called proof of a coup.");
    assertEquals(List.of("CHL assert"), new Told(record).claims());
  }

  @Test
  void aDiplomatIsNoPaper() {
    CrisisRecord record = read("A diplomat in Doha said Iran feared a new attack.");
    assertEquals(2, record.claims().size());
    assertEquals(List.of(), record.claims().get(1).via());
  }

  @Test
  void anAmbassadorSomewhereIsOfTheStateThatSentHim() {
    CrisisRecord record =
        read("Juan Prado, Peru's ambassador to Moscow, said that Chile had sent soldiers.");
    assertEquals(List.of("PER assert"), new Told(record).claims());
  }

  @Test
  void noCommentFromSomebodyIsHisSilence() {
    CrisisRecord record = read("There was no immediate comment from Peru.");
    assertEquals(List.of("PER decline"), new Told(record).claims());
  }

  @Test
  void aClaimToHaveDoneSomethingIsOne() {
    CrisisRecord record = read("Mali's claim to have captured the town could not be verified.");
    assertEquals(List.of("to have captured the town"), contents(record));
  }

  @Test
  void aRelativeClauseIsSaidByWhatItHangsOn() {
    CrisisRecord record = read("Norway praised the electoral commission, which said all was well.");
    String source = record.claims().get(1).source().actor().orElseThrow();
    assertEquals(
        List.of("electoral commission"),
        record.actors().stream().filter(a -> a.id().equals(source)).map(Actor::name).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nothing, Norway's spokesman insisted, had been given away. | NOR assert
          A coalition statement said two men had drowned. | coalition assert
          Sweden denied it had fired first, as claimed by Norway. | SWE deny, NOR assert
          Norway rejected a report by Sweden that it had paid. | NOR deny, SWE assert
          Chile, which leads a force in support of the Malian army, has promised to send troops. | CHL promise
          Norway has denied reports that it had signed a deal. | NOR deny, ? assert
          """)
  void everyOneWhoSaysSomethingIsASource(String text, String told) {
    assertEquals(List.of(told.split(", ")), new Told(read(text)).claims());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two barges sank off Bergen, sailors reached by telephone said. | Two barges sank off Bergen
          The town lost power, Sven Falk, the region's governor, said on Telegram. | The town lost power
          Dockers will walk out unless wages are paid, their union's chair, Dr Ana Soto, said. | Dockers will walk out unless wages are paid
          The army shelled a camp, Norwegian military intelligence alleges. | The army shelled a camp
          Norway answered on Friday: one envoy must go, its premier, Anna Falk, announced. | one envoy must go
          Chad is arming the Bol Liberation Front through Abala, Mali's army chief charged. | Chad is arming the Bol Liberation Front through Abala
          """)
  void aClauseThatClosesTheSentenceSaysWhoToldWhatIsBeforeIt(String text, String content) {
    CrisisRecord record = read(text);
    assertEquals(List.of(content), contents(record));
    assertTrue(record.claims().get(0).source().actor().isPresent(), text);
  }

  private static List<String> contents(CrisisRecord record) {
    return record.claims().stream()
        .flatMap(claim -> claim.content().stream())
        .map(span -> record.article().text().substring(span.begin(), span.end()))
        .toList();
  }

  private static List<String> descriptions(CrisisRecord record) {
    return record.actors().stream().flatMap(actor -> actor.description().stream()).toList();
  }

  private static CrisisRecord read(String text) {
    return SharedEngine.read(text, DAY);
  }
}

package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.facts.Claim;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;

/** Who says what in turns that are easily lost, from text to record. */
class SayingSentencesTest {
  private static final String DAY = "2019-02-07";

  @Test
  void aSurnameThatOpensASentenceIsNoPronoun() {
    CrisisRecord record =
        read("President Hollis met aides in Oslo. Hollis said the bridge was lost.");
    assertEquals(List.of("Hollis"), sources(record));
  }

  @Test
  void whoeverIsSaidToSpeakIsAPerson() {
    assertEquals(List.of("Hall"), sources(read("Hall said the bridge was lost.")));
  }

  @Test
  void goingOnToSpeakIsASaying() {
    CrisisRecord record =
        read("\"It was a mistake,\" Hollis said. He continued: \"We will not do it again.\"");
    assertEquals(List.of("Hollis", "Hollis"), sources(record));
  }

  @Test
  void whoKeepsSayingSomethingSaysIt() {
    CrisisRecord record =
        read("The Norwegian government continues to insist that the cable was cut on purpose.");
    assertEquals(List.of("the cable was cut on purpose"), contents(record));
  }

  @Test
  void anIdiomChargesAsAVerbDoes() {
    CrisisRecord record = read("Norway pointed the finger at Sweden over the cut cable.");
    assertEquals(List.of("NOR accuse"), new Told(record).claims());
    assertEquals(List.of("the cut cable"), contents(record));
    assertEquals(
        List.of("SWE accuse"),
        new Told(read("Norway was held responsible by Sweden for the fire.")).claims());
  }

  @Test
  void whoHasNoCommentDeclines() {
    assertEquals(List.of("NOR decline"), new Told(read("Norway had no comment.")).claims());
  }

  @Test
  void waterThatIsPouredDeniesNothing() {
    assertEquals(List.of(), contents(read("The guards poured cold water on the witnesses.")));
    assertEquals(List.of(), contents(read("Norway did not point the finger at anybody.")));
  }

  @Test
  void aLikelihoodCanBeBelieved() {
    assertEquals(List.of("that is likely"), contents(read("Few experts believe that is likely.")));
  }

  @Test
  void whatIsJudgedBelongsToTheJudgement() {
    CrisisRecord record = read("The Swedish envoy criticized the plan as a \"crazy idea\".");
    assertTrue(contents(record).get(0).startsWith("the plan as"), contents(record).toString());
  }

  @Test
  void whoeverSpeaksIsAnActorThoughNothingElseIsKnownOfHim() {
    assertEquals(
        List.of("mutineers", "critic of the plan"),
        sources(
            read(
                "The mutineers said the fort was theirs. A critic of the plan called it a trap.")));
  }

  @Test
  void aPronounThatSpeaksIsWhatTheSentenceBeforeIsAbout() {
    assertEquals(
        List.of("Norway"),
        sources(read("Norway has closed the strait. It accused Sweden of cutting a cable.")));
    assertEquals(
        List.of("court", "Karl Hollis"),
        sources(
                read(
                    "Karl Hollis had paid for it, the court found. He accused the guards of lying."))
            .stream()
            .map(name -> name.replace("the ", ""))
            .toList());
  }

  @Test
  void whoeverIsChargedMayBeDescribedAtLength() {
    CrisisRecord record =
        read("The army accused Lars Falk, the guard's chief since 2016, of burning the mill.");
    assertEquals(List.of("burning the mill"), contents(record));
  }

  @Test
  void whoSpeaksIsNoPartOfTheQuotation() {
    CrisisRecord record =
        read("\"We have left the town,\" a spokesman for the guard, Lars Falk, told reporters.");
    assertEquals(List.of("We have left the town"), contents(record));
  }

  @Test
  void aPossessiveOnItsOwnIsNoTrouble() {
    CrisisRecord record = read("Lars Falk met Karl Hollis. His. \"Their,\" he said. Its!");
    assertEquals(List.of(), record.issues().stream().filter(i -> i.span().isEmpty()).toList());
  }

  @Test
  void whoShowsSomebodySaysNothing() {
    assertEquals(List.of(), contents(read("Norway shows captured pilot as Sweden mourns.")));
    assertEquals(
        List.of("soldiers beating a man"),
        contents(read("A video showed soldiers beating a man.")));
  }

  @Test
  void whoCallsSomethingSomethingDoesSo() {
    assertEquals(
        List.of("Sweden had moved troops", "these reports baseless"),
        contents(
            read("The report said Sweden had moved troops. Oslo called these reports baseless.")));
  }

  @Test
  void aParagraphOfQuotationGoesOnWithTheOneBefore() {
    CrisisRecord record =
        read("\"We have lost the fort,\" Hollis said.\n\n\"Nobody will take it back for us.\"");
    assertEquals(
        List.of("We have lost the fort ... Nobody will take it back for us"), contents(record));
  }

  @Test
  void aNameOfSeveralWordsThatSpeaksIsABody() {
    assertEquals(
        List.of("Channel 7"), sources(read("Channel 7 reported that the talks had failed.")));
  }

  @Test
  void whoIsQuotedAsSayingSomethingSaysIt() {
    CrisisRecord record =
        read("The Swedish envoy was quoted by Reuters as saying that the talks had failed.");
    assertEquals(List.of("the talks had failed"), contents(record));
    assertEquals(1, record.claims().get(0).via().size());
  }

  @Test
  void aSuggestionEndsWhereItsAnswerBegins() {
    CrisisRecord record =
        read("Peru's earlier suggestion that Chile was behind the blast was rejected by Chile.");
    assertEquals(List.of("Chile was behind the blast", "earlier suggestion"), contents(record));
  }

  private static List<String> sources(CrisisRecord record) {
    return record.claims().stream()
        .map(Claim::source)
        .map(
            source ->
                record.actors().stream()
                    .filter(actor -> source.actor().filter(actor.id()::equals).isPresent())
                    .map(actor -> actor.name())
                    .findFirst()
                    .orElse("?"))
        .toList();
  }

  private static List<String> contents(CrisisRecord record) {
    String text = record.article().text();
    return record.claims().stream()
        .map(claim -> claim.content().stream().map(span -> span.text(text)).toList())
        .map(parts -> String.join(" ... ", parts))
        .toList();
  }

  private static CrisisRecord read(String text) {
    return SharedEngine.read(text, DAY);
  }
}

package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Dispute;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers what, in two to four sentences, from text to record. */
class DisputeSentencesTest {
  private static final String DAY = "2019-02-07";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          denies | Sweden accused Norway of cutting a cable in the Baltic Sea. Norway denied the accusation.
          denies | Sweden said Norwegian divers had cut a cable. Oslo poured cold water on the report.
          denies | Warsaw laid the blame for the blackout on Belarus. Minsk laughed that off.
          denies | Norway took Sweden to task for the arrests, but Sweden was having none of it.
          denies | Sweden said Norwegian troops had burned a mill. Oslo branded the charge an invention.
          denies | Harbour police say they were ordered to sink the boats; the president's press office flatly denied that any such order was given.
          denies | "There will be a truce by Friday," said the lawmaker Ana Soto. "There is no truce," a presidential adviser retorted.
          denies | Peru said Chilean troops had crossed the border on Monday. A Chilean defence ministry spokeswoman, Carla Rojas, dismissed these reports as nonsense.
          denies | Oman's foreign minister said Yemeni rebels had shelled a market. The rebels called this a lie.
          denies | "Norwegian planes bombed the harbour," the Swedish army said. "That is not true," a Norwegian general told reporters.
          denies | Reuters reported, citing two diplomats, that Sweden had offered Norway a secret deal. Stockholm said the report was untrue.
          denies | Peru's president accused Chile of spying. "We do not spy on our neighbours," said Chile's foreign minister, Ana Soto.
          denies | According to the Swedish navy, a Norwegian frigate fired first. Oslo disputes that account.
          denies | The opposition in Kenya says thousands of votes were stolen. The electoral commission has denied any fraud.
          denies | A video shows soldiers beating a prisoner, activists said. The army said the video was fake.
          denies | Chile said Peru had agreed to talks. Lima said it had agreed to nothing of the kind.
          denies | Norway has accused Sweden of jamming its radars, an allegation Sweden denies.
          denies | The army accused the Northern Guard, the militia led by Omar Sall, of burning a mill. The Guard rejected the charge.
          counter-accuses | Peru accused Chile of moving troops to the border. Chile, in turn, accused Peru of firing on a patrol boat.
          counter-accuses | Sweden blamed Norway for the fire. Norway said Swedish soldiers had started it.
          counter-accuses | The coast guard of Norway said the Swedish trawler had rammed its ship. Sweden countered that the Norwegian ship had turned into the trawler.
          contradicts | The health ministry of Mali said 40 people were killed in the raid. The army put the toll at 12.
          contradicts | Chad's government said nine soldiers had died. The rebels said they had killed at least 60.
          contradicts | The Swedish energy agency said 300 tonnes of oil had leaked. The owner put the loss at 800.
          contradicts | The rebels say they have taken the airport. The government in Bamako insists its troops still hold it.
          denies | "These sanctions were written in Oslo. Nobody asked us. We will remember that," said Sweden's prime minister, Anna Falk. Norway rejected that.
          denies | "It was launched by Chilean hands," Peru's president said in Lima. Chile has denied any role in the strike.
          denies | Mali accused Chad of stirring up herders. "These statements have nothing to do with reality," a spokesman for Chad's government said.
          denies | Sweden says Norway hosts a spy base. Norway's deputy foreign minister, Nils Dahl, called the report "wholly mendacious and unfounded".
          denies | Chad said its troops had taken the town of Bol. The rebels' commander, Omar Sall, contradicted N'Djamena's account.
          denies | Survivors said at least 90 people were executed in the village. Mali's army has previously denied targeting civilians.
          denies | Peru accused Chile of massing troops in the south, an accusation Chile called a pretext for sending in marines.
          denies | Norway's president said four helicopters had crossed the border. "No aircraft of ours has entered Norway," Sweden's defence minister, Lars Berg, told state television.
          denies | Chad said Mali had ignored a warning. The foreign ministry in Bamako said no such warning had been given.
          denies | Sweden said Norway had moved tanks. Norway's defence minister described the report as "a witch hunt".
          counter-accuses | "The mill was burned down by Chilean troops," said Peru's president. Chile blamed Peru for the fire.
          contradicts | Norwegian officials said ten migrants drowned. A survivor, however, said at least 25 migrants had drowned.
          denies | Sweden said Norway, egged on by Chad, had sent divers to sink a ferry. "We did not attack anybody," Norway's premier, Anna Falk, said in Oslo.
          denies | Norway stands by its word. Sweden, it repeated on Tuesday, paid the strikers; Swedish diplomats laughed that off.
          denies | The Emirates are arming the Bol Liberation Front, Mali's army chief charged. Abu Dhabi categorically denied supplying either side.
          denies | Norwegian officers had beaten her client, the lawyer Ana Soto said. Norway denied that he had been mistreated.
          contradicts | Police in Lima said eight people had died on the road since May. A relief group said at least 11 people had.
          contradicts | Peru's army said three Peruvians had died. Chile's army said 64 Peruvian soldiers had died.
          contradicts | Norway said the closure had cut off 120,000 people living in the valley. Sweden said no more than 30,000 Norwegians lived in the valley.
          contradicts | The governor said the ferry was safe. But passengers said the ferry had no lifeboats.
          contradicts | Peru's premier has insisted that no ransom was paid, but two Chilean diplomats said $3 million had changed hands.
          contradicts | Mali's government estimates that 40,000 people have fled, though aid workers believe the true figure is closer to 90,000.
          retracts | Norway's defence ministry initially said a missile had entered its airspace, but later said it had been mistaken.
          retracts | Norway's defence minister said on Monday that two ships had been lost. On Tuesday he withdrew the statement.
          retracts | The mayor of Oslo said on Sunday that the water was poisoned. She later took that back.
          retracts | Police said the blast had killed seven people. They later corrected the number to four.
          retracts | Mali's army said it had freed the hostages. Hours later a spokesman acknowledged that this was wrong.
          confirms | Sweden said a Norwegian submarine had entered its waters. Norway confirmed that one of its submarines had strayed into Swedish waters.
          """)
  void theSecondAnswersTheFirst(String relation, String text) {
    assertEquals(List.of("c2 " + relation + " c1"), disputes(SharedEngine.read(text, DAY)));
  }

  @Test
  void aDenialAnswersTheClaimThatItNames() {
    CrisisRecord record =
        SharedEngine.read("Chile denied Peru's claim that it had closed the strait.", DAY);
    assertEquals(List.of("c1 denies c2"), disputes(record));
  }

  @Test
  void aDenialOfWhatOneIsSaidToHaveSaidAnswersWhoeverTellsIt() {
    CrisisRecord record =
        SharedEngine.read(
            "Two Swedish diplomats said Norway had asked Chad to free the pilot. Norway's envoy,"
                + " Nils Dahl, denied this.",
            DAY);
    assertEquals(List.of("c3 denies c1"), disputes(record));
  }

  @Test
  void aRejectionAnswersTheClaimsOfManyWithoutAName() {
    CrisisRecord record =
        SharedEngine.read(
            "Chad rejected as groundless Western claims that Chadian soldiers had looted grain.",
            DAY);
    assertEquals(List.of("c1 denies c2"), disputes(record));
  }

  @Test
  void whatOthersHadAllegedIsAClaimThatTheDenialAnswers() {
    CrisisRecord record =
        SharedEngine.read(
            "The Malian army denied bombing the market in Gao, as the Hill Front had alleged.",
            DAY);
    assertEquals(List.of("c1 denies c2"), disputes(record));
  }

  @Test
  void aStatementIsTakenBackWithTheChargeInIt() {
    CrisisRecord record =
        SharedEngine.read(
            "Norway's minister retracted a statement in which he had blamed Sweden for the blast.",
            DAY);
    assertEquals(List.of("c1 retracts c2"), disputes(record));
  }

  @Test
  void ofADenialAndItsOwnFigureTheOneDeniesAndTheOtherContradicts() {
    CrisisRecord record =
        SharedEngine.read(
            "The United Nations said at least 300 civilians had been killed in Darfur. Sudan's"
                + " government has called the figure exaggerated and says 45 died.",
            DAY);
    assertEquals(List.of("c2 denies c1", "c3 contradicts c1"), disputes(record));
  }

  @Test
  void whoeverChargesNobodyClaimsNothing() {
    CrisisRecord record =
        SharedEngine.read(
            "Sweden has not accused Norway of the attack. Neither side has claimed it.", DAY);
    assertEquals(List.of(), record.claims().stream().map(Claim::id).toList());
  }

  @Test
  void friendlyDeedsOfEachOtherAreNoCharges() {
    CrisisRecord record =
        SharedEngine.read(
            "Peru said Chile had released two sailors. Chile said Peru had agreed to talks.", DAY);
    assertTrue(disputes(record).isEmpty(), disputes(record).toString());
  }

  private static List<String> disputes(CrisisRecord record) {
    return record.disputes().stream().map(DisputeSentencesTest::told).toList();
  }

  private static String told(Dispute dispute) {
    String answer = dispute.claim().or(dispute::event).orElse("");
    return answer + " " + dispute.relation().code() + " " + dispute.answers();
  }
}

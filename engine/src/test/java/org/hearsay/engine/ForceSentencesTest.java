package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearsay.model.facts.Category;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;

/** Who moves, hits and takes what, and who denies it, from text to record. */
class ForceSentencesTest {
  private static final String DAY = "2019-02-07";

  @Test
  void allNamesInARowActHoweverTheTreeHangsThem() {
    assertEquals(
        List.of("KEN TZA ETH happened, report"),
        told(
            "Kenya, Tanzania and the Tigray People's Liberation Front signed a deal.",
            Category.SUPPORT));
    assertEquals(
        List.of("TCD > KEN happened, report"),
        told("Chad attacked Kenya, and Sudan said nothing.", Category.ASSAULT));
  }

  @Test
  void bothHalvesOfAVerbHaveOneSubject() {
    assertEquals(
        List.of("PRK happened, report"),
        told("North Korea test-fired two missiles on Friday.", Category.MOBILIZE));
  }

  @Test
  void aWordWithAHyphenIsOneWord() {
    assertEquals(
        List.of("TCD happened, ?"),
        told(
            "Pictures showed a fresh Chadian build-up near the river on Friday.",
            Category.MOBILIZE));
  }

  @Test
  void anOrdinaryPartyIsOneWithoutBeingNamed() {
    CrisisRecord record = SharedEngine.read("Police in Chad frisked campers on Friday.", DAY);
    assertTrue(
        record.actors().stream().anyMatch(actor -> actor.name().equals("campers")),
        record.actors().toString());
  }

  @Test
  void troopsEnterAndRefugeesFlee() {
    assertEquals(
        List.of("TCD did-not-happen, report"),
        told("No Chadian troops have entered the town.", Category.MOBILIZE));
    assertEquals(List.of(), told("Thousands of refugees crossed into Chad.", Category.ASSAULT));
  }

  @Test
  void whatNeitherOfTwoDidDidNotHappen() {
    List<String> told = told("Neither army has withdrawn.", Category.RETREAT);
    assertTrue(told.stream().allMatch(each -> each.contains("did-not-happen")), told.toString());
  }

  @Test
  void whatIsShotDownOverATownIsNotTheTown() {
    assertEquals(
        List.of("ISR happened, report"),
        told("Israel shot down two drones over Beirut on Friday.", Category.ASSAULT));
  }

  @Test
  void aPlotThatIsDeniedIsDenied() {
    assertEquals(
        List.of("KEN planned, TCD", "KEN denied, KEN"),
        told("Chad accused Kenya of plotting a coup. Nairobi denied it.", Category.ASSAULT));
  }

  @Test
  void whoseJetsWereHitMayDenyItToo() {
    List<String> told =
        told(
            "Chad's claim that Chadian troops shot down two Kenyan jets was denied by Kenya.",
            Category.ASSAULT);
    assertTrue(told.contains("TCD > KEN denied, KEN"), told.toString());
  }

  @Test
  void aRequestThatIsDeniedIsDenied() {
    List<String> told =
        told(
            "Two diplomats said Nairobi had asked Chad to open the border. Kenya denied this.",
            Category.REQUEST);
    assertTrue(told.contains("KEN > TCD denied, KEN"), told.toString());
  }

  @Test
  void whoStruckSankIt() {
    assertEquals(
        List.of("TCD happened, report"),
        told(
                "Kenya imposed sanctions on Chad in June, a month after Chad forced down a jet and"
                    + " arrested a pilot.",
                Category.COERCE)
            .stream()
            .distinct()
            .map(each -> each.replaceAll(" >.* h", " h"))
            .distinct()
            .toList());
  }

  @Test
  void theKingdomIsOneThatHasAKing() {
    assertEquals(
        List.of("SAU happened, ?"),
        told(
                "Saudi Arabia spoke with Iran on Monday. Rockets were fired at the kingdom, a colonel said.",
                Category.ASSAULT)
            .stream()
            .map(each -> each.replaceAll("^ > | > ", "").replaceAll("colonel", "?"))
            .toList());
  }

  @Test
  void neighboursAreTwo() {
    List<String> told =
        told(
            "Israel rejected Lebanon's changes. Lebanon said it would answer. The neighbours fought a war in 2006.",
            Category.ASSAULT);
    assertEquals(List.of("ISR LBN happened, report"), told);
  }

  @Test
  void whoseClaimItIsItsForcesAre() {
    List<String> told =
        told(
            "Sudan's claim that its forces shot down two Chadian jets was denied by Chad.",
            Category.ASSAULT);
    assertEquals(List.of("SDN > TCD happened, SDN", "SDN > TCD denied, TCD"), told);
  }

  @Test
  void whoPhonesAndAsksIsNotAsked() {
    List<String> told =
        told(
            "Emmanuel Macron telephoned Vladimir Putin and asked him to step in.",
            Category.REQUEST);
    assertEquals(List.of("FRA > RUS happened, report"), told);
  }

  @Test
  void whatIsFiredOnIsHit() {
    List<String> told =
        told(
            "Chad threatened to fire on Kenyan jets if they crossed the border.", Category.ASSAULT);
    assertTrue(told.contains("TCD > KEN conditional, TCD"), told.toString());
  }

  @Test
  void rareFormsOfVerbsAreKnown() {
    assertEquals(
        List.of("TCD > KEN happened, report"),
        told("Chadian forces retook the town of Garsen from Kenya on Tuesday.", Category.ASSAULT));
  }

  @Test
  void whatIsGivenUpIsARetreat() {
    assertEquals(
        List.of("TCD > KEN happened, report"),
        told("Chad handed Kenya four villages on the border on Tuesday.", Category.RETREAT));
  }

  @Test
  void fromWhereRocketsComeIsNobodyHit() {
    assertEquals(
        List.of(" happened, ?"),
        told(
                "The weapons were launched from southern Iran, a soldier said on Friday.",
                Category.ASSAULT)
            .stream()
            .map(each -> each.replace("soldier", "?"))
            .toList());
  }

  @Test
  void aChargeThatIsDeniedWasMadeAllTheSame() {
    String text = "Congo accused Rwanda of backing the M23 rebels, which Kigali denies.";
    assertEquals(List.of("COD > RWA happened, report"), told(text, Category.ACCUSE));
    assertTrue(
        told(text, Category.SUPPORT).stream().anyMatch(each -> each.endsWith("denied, RWA")));
  }

  @Test
  void whoIsBlamedForAnAttackLeavesTheAttack() {
    List<String> told = told("Kenya blamed Chad for the raid in Mombasa.", Category.ASSAULT);
    assertTrue(told.stream().anyMatch(each -> each.endsWith("happened, report")), told.toString());
    assertTrue(told.stream().anyMatch(each -> each.endsWith("happened, KEN")), told.toString());
  }

  @Test
  void whatIsDoneAtASummitIsDoneThere() {
    CrisisRecord record =
        SharedEngine.read(
            "At a summit in Accra on Friday, the African Union imposed sanctions on Chad.", DAY);
    assertEquals(List.of("Accra"), new Told(record).places(Category.SANCTION));
  }

  @Test
  void aSpokesmanForSomebodyIsNotHim() {
    CrisisRecord record =
        SharedEngine.read(
            "A spokesman for Prime Minister Erna Solberg said Norway would not yield.", DAY);
    String source = record.claims().get(0).source().actor().orElse("none");
    assertTrue(
        record.actors().stream()
            .noneMatch(a -> a.id().equals(source) && a.name().contains("Solberg")));
  }

  private static List<String> told(String text, Category category) {
    CrisisRecord record = SharedEngine.read(text, DAY);
    return new Told(record).events(category);
  }
}

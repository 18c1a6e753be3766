package org.hearsay.annotators.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hearsay.annotators.support.RealText;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.junit.jupiter.api.Test;

/** Whose somebody is: his body, its country, the country that a report is about. */
class AllegianceTest {
  private static final String DAY = "2019-05-14";

  @Test
  void institutionsAreOfTheOneCountryThatAReportIsAbout() {
    RealText text =
        RealText.on(
            DAY,
            "Zambia closed its schools on Monday. The Supreme Court in Lusaka rejected a petition. "
                + "Parliament passed the budget. Zambians cheered.");
    assertEquals(Optional.of("ZMB"), text.actor("Parliament").country());
    assertTrue(text.actor("Parliament").confidence() < 0.9);
  }

  @Test
  void betweenTwoCountriesNothingIsInferred() {
    RealText text =
        RealText.on(
            DAY, "Zambia and Malawi closed their border. Parliament condemned the step on Monday.");
    assertEquals(Optional.empty(), text.actor("Parliament").country());
  }

  @Test
  void whoHoldsAPostInABodyIsOfItsCountry() {
    RealText text =
        RealText.on(
            DAY,
            "Zambia's ministers resigned in Lusaka. The electoral commission met again. "
                + "Misozi Tembo, the commission's chief executive, denied the charge.");
    Actor chief = text.actor("Misozi Tembo");
    assertEquals(ActorKind.PERSON, chief.kind());
    assertEquals(Optional.of("ZMB"), chief.country());
    assertEquals(Optional.of("chief executive"), chief.role());
  }

  @Test
  void aSpokesmanIsOfThoseForWhomHeSpeaks() {
    RealText text =
        RealText.on(
            DAY,
            "\"We will defend the harbor,\" a spokesman for Norway's coast guard, Jan-erik Moe, told reporters. "
                + "A spokeswoman for the Pentagon declined to comment.");
    assertEquals(Optional.of("NOR"), text.actor("Jan-erik Moe").country());
    assertEquals(Optional.of("USA"), text.actor("spokeswoman").country());
  }

  @Test
  void anEnvoyOfABodyOfStatesIsOfNoCountry() {
    RealText text =
        RealText.on(
            DAY, "The U.N. envoy, Astrid Holm, told Zambia's parliament that she would resign.");
    assertEquals(Optional.empty(), text.actor("Astrid Holm").country());
    assertEquals(Optional.of("IGO"), text.actor("Astrid Holm").sector());
  }

  @Test
  void aShipIsNoPerson() {
    RealText text =
        RealText.on(
            DAY,
            "A tanker was rammed by the Norwegian frigate Nordhavet on Monday. The ship's owner, Velvik Shipping, denied this.");
    assertEquals(ActorKind.ORGANIZATION, text.actor("Nordhavet").kind());
    assertEquals(Optional.of("NOR"), text.actor("Nordhavet").country());
    assertEquals(ActorKind.ORGANIZATION, text.actor("Velvik Shipping").kind());
    assertEquals(Optional.of("BUS"), text.actor("Velvik Shipping").sector());
  }

  @Test
  void aBodyIsNamedWithWhatItIsFor() {
    RealText text =
        RealText.on(
            DAY, "The Zambia National Commission on Water Safety said 12 people had drowned.");
    assertTrue(
        text.actors().stream()
            .anyMatch(actor -> actor.name().endsWith("Commission on Water Safety")));
  }

  @Test
  void whoeverCallsOffATripDoesNothingToItsGoal() {
    RealText text =
        RealText.on(
            DAY, "Zambia's president has canceled a trip to Lilongwe, Malawi, on Thursday.");
    assertTrue(
        text.actors().stream().noneMatch(actor -> text.mentions(actor).contains("Lilongwe")));
  }
}

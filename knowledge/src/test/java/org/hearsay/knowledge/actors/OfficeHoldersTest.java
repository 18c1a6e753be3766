package org.hearsay.knowledge.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.hearsay.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {
  private static final LocalDate JANUARY_2022 = LocalDate.of(2022, 1, 18);
  private static OfficeHolders holders;

  @BeforeAll
  static void load() {
    holders = Knowledge.load().officeHolders();
  }

  private static String at(String side, RoleClass role, String date) {
    return holders.at(side, role, LocalDate.parse(date)).map(OfficeTerm::person).orElse("nobody");
  }

  @Test
  void foreignMinistersOfJanuary2022() {
    assertEquals("Sergey Lavrov", at("RUS", RoleClass.FOREIGN_MINISTER, "2022-01-18"));
    assertEquals("Antony Blinken", at("USA", RoleClass.FOREIGN_MINISTER, "2022-01-18"));
    assertEquals("Dmytro Kuleba", at("UKR", RoleClass.FOREIGN_MINISTER, "2022-01-18"));
    assertEquals("Annalena Baerbock", at("DEU", RoleClass.FOREIGN_MINISTER, "2022-01-18"));
    assertEquals("Jean-Yves Le Drian", at("FRA", RoleClass.FOREIGN_MINISTER, "2022-01-18"));
    assertEquals("Volodymyr Zelenskyy", at("UKR", RoleClass.HEAD_OF_STATE, "2022-01-18"));
  }

  @Test
  void foreignSecretariesByDate() {
    assertEquals(
        "Elizabeth Truss",
        at("GBR", RoleClass.FOREIGN_MINISTER, "2022-01-18").replace("Liz", "Elizabeth"));
    assertEquals("James Cleverly", at("GBR", RoleClass.FOREIGN_MINISTER, "2023-05-01"));
    assertEquals("David Cameron", at("GBR", RoleClass.FOREIGN_MINISTER, "2024-02-01"));
    assertEquals("David Lammy", at("GBR", RoleClass.FOREIGN_MINISTER, "2024-12-01"));
  }

  @Test
  void aPresidentServesWhereThereIsNoPrimeMinister() {
    assertEquals("Joe Biden", at("USA", RoleClass.HEAD_OF_GOVERNMENT, "2022-01-18"));
  }

  @Test
  void aSurnameInAnySpellingIsEnough() {
    for (String spelling :
        new String[] {"Zelensky", "Zelenskiy", "Zelenskyy", "Volodymyr Zelensky"}) {
      PersonMatch match = holders.findByName(spelling, JANUARY_2022).get(0);
      assertEquals("Volodymyr Zelenskyy", match.term().person(), spelling);
      assertEquals(RoleClass.HEAD_OF_STATE, match.term().role());
      assertTrue(match.inOffice());
    }
    assertEquals("RUS", holders.findByName("Sergei Lavrov", JANUARY_2022).get(0).term().side());
    assertEquals("TUR", holders.findByName("Erdogan", JANUARY_2022).get(0).term().side());
    assertEquals("RUS", holders.findByName("Putin", JANUARY_2022).get(0).term().side());
  }

  @Test
  void aWrongGivenNameFindsNobody() {
    assertTrue(holders.findByName("Barnaby Lavrov", JANUARY_2022).isEmpty());
  }

  @Test
  void withoutADateNobodyIsSaidToBeInOffice() {
    PersonMatch match = holders.findByName("Lavrov").get(0);
    assertEquals("Sergey Lavrov", match.term().person());
    assertFalse(match.inOffice());
  }

  @Test
  void spokespeopleAreKnownByWhatTheySpeakFor() {
    assertEquals(
        "Dmitry Peskov",
        holders.at("RUS", RoleClass.SPOKESPERSON, "Kremlin", JANUARY_2022).orElseThrow().person());
  }

  @Test
  void titlesAreThoseOfTheState() {
    assertEquals("Secretary of State", holders.usualTitle("USA", RoleClass.FOREIGN_MINISTER));
    assertEquals("Foreign Secretary", holders.usualTitle("GBR", RoleClass.FOREIGN_MINISTER));
    assertEquals("Foreign Minister", holders.usualTitle("RUS", RoleClass.FOREIGN_MINISTER));
    assertEquals(
        "Secretary of State",
        holders.at("USA", RoleClass.FOREIGN_MINISTER, JANUARY_2022).orElseThrow().title());
  }

  @Test
  void anOpenEndIsNotBelievedForEver() {
    OfficeTerm open =
        new OfficeTerm(
            "Ada Example",
            "u:ada",
            "FRA",
            RoleClass.MINISTER,
            "Minister",
            "",
            "GOV",
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            JANUARY_2022,
            "user",
            "Minister");
    assertTrue(open.covers(JANUARY_2022.plusDays(100)));
    assertFalse(open.covers(JANUARY_2022.plusYears(1)));
  }
}

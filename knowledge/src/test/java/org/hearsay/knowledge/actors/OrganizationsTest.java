package org.hearsay.knowledge.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganizationsTest {
  private static Organizations organizations;
  private static Seats seats;
  private static Roles roles;

  @BeforeAll
  static void load() {
    Knowledge knowledge = Knowledge.load();
    organizations = knowledge.organizations();
    seats = knowledge.seats();
    roles = knowledge.roles();
  }

  private static OrganizationEntry best(String name) {
    return organizations.lookup(name).get(0);
  }

  @Test
  void newsAgenciesAndOutletsAreJournalists() {
    for (String[] outlet :
        new String[][] {
          {"the Associated Press", "USA"},
          {"AP", "USA"},
          {"TASS", "RUS"},
          {"CNBC", "USA"},
          {"Reuters", "GBR"},
          {"Xinhua", "CHN"},
          {"Al Jazeera", "QAT"},
          {"RIA Novosti", "RUS"},
          {"Anadolu Agency", "TUR"},
          {"Ukrainska Pravda", "UKR"}
        }) {
      OrganizationEntry entry = best(outlet[0]);
      assertTrue(entry.isMedia(), outlet[0]);
      assertEquals(outlet[1], entry.country(), outlet[0]);
      assertEquals("JRN", entry.sector());
    }
  }

  @Test
  void bodiesBetweenStatesHaveNoCountry() {
    assertEquals("NATO", best("North Atlantic Treaty Organization").id());
    assertEquals("", best("NATO").country());
    assertEquals("IGO", best("U.N. Security Council").sector());
    assertEquals("European Union", best("EU").name());
  }

  @Test
  void ministriesServicesAndArmedGroupsHaveASideAndASector() {
    assertEquals("USA", best("State Department").country());
    assertEquals("GOV", best("State Department").sector());
    assertEquals("SPY", best("FSB").sector());
    assertEquals("MIL", best("IDF").sector());
    assertEquals("REB", best("Hamas").sector());
    assertEquals("PSE", best("Hamas").country());
    assertEquals("SDN", best("Rapid Support Forces").country());
  }

  @Test
  void theLongestNameIsTaken() {
    List<String> tokens =
        List.of("told", "the", "Islamic", "Revolutionary", "Guard", "Corps", "chief");
    OrganizationMatch match = organizations.longestMatch(tokens, 2).orElseThrow();
    assertEquals(6, match.end());
    assertEquals("IRN", match.entries().get(0).country());
  }

  @Test
  void seatsStandForStatesAndBodies() {
    assertEquals(Optional.of("RUS"), seats.stateOf("the Kremlin"));
    assertEquals(Optional.of("RUS"), seats.stateOf("Moscow"));
    assertEquals(Optional.of("USA"), seats.stateOf("Washington"));
    assertEquals(Optional.of("EU"), seats.stateOf("Brussels"));
    assertEquals(Optional.of("VEN"), seats.stateOf("Caracas"));
    assertEquals(Optional.of("IRN"), seats.stateOf("Tehran"));
    assertTrue(seats.find("Kremlin").orElseThrow().building());
    assertFalse(seats.find("Beijing").orElseThrow().building());
    assertTrue(seats.find("Springfield").isEmpty());
  }

  @Test
  void roleWordsTellOfficeSectorAndNumber() {
    assertEquals(
        Optional.of(RoleClass.FOREIGN_MINISTER), roles.find("top diplomat").orElseThrow().role());
    assertEquals(
        Optional.of(RoleClass.FOREIGN_MINISTER),
        roles.find("Secretary of State").orElseThrow().role());
    assertEquals(
        Optional.of(RoleClass.DEFENSE_MINISTER),
        roles.find("defence secretary").orElseThrow().role());
    assertEquals(
        Optional.of(RoleClass.SPOKESPERSON), roles.find("spokeswomen").orElseThrow().role());
    assertTrue(roles.find("foreign ministers").orElseThrow().plural());
    assertEquals("foreign minister", roles.find("foreign ministers").orElseThrow().phrase());
    assertEquals("MIL", roles.find("troops").orElseThrow().sector());
    assertTrue(roles.find("troops").orElseThrow().collective());
    assertEquals("CVL", roles.find("residents").orElseThrow().sector());
    assertEquals("NGO", roles.find("aid workers").orElseThrow().sector());
    assertEquals("LEG", roles.find("lawmaker").orElseThrow().sector());
    assertEquals("COP", roles.find("police").orElseThrow().sector());
  }

  @Test
  void oneTitleNamesDifferentOfficesInDifferentStates() {
    assertEquals(Optional.of(RoleClass.FINANCE_MINISTER), roles.officeIn("chancellor", "GBR"));
    assertEquals(Optional.of(RoleClass.HEAD_OF_GOVERNMENT), roles.officeIn("chancellor", "DEU"));
    assertEquals(
        Optional.of(RoleClass.FOREIGN_MINISTER), roles.officeIn("Secretary of State", "USA"));
    assertEquals(Optional.of(RoleClass.MINISTER), roles.officeIn("Secretary of State", "GBR"));
    assertEquals(Optional.of(RoleClass.HEAD_OF_STATE), roles.officeIn("leader", "RUS"));
    assertEquals(Optional.of(RoleClass.HEAD_OF_GOVERNMENT), roles.officeIn("leader", "ISR"));
  }

  @Test
  void theLongestRoleIsTaken() {
    List<String> tokens = List.of("its", "deputy", "foreign", "minister", "said");
    RoleMatch match = roles.longestMatch(tokens, 1).orElseThrow();
    assertEquals(4, match.end());
    assertEquals(Optional.of(RoleClass.DEPUTY_FOREIGN_MINISTER), match.word().role());
  }
}

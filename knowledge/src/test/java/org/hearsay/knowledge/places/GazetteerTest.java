package org.hearsay.knowledge.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.model.facts.Precision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static Gazetteer places;
  private static Countries countries;

  @BeforeAll
  static void load() {
    Knowledge knowledge = Knowledge.load();
    places = knowledge.places();
    countries = knowledge.countries();
  }

  @Test
  void genevaIsTheSwissCityFirst() {
    PlaceEntry geneva = places.lookup("Geneva").get(0);
    assertEquals("CHE", geneva.country());
    assertEquals(46.2, geneva.latitude(), 0.05);
    assertEquals(6.15, geneva.longitude(), 0.05);
    assertEquals(Precision.CITY, geneva.precision());
  }

  @Test
  void kyivIsFoundUnderItsOldSpelling() {
    assertEquals(OptionalInt.of(703448), places.lookup("Kyiv").get(0).geonames());
    assertEquals(OptionalInt.of(703448), places.lookup("Kiev").get(0).geonames());
    assertEquals(PlaceKind.CAPITAL, places.lookup("Kiev").get(0).kind());
  }

  @Test
  void crimeaBelongsToUkraine() {
    PlaceEntry crimea = places.lookup("Crimea").get(0);
    assertEquals("UKR", crimea.country());
    assertEquals(OptionalInt.of(703883), crimea.geonames());
    assertEquals(45.3, crimea.latitude(), 0.1);
    assertEquals(Precision.REGION, crimea.precision());
  }

  @Test
  void seasAndWideRegionsHaveNoCountry() {
    assertEquals(Precision.SEA, places.lookup("the Black Sea").get(0).precision());
    assertEquals("", places.lookup("Middle East").get(0).country());
  }

  @Test
  void smallTownsOfWarsAreKnown() {
    for (String name :
        new String[] {
          "Bucha", "Bakhmut", "Avdiivka", "Khan Younis", "Jenin", "El Fasher", "Goma", "Chasiv Yar"
        }) {
      assertTrue(places.isName(name), name);
    }
    assertEquals("PSE", places.lookup("Rafah").get(0).country());
  }

  @Test
  void theLongestNameIsTaken() {
    List<String> tokens = List.of("in", "South", "Sudan", "and", "New", "York");
    assertEquals(3, places.longestMatch(tokens, 1).orElseThrow().end());
    assertEquals("SSD", places.longestMatch(tokens, 1).orElseThrow().entries().get(0).country());
    assertEquals(6, places.longestMatch(tokens, 4).orElseThrow().end());
    assertTrue(places.longestMatch(tokens, 3).isEmpty());
  }

  @Test
  void statesAreFoundByNameAdjectiveAndPeople() {
    assertEquals("USA", countries.byName("U.S.").orElseThrow().iso3());
    assertEquals("GBR", countries.byName("Britain").orElseThrow().iso3());
    assertEquals("COD", countries.byName("DRC").orElseThrow().iso3());
    assertEquals("RUS", countries.byAdjective("Russian").orElseThrow().iso3());
    assertEquals("UKR", countries.byDemonym("Ukrainians").orElseThrow().iso3());
    assertEquals("NLD", countries.byDemonym("Dutch").orElseThrow().iso3());
    assertEquals("SDN", countries.byAdjective("Sudanese").orElseThrow().iso3());
    assertEquals("NER", countries.byAdjective("Nigerien").orElseThrow().iso3());
  }

  @Test
  void capitalsAreThoseThatReportsName() {
    assertEquals("Bern", countries.byIso3("CHE").orElseThrow().capital());
    assertEquals("CHE", countries.byCapital("Bern").orElseThrow().iso3());
    assertEquals("USA", countries.byCapital("Washington").orElseThrow().iso3());
  }

  @Test
  void smallTownsAreKeptApart() {
    assertTrue(places.lookup("Zermatt").isEmpty());
    PlaceEntry zermatt = places.lookupTowns("Zermatt").get(0);
    assertEquals("CHE", zermatt.country());
    assertEquals(46.0, zermatt.latitude(), 0.1);
    assertTrue(places.lookupTowns("Kyiv").isEmpty());
  }

  @Test
  void countiesAreDistricts() {
    PlaceEntry county = places.lookup("Santa Clara County").get(0);
    assertEquals(Precision.DISTRICT, county.precision());
    assertEquals("California", county.admin1());
  }

  @Test
  void bodiesHaveMembers() {
    assertTrue(countries.members("NATO").contains("TUR"));
    assertEquals(List.of("GBR", "FRA", "DEU"), countries.members("E3"));
    assertTrue(countries.members("no such body").isEmpty());
  }
}

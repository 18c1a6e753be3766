package org.hearsay.knowledge.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearsay.knowledge.tables.Resources;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;
import org.junit.jupiter.api.Test;

class NameKeyTest {
  @Test
  void spellingsOfOneSurnameFallTogether() {
    String key = NameKey.of("Zelenskyy");
    assertEquals(key, NameKey.of("Zelensky"));
    assertEquals(key, NameKey.of("Zelenskiy"));
    assertEquals(key, NameKey.of("Zelenskyi"));
    assertEquals(NameKey.of("Erdogan"), NameKey.of("Erdoğan"));
    assertEquals(NameKey.of("Yermak"), NameKey.of("Ermak"));
    assertEquals(NameKey.of("Lukashenko"), NameKey.of("Lukashenka"));
    assertEquals(NameKey.of("Shoigu"), NameKey.of("Shoygu"));
  }

  @Test
  void articlesAndFamilyParticlesDoNotCount() {
    assertEquals(NameKey.of("Bashar Assad"), NameKey.of("Bashar al-Assad"));
    assertEquals(NameKey.of("Leyen"), NameKey.of("von der Leyen"));
  }

  @Test
  void oneNameMeetsItsOtherSpellingButNotAnotherGivenName() {
    assertTrue(NameKey.sameName("Sergei Lavrov", "Sergey Lavrov"));
    assertTrue(NameKey.sameName("Lavrov", "Sergey Lavrov"));
    assertTrue(NameKey.sameName("Joe Biden", "Joseph R. Biden"));
    assertTrue(NameKey.sameName("Volodymyr Zelensky", "Vladimir Zelenskiy"));
    assertFalse(NameKey.sameName("Bob Lavrov", "Sergey Lavrov"));
    assertFalse(NameKey.sameName("Hillary Clinton", "Bill Clinton"));
  }

  @Test
  void chineseAndKoreanFamilyNamesComeFirst() {
    assertTrue(NameKey.surnameKeys("Xi Jinping").contains(NameKey.of("Xi")));
    assertTrue(NameKey.sameName("Xi", "Xi Jinping"));
    assertTrue(NameKey.sameName("Kim Jong-un", "Kim Jong Un"));
  }

  @Test
  void foldingDropsCasePeriodsDiacriticsAndPossessives() {
    assertEquals("us", Folding.key("the U.S.'s"));
    assertEquals("cote divoire", Folding.key("Côte d’Ivoire"));
    assertEquals("nagorno karabakh", Folding.key("Nagorno-Karabakh"));
    assertEquals("lodz", Folding.key("Łódź"));
    assertEquals("", Folding.key("—"));
  }

  @Test
  void shippedNamesAreKeyedAsTheyAreLookedUp() {
    for (String table : new String[] {"place-names.tsv", "organization-names.tsv"}) {
      for (Row row : Resources.table(table).list()) {
        assertEquals(row.text(0), Folding.key(row.text(0)), table);
      }
    }
    SortedTable names = Resources.table("person-names.tsv");
    for (Row row : Resources.table("terms.tsv.gz").list()) {
      Row found =
          names
              .findFirst(NameKey.of(row.text(2)))
              .orElseThrow(() -> new AssertionError(row.text(2)));
      assertTrue(found.list(1, ',').contains(row.text(0)), row.text(2));
      for (String surname : NameKey.surnameKeys(row.text(2))) {
        assertTrue(names.contains(surname), row.text(2));
      }
    }
  }
}

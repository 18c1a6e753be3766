package org.hearsay.knowledge.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortedTableTest {
  private static final SortedTable TABLE =
      SortedTable.of("a\t1\nab\t2\nab\t3\nb\t4\nß\t5\n".getBytes(StandardCharsets.UTF_8));

  @Test
  void everyRowOfAKeyIsFound() {
    assertEquals(2, TABLE.find("ab").size());
    assertEquals("1", TABLE.find("a").get(0).text(1));
    assertEquals("5", TABLE.findFirst("ß").orElseThrow().text(1));
  }

  @Test
  void keysBeforeBetweenAndBehindAreNotFound() {
    for (String key : List.of("", "A", "aa", "abc", "c", "zz", "ü")) {
      assertFalse(TABLE.contains(key), key);
      assertTrue(TABLE.find(key).isEmpty(), key);
    }
  }

  @Test
  void prefixesAreToldFromKeys() {
    assertTrue(TABLE.hasKeyWithPrefix("a"));
    assertTrue(TABLE.hasKeyWithPrefix("ab"));
    assertFalse(TABLE.hasKeyWithPrefix("abc"));
    assertFalse(TABLE.hasKeyWithPrefix("zzzzzzzzzz"));
  }

  @Test
  void anEmptyTableHoldsNothing() {
    assertTrue(SortedTable.of(new byte[0]).list().isEmpty());
    assertFalse(SortedTable.of(new byte[0]).contains("a"));
  }

  @Test
  void aCutTableIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SortedTable.of("a\t1".getBytes(StandardCharsets.UTF_8)));
  }
}

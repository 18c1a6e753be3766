package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.hearsay.cli.console.Terminal;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void noColorTurnsColoursOff() {
    assertTrue(Terminal.of(Map.of(), true).colored());
    assertFalse(Terminal.of(Map.of("NO_COLOR", "1"), true).colored());
    assertFalse(Terminal.of(Map.of("TERM", "dumb"), true).colored());
  }

  @Test
  void pipesGetPlainText() {
    assertFalse(Terminal.of(Map.of(), false).colored());
  }

  @Test
  void theFirstLocaleVariableThatIsSetDecides() {
    assertTrue(Terminal.of(Map.of("LANG", "en_GB.UTF-8"), true).unicode());
    assertFalse(Terminal.of(Map.of("LC_ALL", "C", "LANG", "en_GB.UTF-8"), true).unicode());
    assertFalse(Terminal.of(Map.of(), true).unicode());
  }

  @Test
  void widthsThatNobodyCanReadAreNotUsed() {
    assertEquals(80, Terminal.of(Map.of("COLUMNS", "wide"), true).columns());
    assertEquals(60, Terminal.of(Map.of("COLUMNS", "7"), true).columns());
    assertEquals(120, Terminal.of(Map.of("COLUMNS", "400"), true).columns());
  }
}

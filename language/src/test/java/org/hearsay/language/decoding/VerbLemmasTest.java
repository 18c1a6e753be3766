package org.hearsay.language.decoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VerbLemmasTest {
  @Test
  void irregularFormsStandInATable() {
    assertEquals("meet", VerbLemmas.of("VBD", "met", "m"));
    assertEquals("withdraw", VerbLemmas.of("VBN", "withdrawn", "withdrawn"));
  }

  @Test
  void spellingTellsTheStemOfRegularForms() {
    assertEquals("plan", VerbLemmas.of("VBG", "planning", "plann"));
    assertEquals("deny", VerbLemmas.of("VBD", "denied", "denie"));
    assertEquals("accuse", VerbLemmas.of("VBD", "accused", "accus"));
    assertEquals("urge", VerbLemmas.of("VBD", "urged", "urg"));
    assertEquals("agree", VerbLemmas.of("VBN", "agreed", "agre"));
    assertEquals("discuss", VerbLemmas.of("VBD", "discussed", "discuss"));
    assertEquals("train", VerbLemmas.of("VBG", "training", "train"));
  }

  @Test
  void aLemmaThatFitsIsKept() {
    assertEquals("extradite", VerbLemmas.of("VBD", "extradited", "extradite"));
    assertEquals("attack", VerbLemmas.of("VBZ", "attacks", "attack"));
  }

  @Test
  void pluralsLoseTheirEnding() {
    assertEquals("supply", NounLemmas.ofPlural("supplies", "supplie"));
    assertEquals("attack", NounLemmas.ofPlural("attacks", "attack"));
    assertEquals("gunman", NounLemmas.ofPlural("gunmen", "gunmen"));
    assertEquals("clash", NounLemmas.ofPlural("clashes", "clashe"));
  }

  @Test
  void aKnownVerbWinsOverAGuess() {
    assertEquals("attack", VerbLemmas.of("VBD", "attacked", "attacke"));
    assertEquals("threaten", VerbLemmas.of("VBP", "threatened", "threatene"));
  }

  @Test
  void thirdPersonsLoseTheirEndingWhateverTheTag() {
    assertEquals("deny", VerbLemmas.of("VBZ", "denies", "denie"));
    assertEquals("blame", VerbLemmas.of("VBP", "blames", "blames"));
    assertEquals("focus", VerbLemmas.of("VBP", "focus", "focus"));
  }
}

package org.hearsay.annotators.actor.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.annotators.support.RealText;
import org.hearsay.knowledge.actors.OfficeTerm;
import org.hearsay.knowledge.actors.RoleClass;
import org.junit.jupiter.api.Test;

class OfficesTest {
  private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2022, 1, 18));
  private final Offices offices = new Offices(RealText.knowledge());

  @Test
  void givesTheRowThatDecides() {
    OfficeTerm row = offices.holder("RUS", RoleClass.FOREIGN_MINISTER, "", DATE).orElseThrow();
    assertEquals("Q58217", row.personId());
    assertTrue(row.covers(DATE.orElseThrow()));
  }

  @Test
  void aSpokespersonIsOneOnlyOfAHouse() {
    assertEquals(Optional.empty(), offices.holder("RUS", RoleClass.SPOKESPERSON, "", DATE));
    assertEquals(
        "Dmitry Peskov",
        offices.holder("RUS", RoleClass.SPOKESPERSON, "Kremlin", DATE).orElseThrow().person());
  }

  @Test
  void saysNothingWithoutADay() {
    assertEquals(
        Optional.empty(), offices.holder("RUS", RoleClass.FOREIGN_MINISTER, "", Optional.empty()));
  }

  @Test
  void anotherGivenNameIsAnotherPerson() {
    assertEquals(
        Optional.empty(),
        offices.named("Bob Lavrov", true, Optional.empty(), Optional.empty(), DATE));
  }
}

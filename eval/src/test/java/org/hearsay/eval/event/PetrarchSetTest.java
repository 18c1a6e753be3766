package org.hearsay.eval.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PetrarchSetTest {
  private static final String XML =
      """
      <Sentence date="20130204" id="made_1" source="made">
      <EventCoding sourcecode="AAA" targetcode="BBB" eventcode="042">
      <EventCoding sourcecode="AAA" targetcode="BBB" eventcode="193">
      <Text>
      Norland met Sund
      and fired on it.
      </Text>
      """;

  @Test
  void rootsBecomeCategoriesAndLinesOneText() {
    assertEquals(
        List.of(
            new PetrarchSet.Item(
                "Norland met Sund and fired on it.",
                LocalDate.of(2013, 2, 4),
                List.of("CONSULT", "ASSAULT"))),
        PetrarchSet.items(XML));
  }
}

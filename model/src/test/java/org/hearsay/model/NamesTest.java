package org.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void aComponentIdIsPrintedAndReadAgain() {
    ComponentId id = new ComponentId("actors", "3");
    assertEquals("actors@3", id.toString());
    assertEquals(id, ComponentId.parse("actors@3"));
  }

  @Test
  void aComponentIdNeedsBothParts() {
    assertThrows(IllegalArgumentException.class, () -> ComponentId.parse("actors"));
    assertThrows(IllegalArgumentException.class, () -> ComponentId.parse("actors@"));
    assertThrows(IllegalArgumentException.class, () -> ComponentId.parse("a@b@c"));
  }

  @Test
  void removalReasonsAreWrittenWithHyphens() {
    assertEquals("sign-up", RemovalReason.SIGN_UP.code());
    assertEquals("other-article", RemovalReason.OTHER_ARTICLE.code());
  }

  @Test
  void issueCodesAreUpperCase() {
    assertThrows(IllegalArgumentException.class, () -> Issue.of("unresolved", "why"));
  }

  @Test
  void layerNamesAreLowerCase() {
    assertThrows(IllegalArgumentException.class, () -> Layer.of("Words", String.class));
  }
}

package org.hearsay.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessTest {
  private Instant now = Instant.parse("2022-02-01T12:00:00Z");
  private final InstantSource clock = () -> now;

  @Test
  void weakPasswordsAreRefused() {
    for (String weak :
        List.of(
            "short",
            "password",
            "Password1",
            "12345678",
            "QWERTYUIOP",
            "aaaaaaaaaaaa",
            "hearsay2022")) {
      assertTrue(PasswordRules.fault(weak).isPresent(), weak);
      assertThrows(IllegalArgumentException.class, () -> Password.of(weak), weak);
    }
  }

  @Test
  void longPasswordsOfAnyCharactersAreTaken() {
    for (String good :
        List.of(
            "kestrel over 9 fields",
            "ж длинная фраза про мост",
            "x7".repeat(32),
            "a b".repeat(300))) {
      assertEquals(Optional.empty(), PasswordRules.fault(good), good);
    }
  }

  @Test
  void aPasswordIsKnownAgainAndNoOther() {
    Password password = Password.of("kestrel over 9 fields");
    assertTrue(password.matches("kestrel over 9 fields"));
    assertFalse(password.matches("kestrel over 9 field"));
    assertFalse(password.matches("x".repeat(100_000)));
  }

  @Test
  void aTokenHas256BitsAndNoTwoAreTheSame() {
    String token = Secrets.token();
    assertEquals(43, token.length());
    assertNotEquals(token, Secrets.token());
    assertFalse(Secrets.hash(token).contains(token));
  }

  @Test
  void aShortTokenIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Keys.of("too-short"));
  }

  @Test
  void aSessionEndsWhenItIsLeftOrUnusedForLong() {
    Sessions sessions = new Sessions(clock);
    Sessions.Begun left = sessions.begin(true, "Ana");
    Sessions.Begun unused = sessions.begin(false, "Ben");
    sessions.end(left.id());
    assertEquals(Optional.empty(), sessions.find(left.id()));
    now = now.plus(Duration.ofHours(11));
    assertTrue(sessions.find(unused.id()).isPresent());
    now = now.plus(Duration.ofHours(11));
    assertTrue(sessions.find(unused.id()).isPresent(), "it was used meanwhile");
    now = now.plus(Duration.ofHours(13));
    assertEquals(Optional.empty(), sessions.find(unused.id()));
  }

  @Test
  void theOldestSessionsMakeRoom() {
    Sessions sessions = new Sessions(clock);
    Sessions.Begun first = sessions.begin(false, "first");
    Sessions.Begun used = sessions.begin(false, "used");
    for (int i = 0; i < 9_999; i++) {
      sessions.find(used.id());
      sessions.begin(false, "another");
    }
    assertEquals(Optional.empty(), sessions.find(first.id()));
    assertTrue(sessions.find(used.id()).isPresent());
  }
}

package org.hearsay.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
  private Instant now = Instant.parse("2022-01-18T09:00:00Z");
  private final List<Duration> pauses = new ArrayList<>();

  private static Message to(String address) {
    return Message.from("news@site.example", address).id("<1@site.example>").build();
  }

  @Test
  void messagesGoOutNoFasterThanThePaceAndSlowerToOneDomain() {
    PacedTransport paced =
        new PacedTransport(
            message -> new Outcome.Accepted(),
            new Pace(Duration.ofSeconds(1), Duration.ofSeconds(10)),
            () -> now,
            pause -> {
              pauses.add(pause);
              now = now.plus(pause);
            });
    paced.send(to("a@one.example"));
    paced.send(to("b@two.example"));
    paced.send(to("c@ONE.example"));
    now = now.plusSeconds(60);
    paced.send(to("d@one.example"));
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(9)), pauses);
  }

  @Test
  void pausesBetweenTriesGrowAndEnd() {
    Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(5), 5);
    assertEquals(Optional.of(Duration.ofMinutes(1)), backoff.after(1));
    assertEquals(Optional.of(Duration.ofMinutes(2)), backoff.after(2));
    assertEquals(Optional.of(Duration.ofMinutes(4)), backoff.after(3));
    assertEquals(Optional.of(Duration.ofMinutes(5)), backoff.after(4));
    assertEquals(Optional.empty(), backoff.after(5));
    assertEquals(Optional.empty(), backoff.after(0));
  }
}

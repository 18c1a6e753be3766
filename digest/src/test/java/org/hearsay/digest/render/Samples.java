package org.hearsay.digest.render;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearsay.digest.Digest;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.DigestEntry.Told;
import org.hearsay.digest.Point;
import org.hearsay.digest.Reason;
import org.hearsay.digest.Scope;
import org.hearsay.digest.Section;
import org.hearsay.digest.Since;
import org.hearsay.digest.Why;
import org.hearsay.digest.Words;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Status;
import org.hearsay.query.FactKind;
import org.hearsay.record.crisis.When;

/** Digests of invented things. */
final class Samples {
  static final Instant AT = Instant.parse("2022-01-19T06:00:00Z");
  static final String SITE = "https://site.example";

  private Samples() {}

  static Words words(Optional<String> voice, String quote, String url) {
    return new Words(
        voice,
        quote,
        "Harbour Post",
        Optional.of(LocalDate.of(2022, 1, 18)),
        Optional.of(url),
        "r1",
        new Span(10, 10 + quote.length()));
  }

  static DigestEntry entry(Reason reason, String headline, String quote) {
    return new DigestEntry(
        FactKind.EVENT,
        "e-" + headline.hashCode(),
        reason,
        headline,
        Optional.of(reason == Reason.PLANNED ? Status.PLANNED : Status.HAPPENED),
        Optional.of(new When("2022-01-18", Optional.of("2022-01-18"), Optional.of("2022-01-19"))),
        Why.firstTold(),
        List.of(words(Optional.empty(), quote, "https://harbour.example/a")),
        new Told(2, 5),
        AT);
  }

  static DigestEntry moved() {
    When then = new When("2022-01-20", Optional.of("2022-01-20"), Optional.of("2022-01-21"));
    When now = new When("2022-01-21", Optional.of("2022-01-21"), Optional.of("2022-01-22"));
    Why.State before =
        new Why.State(
            Optional.of(Status.PLANNED),
            Optional.empty(),
            Optional.of(then),
            Optional.of("Lima"),
            Optional.empty());
    return new DigestEntry(
        FactKind.MEETING,
        "m1",
        Reason.CHANGED,
        "Quito: talks of Ana Vidal (PER) and Luis Prado (ECU)",
        Optional.of(Status.PLANNED),
        Optional.of(now),
        new Why(Why.Kind.MOVED, Optional.of(before), Optional.empty()),
        List.of(words(Optional.empty(), "they will meet a day later", "https://harbour.example/b")),
        new Told(1, 1),
        AT);
  }

  static DigestEntry denied() {
    return new DigestEntry(
        FactKind.CLAIM,
        "c1",
        Reason.DENIED,
        "army (PER) denies an accusation by Ecuador",
        Optional.empty(),
        Optional.empty(),
        new Why(Why.Kind.ANSWERED, Optional.empty(), Optional.empty()),
        List.of(
            words(Optional.of("Ecuador accuses Peru"), "of firing", "https://harbour.example/c"),
            words(Optional.of("army (PER) denies"), "any part in it", "https://lima.example/d")),
        new Told(3, 3),
        AT);
  }

  static Digest digest(Section... sections) {
    return new Digest(
        Scope.ofCrisis("Northern war"),
        new Since.Earlier(new Point(7, Instant.parse("2022-01-18T06:00:00Z"))),
        new Point(9, AT),
        LocalDate.of(2022, 1, 19),
        List.of(sections),
        12,
        9);
  }

  static Digest usual() {
    return digest(
        new Section(Reason.CHANGED, List.of(moved()), 0),
        new Section(Reason.DENIED, List.of(denied()), 0),
        new Section(
            Reason.NEW,
            List.of(entry(Reason.NEW, "assault by rebels on the port of Lima", "shells fell")),
            3));
  }

  static Digest endless(String quote) {
    return digest(
        new Section(
            Reason.NEW, Collections.nCopies(200, entry(Reason.NEW, "a " + quote, quote)), 0));
  }
}

package org.hearsay.record.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Precision;
import org.hearsay.model.facts.Status;

/** A crisis made by hand for tests: one item of each kind. */
public final class SampleCrisis {
  private static final String ONE = "1".repeat(64);
  private static final String TWO = "2".repeat(64);
  private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2023, 5, 1));
  private static final Quote WORDS = new Quote(ONE, "e1", new Span(4, 13), "the visit");
  private static final Optional<When> FRIDAY =
      Optional.of(new When("2023-05-05", Optional.of("2023-05-05"), Optional.of("2023-05-06")));

  private SampleCrisis() {}

  public static Crisis full() {
    return new Crisis(
        Optional.of("harbor"),
        List.of(
            new Origin(
                ONE,
                List.of(ONE, TWO),
                ONE,
                Optional.of("AP"),
                Optional.of("AP"),
                List.of(new Origin.Reason(TWO, "rare-shingles", 0.875)))),
        List.of(story()),
        List.of(actor("a-1", "Ada Brook"), actor("a-2", "Ilmar Voss")),
        List.of(place()),
        List.of(event("e-1"), event("e-2")),
        List.of(
            claim("c-1", Optional.of("a-1"), Optional.empty()),
            claim("c-2", Optional.empty(), Optional.of("nobody is named"))),
        List.of(dispute()),
        List.of(meeting()),
        List.of(figure()),
        List.of(
            new CrisisChange(
                Instant.parse("2023-05-02T08:00:00Z"),
                CrisisChange.Kind.CHANGED,
                "m-1",
                Optional.of("planned"),
                Optional.of("cancelled"),
                TWO)),
        List.of(
            Ruling.of(
                Ruling.Kind.FORBID,
                "e-2",
                "e-1",
                "desk",
                Instant.parse("2023-05-02T09:00:00Z"),
                "two days")),
        new ComponentId("merge", "1"));
  }

  /** Nothing at all. */
  public static Crisis empty() {
    return new Crisis(
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new ComponentId("merge", "1"));
  }

  private static Join join(String other) {
    return Join.of("a-0", other, "same-name", "both are called so", 0.9);
  }

  private static Story story() {
    return new Story(
        ONE,
        "Talks in the harbor",
        List.of(ONE, TWO),
        List.of(ONE),
        MONDAY,
        MONDAY,
        Optional.of("harbor"),
        List.of(Join.of(TWO, ONE, "same-words", "harbor, talks", 0.7)));
  }

  private static SharedActor actor(String id, String name) {
    return new SharedActor(
        id,
        name,
        ActorKind.PERSON,
        Optional.of("CHE"),
        Optional.of("GOV"),
        Optional.of("mayor"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new FactRef(ONE, "a1")),
        List.of(join(id)));
  }

  private static SharedPlace place() {
    return new SharedPlace(
        "p-1",
        "Geneva",
        Optional.of("CHE"),
        Optional.of(2660646),
        Optional.of(new Coordinates(46.2, 6.15)),
        Optional.of(Precision.CITY),
        Optional.empty(),
        List.of(new FactRef(ONE, "p1")),
        List.of());
  }

  private static SharedEvent event(String id) {
    return new SharedEvent(
        id,
        Category.CONSULT,
        List.of("visit"),
        List.of("diplomatic"),
        List.of("a-1"),
        List.of("a-2"),
        Optional.of("a-2"),
        Optional.of("p-1"),
        FRIDAY,
        List.of("f-1"),
        List.of(
            version(Status.PLANNED, Optional.empty(), List.of("c-1")),
            version(Status.DID_NOT_HAPPEN, Optional.of(Change.CANCELLED), List.of())),
        Optional.of("c-1"),
        List.of(new EventLink("e-1", EventLink.Relation.AFTER)),
        List.of(new FactRef(ONE, "e1"), new FactRef(TWO, "e10")),
        List.of(join(id)));
  }

  private static SharedEvent.Version version(
      Status status, Optional<Change> change, List<String> heldBy) {
    return new SharedEvent.Version(
        status,
        change,
        List.of("a-1"),
        List.of("a-2"),
        heldBy,
        List.of(ONE),
        List.of(ONE, TWO),
        1,
        MONDAY,
        List.of(WORDS));
  }

  private static SharedClaim claim(
      String id, Optional<String> source, Optional<String> unresolved) {
    return new SharedClaim(
        id,
        source,
        unresolved,
        Act.PROMISE,
        List.of("a-2"),
        List.of("a-1"),
        "the visit goes on",
        List.of(
            new SharedClaim.Telling(
                new FactRef(ONE, "c1"),
                Claim.Kind.DIRECT,
                List.of("a-2"),
                List.of(new Quote(ONE, "c1", new Span(4, 13), "the visit")))),
        List.of(ONE),
        1,
        MONDAY,
        List.of("d-1"),
        List.of(join(id)));
  }

  private static SharedDispute dispute() {
    return new SharedDispute(
        "d-1",
        Optional.of("c-2"),
        Optional.empty(),
        "c-1",
        Dispute.Relation.DENIES,
        List.of(ONE),
        List.of());
  }

  private static SharedMeeting meeting() {
    return new SharedMeeting(
        "m-1",
        Meeting.Kind.VISIT,
        List.of("a-1", "a-2"),
        List.of("e-1"),
        List.of(
            new SharedMeeting.State(
                MONDAY,
                Status.PLANNED,
                Optional.empty(),
                Optional.of("p-1"),
                FRIDAY,
                List.of(ONE),
                1,
                List.of(WORDS))),
        0,
        List.of(new FactRef(ONE, "m1")),
        List.of());
  }

  private static Figure figure() {
    return new Figure(
        "f-1",
        Optional.of("a-1"),
        Optional.of("e-1"),
        "officers deployed",
        Measure.DEPLOYED,
        "officers",
        List.of(value(300, Optional.empty()), value(320, Optional.of(0))),
        List.of());
  }

  private static Figure.Value value(double low, Optional<Integer> corrects) {
    return new Figure.Value(
        Optional.of(low),
        Optional.empty(),
        true,
        Optional.of("a-1"),
        List.of("c-1"),
        MONDAY,
        List.of(ONE),
        1,
        corrects,
        List.of(WORDS));
  }
}

package org.hearsay.pages.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Precision;
import org.hearsay.model.facts.Status;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.Story;
import org.hearsay.record.crisis.When;

/**
 * A crisis made by hand: two origins, one of them reprinted; a charge and its denial; a meeting
 * that is moved; a figure that is corrected beside another claimant's.
 */
public final class HandMadeCrisis {
  private static final String WIRE = "1".repeat(64);
  private static final String REPRINT = "2".repeat(64);
  private static final String OTHER = "3".repeat(64);
  private static final LocalDate MONDAY = LocalDate.of(2019, 3, 4);

  private final UnaryOperator<String> words;

  private HandMadeCrisis(UnaryOperator<String> words) {
    this.words = words;
  }

  public static CrisisIndex plain() {
    return new HandMadeCrisis(usual -> usual).index();
  }

  /** The same crisis with other words wherever words come from reports or people. */
  public static CrisisIndex of(String hostile) {
    return new HandMadeCrisis(usual -> hostile).index();
  }

  /** Nothing at all. */
  public static CrisisIndex empty() {
    List<Origin> none = List.of();
    return CrisisIndex.of(
        new Crisis(
            Optional.empty(),
            none,
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
            new ComponentId("merge", "1")),
        List.of());
  }

  private CrisisIndex index() {
    Crisis crisis =
        new Crisis(
            Optional.of(w("Harbor")),
            List.of(
                new Origin(
                    WIRE,
                    List.of(WIRE, REPRINT),
                    WIRE,
                    Optional.of(w("WIRE")),
                    Optional.empty(),
                    List.of(new Origin.Reason(REPRINT, w("rare-shingles"), 0.91))),
                new Origin(
                    OTHER, List.of(OTHER), OTHER, Optional.empty(), Optional.empty(), List.of())),
            List.of(
                new Story(
                    WIRE,
                    w("Ostrava closes the harbor"),
                    List.of(WIRE, REPRINT, OTHER),
                    List.of(WIRE, OTHER),
                    day(0),
                    day(3),
                    Optional.of(w("Harbor")),
                    List.of(join(WIRE, OTHER)))),
            List.of(
                actor("a-1", "Ada Brook", ActorKind.PERSON, Optional.of("PER")),
                actor("a-2", "harbor police", ActorKind.ORGANIZATION, Optional.of("ECU")),
                actor("a-3", "two officers", ActorKind.UNNAMED, Optional.empty())),
            List.of(place("p-1", "Guayaquil"), place("p-2", "Brasilia")),
            List.of(event()),
            List.of(
                claim("c-1", Optional.of("a-2"), Act.ACCUSE, "the guards fired first", 0),
                claim("c-2", Optional.of("a-1"), Act.DENY, "Nobody fired a shot", 1),
                claim("c-3", Optional.empty(), Act.ASSERT, "the ships have left", 1)),
            List.of(
                new SharedDispute(
                    "d-1",
                    Optional.of("c-2"),
                    Optional.empty(),
                    "c-1",
                    Dispute.Relation.DENIES,
                    List.of(OTHER),
                    List.of())),
            List.of(meeting()),
            List.of(figure()),
            List.of(),
            List.of(
                Ruling.of(
                    Ruling.Kind.FORBID,
                    "c-1",
                    "c-9",
                    w("desk"),
                    Instant.parse("2019-03-08T09:00:00Z"),
                    w("two sayings"))),
            new ComponentId("merge", "1"));
    return CrisisIndex.of(
        crisis,
        List.of(
            card(WIRE, "Wire Agency", 0), card(REPRINT, "The Post", 1), card(OTHER, "Ledger", 3)));
  }

  private String w(String usual) {
    return words.apply(usual);
  }

  private static Optional<LocalDate> day(int after) {
    return Optional.of(MONDAY.plusDays(after));
  }

  private ReportCard card(String id, String outlet, int day) {
    return new ReportCard(
        id,
        Optional.of(w("Harbor closed")),
        Optional.of(w(outlet)),
        Optional.of(w("https://news.example/" + outlet.charAt(0))),
        Optional.empty(),
        day(day),
        Optional.empty());
  }

  private Join join(String one, String other) {
    return Join.of(one, other, w("same-words"), w("both say so"), 0.8);
  }

  private SharedActor actor(String id, String name, ActorKind kind, Optional<String> country) {
    return new SharedActor(
        id,
        w(name),
        kind,
        country,
        Optional.of("GOV"),
        Optional.of(w("minister")),
        Optional.empty(),
        Optional.of(w("who spoke on condition of anonymity")),
        Optional.empty(),
        Optional.empty(),
        List.of(new FactRef(WIRE, "a1"), new FactRef(OTHER, "a2")),
        List.of(join(id, "a-9" + id)));
  }

  private SharedPlace place(String id, String name) {
    return new SharedPlace(
        id,
        w(name),
        Optional.of("ECU"),
        Optional.empty(),
        Optional.of(new Coordinates(-2.2, -79.9)),
        Optional.of(Precision.CITY),
        Optional.empty(),
        List.of(new FactRef(WIRE, "p1")),
        List.of());
  }

  private Quote quote(String report, String fact, String usual) {
    String told = w(usual);
    return new Quote(
        report, fact, new Span(0, Math.max(1, told.length())), told.isEmpty() ? " " : told);
  }

  private Optional<When> when(String start, String end) {
    return Optional.of(new When(w(start), Optional.of(w(start)), Optional.of(w(end))));
  }

  private SharedEvent event() {
    return new SharedEvent(
        "e-1",
        Category.ASSAULT,
        List.of(),
        List.of(),
        List.of("a-2"),
        List.of("a-3"),
        Optional.empty(),
        Optional.of("p-1"),
        when("2019-03-04", "2019-03-07"),
        List.of("f-1"),
        List.of(
            version(Status.HAPPENED, List.of(), List.of(WIRE, OTHER), 0),
            version(Status.DENIED, List.of("c-2"), List.of(OTHER), 1)),
        Optional.empty(),
        List.of(),
        List.of(new FactRef(WIRE, "e1"), new FactRef(OTHER, "e2")),
        List.of(join("e-1", "e-2")));
  }

  private SharedEvent.Version version(
      Status status, List<String> heldBy, List<String> origins, int day) {
    return new SharedEvent.Version(
        status,
        Optional.empty(),
        List.of("a-2"),
        List.of("a-3"),
        heldBy,
        origins,
        List.of(WIRE, REPRINT, OTHER).subList(0, origins.size() + 1),
        origins.size(),
        day(day),
        List.of(quote(WIRE, "e1", "shots were fired at the harbor")));
  }

  private SharedClaim claim(String id, Optional<String> source, Act act, String gist, int day) {
    return new SharedClaim(
        id,
        source,
        source.isPresent() ? Optional.empty() : Optional.of(w("nobody is named")),
        act,
        List.of(),
        List.of("a-1"),
        w(gist),
        List.of(telling(WIRE, gist), telling(REPRINT, gist)),
        List.of(WIRE),
        1,
        day(day),
        List.of("d-1"),
        List.of(join(id, id + "9")));
  }

  private SharedClaim.Telling telling(String report, String gist) {
    return new SharedClaim.Telling(
        new FactRef(report, "c1"),
        Claim.Kind.DIRECT,
        List.of(),
        List.of(quote(report, "c1", gist)));
  }

  private SharedMeeting meeting() {
    return new SharedMeeting(
        "m-1",
        Meeting.Kind.TALKS,
        List.of("a-1", "a-2"),
        List.of(),
        List.of(
            state(Status.PLANNED, Optional.empty(), "p-1", "2019-03-07", "2019-03-08", 0),
            state(Status.PLANNED, Optional.of(Change.MOVED), "p-2", "2019-03-09", "2019-03-10", 2)),
        1,
        List.of(new FactRef(WIRE, "m1"), new FactRef(OTHER, "m1")),
        List.of());
  }

  private SharedMeeting.State state(
      Status status, Optional<Change> change, String place, String start, String end, int day) {
    return new SharedMeeting.State(
        day(day),
        status,
        change,
        Optional.of(place),
        when(start, end),
        List.of(day == 0 ? WIRE : OTHER),
        1,
        List.of(quote(WIRE, "e2", "the talks are to be held")));
  }

  private Figure figure() {
    return new Figure(
        "f-1",
        Optional.of("a-3"),
        Optional.of("e-1"),
        w("officers at the harbor"),
        Measure.DEPLOYED,
        w("officers"),
        List.of(
            value(6000, true, "a-2", Optional.empty(), 0),
            value(1500, false, "a-1", Optional.empty(), 1),
            value(4000, true, "a-2", Optional.of(0), 3)),
        List.of(join("f-1", "f-2")));
  }

  private Figure.Value value(
      double number, boolean about, String claimant, Optional<Integer> corrects, int day) {
    return new Figure.Value(
        Optional.of(number),
        Optional.of(number),
        about,
        Optional.of(claimant),
        List.of("c-1"),
        day(day),
        List.of(day == 0 ? WIRE : OTHER),
        1,
        corrects,
        List.of(quote(OTHER, "q1", "about so many officers")));
  }
}

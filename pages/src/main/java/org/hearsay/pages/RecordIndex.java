package org.hearsay.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Meeting;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.record.CrisisRecord;

/** A record's facts by id, and the short words by which a page names them. Immutable. */
public final class RecordIndex {
  private final CrisisRecord record;
  private final Map<String, Actor> actors;
  private final Map<String, Place> places;
  private final Map<String, TimeExpression> times;
  private final Map<String, Claim> claims;
  private final Map<String, Event> events;

  private RecordIndex(CrisisRecord record) {
    this.record = record;
    this.actors = byId(record.actors(), Actor::id);
    this.places = byId(record.places(), Place::id);
    this.times = byId(record.times(), TimeExpression::id);
    this.claims = byId(record.claims(), Claim::id);
    this.events = byId(record.events(), Event::id);
  }

  public static RecordIndex of(CrisisRecord record) {
    return new RecordIndex(record);
  }

  private static <T> Map<String, T> byId(List<T> facts, Function<T, String> id) {
    Map<String, T> index = new HashMap<>();
    facts.forEach(fact -> index.put(id.apply(fact), fact));
    return Map.copyOf(index);
  }

  public CrisisRecord record() {
    return record;
  }

  public Optional<TimeExpression> time(Optional<String> id) {
    return id.map(times::get);
  }

  public Optional<Place> place(Optional<String> id) {
    return id.map(places::get);
  }

  public Optional<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  public Optional<Event> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** The words of a span. */
  public String words(Span span) {
    return span.text(record.article().text());
  }

  /** The names of actors: "A, B and C". */
  public String names(List<String> ids) {
    return Wording.list(ids.stream().map(this::name).toList());
  }

  /** An actor's name; an unnamed one is marked as such. */
  public String name(String id) {
    return actor(id)
        .map(a -> a.kind() == ActorKind.UNNAMED ? a.name() + " (unnamed)" : a.name())
        .orElse(id);
  }

  /** An actor's name with side and role: "Antony Blinken (USA, Secretary of State)". */
  public String fullName(String id) {
    return actor(id)
        .map(
            a -> {
              String more =
                  Stream.of(a.country(), a.role())
                      .flatMap(Optional::stream)
                      .collect(Collectors.joining(", "));
              return more.isEmpty() || a.kind() != ActorKind.PERSON
                  ? name(id)
                  : name(id) + " (" + more + ")";
            })
        .orElse(id);
  }

  /** Who says something, or the words that stand for nobody known. */
  public String source(Claim claim) {
    return claim
        .source()
        .actor()
        .map(this::name)
        .orElseGet(
            () ->
                claim
                    .source()
                    .mention()
                    .map(span -> "? “" + words(span) + "”")
                    .orElse("? nobody named"));
  }

  /** The chain from the source to this report: "State Department › AP". */
  public String chain(Claim claim) {
    return Stream.concat(Stream.of(source(claim)), claim.via().stream().map(this::name))
        .collect(Collectors.joining(" › "));
  }

  /** Whose voice holds an event: the chains of its claims, or the report itself. */
  public String voice(List<String> heldBy) {
    List<String> chains =
        heldBy.stream()
            .map(claims::get)
            .filter(c -> c != null)
            .map(this::chain)
            .distinct()
            .toList();
    return chains.isEmpty() ? "report" : String.join("; ", chains);
  }

  /** What to say of a part without anything: that there is none, or that nobody looked. */
  public String none(String layer, String none) {
    return record.missing().contains(layer) ? "not computed" : none;
  }

  /**
   * The words of a claim's content, or of its cue; quote marks that stand half inside are whole.
   */
  public String contentWords(Claim claim) {
    if (claim.content().isEmpty()) {
      return claim.cue().map(this::words).orElse("");
    }
    String text = record.article().text();
    return claim.content().stream()
        .map(
            span ->
                claim.kind() == Claim.Kind.DIRECT ? span.text(text) : QuoteMarks.paired(text, span))
        .collect(Collectors.joining(" … "));
  }

  /** The claim's content in quotes where it is quoted, else as it stands. */
  public String content(Claim claim) {
    String words = contentWords(claim);
    boolean direct = claim.kind() == Claim.Kind.DIRECT && !claim.content().isEmpty();
    return direct ? "“" + words + "”" : words;
  }

  /** The planned meetings in the order of the trip, then of their days. */
  public List<Meeting> itinerary() {
    Comparator<Meeting> byDay =
        Comparator.comparing(m -> time(m.time()).map(Dates::order).orElse("9999"));
    Comparator<Meeting> bySequence =
        Comparator.comparing(m -> m.sequence().orElse(Integer.MAX_VALUE));
    return record.meetings().stream().sorted(bySequence.thenComparing(byDay)).toList();
  }
}

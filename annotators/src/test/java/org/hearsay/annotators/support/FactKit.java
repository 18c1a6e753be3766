package org.hearsay.annotators.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.ClaimSource;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;

/**
 * Hand-made facts of a document, each found by its words; ids are given by the test. Not safe to
 * share between threads.
 */
public final class FactKit {
  private static final ComponentId BY = new ComponentId("hand", "1");

  private final Document document;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private FactKit(Document document) {
    this.document = document;
  }

  public static FactKit of(Document document) {
    return new FactKit(document);
  }

  /** A person whose mentions are all occurrences of the words. */
  public FactKit person(String id, String country, String... words) {
    return actor(id, ActorKind.PERSON, country, words);
  }

  /** A state whose mentions are all occurrences of the words. */
  public FactKit state(String id, String country, String... words) {
    return actor(id, ActorKind.STATE, country, words);
  }

  public FactKit actor(String id, ActorKind kind, String country, String... words) {
    actors.add(
        new Actor(
            id,
            words[0],
            kind,
            Optional.of(country),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            spans(words),
            1,
            BY));
    return this;
  }

  public FactKit place(String id, String... words) {
    places.add(
        new Place(
            id,
            words[0],
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            spans(words),
            1,
            BY));
    return this;
  }

  /** A day; the value is an ISO date. */
  public FactKit day(String id, String words, String value) {
    times.add(
        new TimeExpression(
            id,
            words,
            TimeType.DATE,
            value,
            Optional.of(value),
            Optional.of(value + "T24"),
            TimeBasis.RELATIVE,
            HandTree.span(document, words, 1),
            BY));
    return this;
  }

  public FactKit quantity(String id, String words, double value, Measure measure) {
    quantities.add(
        new Quantity(
            id,
            Optional.of(value),
            Optional.of(value),
            false,
            "",
            measure,
            Optional.empty(),
            HandTree.span(document, words, 1),
            BY));
    return this;
  }

  /** An indirect claim with one content span. */
  public FactKit claim(String id, Act act, String source, String cue, String content) {
    claims.add(
        new Claim(
            id,
            Claim.Kind.INDIRECT,
            act,
            new ClaimSource(Optional.of(source), Optional.empty(), Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(HandTree.span(document, cue, 1)),
            content.isEmpty() ? List.of() : List.of(HandTree.span(document, content, 1)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            1,
            BY));
    return this;
  }

  /** The document with these facts and none of the layers that follow. */
  public Document document() {
    return document
        .with(Facts.ACTORS, actors)
        .with(Facts.PLACES, places)
        .with(Facts.TIMES, times)
        .with(Facts.QUANTITIES, quantities)
        .with(Facts.CLAIMS, claims);
  }

  private List<Span> spans(String... words) {
    List<Span> found = new ArrayList<>();
    for (String each : words) {
      int at = document.text().indexOf(each);
      while (at >= 0) {
        found.add(new Span(at, at + each.length()));
        at = document.text().indexOf(each, at + 1);
      }
    }
    return found.stream().sorted().toList();
  }
}

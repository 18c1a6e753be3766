package org.hearsay.annotators.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.actor.ActorAnnotator;
import org.hearsay.annotators.place.PlaceAnnotator;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.annotator.LanguageAnnotator;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Place;
import org.hearsay.pipeline.IssueSink;
import org.hearsay.pipeline.Pipeline;

/** Texts read by the shipped encoder and knowledge, which are loaded once for all tests. */
public final class RealText {
  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Pipeline PIPELINE =
      Pipeline.of(
          LanguageAnnotator.load(), new ActorAnnotator(KNOWLEDGE), new PlaceAnnotator(KNOWLEDGE));

  private final Document document;

  private RealText(Document document) {
    this.document = document;
  }

  /** The shipped knowledge. */
  public static Knowledge knowledge() {
    return KNOWLEDGE;
  }

  /** A text of a day, such as {@code 2022-01-18}. */
  public static RealText on(String day, String text) {
    Document dated = Document.of(text).withCreationDate(LocalDate.parse(day));
    return new RealText(PIPELINE.process(dated, IssueSink.ignoring()));
  }

  /** A text without a date. */
  public static RealText undated(String text) {
    return new RealText(PIPELINE.process(Document.of(text), IssueSink.ignoring()));
  }

  public Document document() {
    return document;
  }

  public List<Actor> actors() {
    return document.get(Facts.ACTORS);
  }

  public List<Place> places() {
    return document.get(Facts.PLACES);
  }

  /** The words of an actor's mentions. */
  public List<String> mentions(Actor actor) {
    return actor.mentions().stream().map(document::text).toList();
  }

  /** The actors with a mention of exactly these words. */
  public List<Actor> called(String words) {
    return actors().stream().filter(actor -> mentions(actor).contains(words)).toList();
  }

  /** The only actor with a mention of these words; fails with all actors when there is none. */
  public Actor actor(String words) {
    List<Actor> found = called(words);
    if (found.size() != 1) {
      throw new AssertionError("'" + words + "' means " + found.size() + " of " + actors());
    }
    return found.get(0);
  }

  /** The place with a mention of these words. */
  public Optional<Place> place(String words) {
    return places().stream()
        .filter(place -> place.mentions().stream().map(document::text).anyMatch(words::equals))
        .findFirst();
  }
}

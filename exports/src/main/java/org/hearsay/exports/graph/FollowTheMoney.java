package org.hearsay.exports.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exports.code.Country;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.lift.CrisisExport;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Happening;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.exports.quote.Statement;
import org.hearsay.model.Article;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedPlace;

/**
 * Entities of FollowTheMoney, one a line: an Article for each report, parties, an Event for what
 * holds as happened, and a Note for each claim with a Documentation to the article that carries it.
 *
 * <p>FollowTheMoney has no claims and no denials: a Note says in its words who says what, and is
 * never an Event.
 */
public final class FollowTheMoney implements CrisisExport {
  private static final String PREFIX = "hearsay-";

  private final Sink sink;
  private final Once written = new Once();

  public FollowTheMoney(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void crisis(CrisisView view) throws IOException {
    for (CrisisRecord record : view.reports()) {
      write(article(record.article()));
    }
    for (SharedActor actor : view.crisis().actors()) {
      write(party(actor));
    }
    for (Happening happening : Happening.happened(view, sink.tally())) {
      write(event(happening));
    }
    for (SharedClaim claim : view.crisis().claims()) {
      write(note(view, claim));
      for (String report : reports(claim)) {
        write(documentation(claim, report));
      }
    }
  }

  private void write(Entity entity) throws IOException {
    if (written.isNew(entity.node().path("id").asText())) {
      sink.out().write(entity.node() + "\n");
      sink.tally().row();
    }
  }

  private static Entity article(Article article) {
    return new Entity(PREFIX + article.id(), "Article")
        .add("title", article.title())
        .add("publisher", article.publisher())
        .add("sourceUrl", article.url())
        .add("author", article.byline())
        .add(
            "publishedAt",
            article
                .publishedAt()
                .map(Object::toString)
                .or(() -> article.published().map(Object::toString)))
        .add("retrievedAt", article.retrievedAt())
        .add("language", language(article.language()));
  }

  /** FollowTheMoney has languages in three letters. */
  private static Optional<String> language(String two) {
    String three = two.length() == 2 ? Locale.forLanguageTag(two).getISO3Language() : two;
    return Optional.of(three).filter(code -> !code.isEmpty() && !code.equals("und"));
  }

  private static Entity party(SharedActor actor) {
    Entity entity =
        new Entity(PREFIX + actor.id(), schema(actor))
            .add("name", actor.name())
            .add("country", actor.country().map(FollowTheMoney::country))
            .add("wikidataId", actor.wikidata())
            .add("description", actor.description());
    return actor.kind() == ActorKind.PERSON ? entity.add("position", actor.role()) : entity;
  }

  private static String schema(SharedActor actor) {
    return switch (actor.kind()) {
      case PERSON -> "Person";
      case STATE -> "PublicBody";
      case ORGANIZATION -> isPublic(actor) ? "PublicBody" : "Organization";
      case GROUP, UNNAMED -> "LegalEntity";
    };
  }

  private static boolean isPublic(SharedActor actor) {
    return actor
        .sector()
        .filter(List.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY")::contains)
        .isPresent();
  }

  /** FollowTheMoney has countries in two small letters. */
  private static String country(String iso) {
    return Country.twoLetters(iso).orElse(iso).toLowerCase(Locale.ROOT);
  }

  private Entity event(Happening happening) {
    Optional<SharedPlace> place = happening.place();
    Entity entity =
        new Entity(PREFIX + happening.event().id(), "Event")
            .add("name", title(happening))
            .add("summary", ShortQuote.of(happening.quote().words(), sink.options()))
            .add("location", place.map(SharedPlace::name))
            .add("country", place.flatMap(SharedPlace::country).map(FollowTheMoney::country))
            .add("sourceUrl", happening.first().url())
            .add("publisher", happening.first().publisher());
    if (happening.dated() && happening.days().count() == 1) {
      entity.add("date", happening.days().first().toString());
    } else if (happening.dated()) {
      entity
          .add("startDate", happening.days().first().toString())
          .add("endDate", happening.days().last().toString());
    }
    Stream.concat(happening.actors().stream(), happening.recipients().stream())
        .map(SharedActor::id)
        .distinct()
        .forEach(id -> entity.add("involved", PREFIX + id));
    happening.reports().forEach(record -> entity.add("proof", PREFIX + record.article().id()));
    return entity;
  }

  private static String title(Happening happening) {
    String kind = happening.event().type().code().toLowerCase(Locale.ROOT);
    String actors = String.join(", ", happening.actors().stream().map(SharedActor::name).toList());
    return actors.isEmpty() ? kind : actors + ": " + kind;
  }

  private Entity note(CrisisView view, SharedClaim claim) {
    return new Entity(PREFIX + claim.id(), "Note")
        .add("name", view.speaker(claim) + " " + Statement.verb(claim.act()))
        .add(
            "description",
            view.speaker(claim)
                + " "
                + Statement.verb(claim.act())
                + ": "
                + ShortQuote.of(claim.gist(), sink.options()))
        .add("entity", claim.source().map(source -> PREFIX + source));
  }

  private static List<String> reports(SharedClaim claim) {
    return claim.tellings().stream().map(telling -> telling.fact().report()).distinct().toList();
  }

  private static Entity documentation(SharedClaim claim, String report) {
    return new Entity(PREFIX + claim.id() + "-" + report, "Documentation")
        .add("document", PREFIX + report)
        .add("entity", PREFIX + claim.id());
  }

  /** One entity: every property is a list of strings. */
  private static final class Entity {
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();
    private final ObjectNode properties;

    Entity(String id, String schema) {
      node.put("id", id).put("schema", schema);
      properties = node.putObject("properties");
    }

    Entity add(String name, String value) {
      ArrayNode values = properties.withArray(name);
      values.add(value);
      return this;
    }

    Entity add(String name, Optional<?> value) {
      value.ifPresent(x -> add(name, x.toString()));
      return this;
    }

    ObjectNode node() {
      return node;
    }
  }
}

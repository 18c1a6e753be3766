package org.hearsay.exports.proof;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.lift.CrisisExport;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.model.Article;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;

/**
 * A schema.org Claim for each saying, one object of JSON-LD a line: its words, who says it, where
 * it appears. Not a ClaimReview, which needs a verdict.
 *
 * <p>What nobody asserts stays out: questions, demands, threats, refusals to comment.
 */
public final class SchemaClaims implements CrisisExport {
  private final Sink sink;

  public SchemaClaims(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void crisis(CrisisView view) throws IOException {
    for (SharedClaim claim : view.crisis().claims()) {
      if (isAssertion(claim)) {
        sink.out().write(object(view, claim) + "\n");
        sink.tally().row();
      } else {
        sink.tally().leaveOut(claim.act().code());
      }
    }
  }

  private static boolean isAssertion(SharedClaim claim) {
    return switch (claim.act()) {
      case ASSERT, DENY, ADMIT, ACCUSE, PRAISE, PREDICT, PROMISE, THINK -> true;
      case ASK, DECLINE, DEMAND, THREATEN -> false;
    };
  }

  private ObjectNode object(CrisisView view, SharedClaim claim) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("@context", "https://schema.org").put("@type", "Claim");
    node.put("@id", "urn:hearsay:claim:" + claim.id());
    node.put("text", ShortQuote.of(claim.gist(), sink.options()));
    node.put("genre", claim.act().code());
    Optional<SharedActor> source = view.actor(claim.source());
    source.ifPresent(actor -> author(node.putObject("author"), actor));
    List<Article> articles =
        claim.tellings().stream()
            .map(SharedClaim.Telling::fact)
            .map(FactRef::report)
            .distinct()
            .map(report -> view.report(report).article())
            .toList();
    articles.stream()
        .flatMap(article -> article.published().stream())
        .min(LocalDate::compareTo)
        .ifPresent(day -> node.put("datePublished", day.toString()));
    articles.forEach(article -> appearance(node.withArray("appearance").addObject(), article));
    return node;
  }

  private static void author(ObjectNode author, SharedActor actor) {
    author.put("@type", actor.kind() == ActorKind.PERSON ? "Person" : "Organization");
    author.put("name", actor.name());
    actor.role().ifPresent(role -> author.put("description", role));
    actor.wikidata().ifPresent(id -> author.put("sameAs", "https://www.wikidata.org/wiki/" + id));
  }

  private static void appearance(ObjectNode node, Article article) {
    node.put("@type", "NewsArticle").put("identifier", article.id());
    article.url().ifPresent(url -> node.put("url", url));
    article.title().ifPresent(title -> node.put("headline", title));
    article.published().ifPresent(day -> node.put("datePublished", day.toString()));
    article
        .publisher()
        .ifPresent(
            publisher ->
                node.putObject("publisher").put("@type", "Organization").put("name", publisher));
  }
}

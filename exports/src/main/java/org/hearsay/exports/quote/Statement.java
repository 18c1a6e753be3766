package org.hearsay.exports.quote;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Claim;
import org.hearsay.record.CrisisRecord;

/**
 * One claim of one report, in words.
 *
 * @param speaker the source's name, else the words that name it, else "somebody"
 * @param words the content, its conjuncts joined by three dots; of a claim without content its cue
 * @param span from the first to the last of the words
 */
public record Statement(Article article, Claim claim, String speaker, String words, Span span) {

  /** All claims of a report in text order. */
  public static List<Statement> of(CrisisRecord record) {
    return record.claims().stream().map(claim -> of(record, claim)).toList();
  }

  private static Statement of(CrisisRecord record, Claim claim) {
    String text = record.article().text();
    List<Span> spans = claim.content().isEmpty() ? claim.cue().stream().toList() : claim.content();
    String speaker =
        claim
            .source()
            .actor()
            .flatMap(id -> name(record, id))
            .or(() -> claim.source().mention().map(span -> span.text(text)))
            .orElse("somebody");
    return new Statement(
        record.article(),
        claim,
        speaker,
        String.join(" … ", spans.stream().map(span -> span.text(text)).toList()),
        spans.stream().reduce(Span::cover).orElseThrow());
  }

  private static Optional<String> name(CrisisRecord record, String id) {
    return record.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst();
  }

  /** Such as {@code denies}. */
  public String verb() {
    return verb(claim.act());
  }

  /** An act in the third person. */
  public static String verb(Act act) {
    return switch (act) {
      case ASSERT -> "says";
      case DENY -> "denies";
      case ADMIT -> "admits";
      case ACCUSE -> "accuses";
      case PRAISE -> "praises";
      case PROMISE -> "promises";
      case THREATEN -> "threatens";
      case DEMAND -> "demands";
      case PREDICT -> "predicts";
      case ASK -> "asks";
      case DECLINE -> "declines to comment";
      case THINK -> "thinks";
    };
  }
}

package org.hearsay.model.facts;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Span;

/**
 * Attributed content: what a source says, thinks, asks or denies. Never judged true or false.
 *
 * @param id such as {@code c1}
 * @param recipients ids of the actors who are told
 * @param about ids of those accused, threatened, asked
 * @param via ids of the media that carried it, nearest the source first
 * @param content one span for each conjunct, without source, cue and "that"
 * @param time id of when it was said
 * @param place id of where it was said
 * @param document the words that name a statement, study or poll
 * @param inside id of the claim through which alone this one is known
 * @param sameAs ids of its repeats
 * @param confidence 0 to 1
 */
public record Claim(
    String id,
    Kind kind,
    Act act,
    ClaimSource source,
    List<String> recipients,
    List<String> about,
    List<String> via,
    Optional<Span> cue,
    List<Span> content,
    Optional<String> time,
    Optional<String> place,
    Optional<Span> document,
    Optional<String> inside,
    List<String> sameAs,
    double confidence,
    ComponentId by) {
  public Claim {
    recipients = List.copyOf(recipients);
    about = List.copyOf(about);
    via = List.copyOf(via);
    content = List.copyOf(content);
    sameAs = List.copyOf(sameAs);
    if (content.isEmpty() && cue.isEmpty()) {
      throw new IllegalArgumentException("a fact needs a span: " + id);
    }
  }

  /** How much of a claim stands inside quote marks: all content words, some, none. */
  public enum Kind implements Coded {
    DIRECT,
    MIXED,
    INDIRECT
  }
}

package org.hearsay.annotators.event.trigger;

import java.util.Optional;
import org.hearsay.knowledge.lexicon.LexiconEntry;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Category;

/**
 * A word that tells of an event, in the reading that fits the words around it.
 *
 * @param word the verb or noun
 * @param span its characters, both words of "phone call"
 * @param type what would happen
 * @param entry the reading
 * @param carrier the verb that the noun hangs on, if it says what becomes of the event
 */
public record Trigger(
    Token word, Span span, Category type, LexiconEntry entry, Optional<Carrier> carrier) {
  /** The particle of readings that hold only of a negated verb. */
  static final String NOT = "not";

  public Trigger {}

  /** The token whose clause the event is told in: the carrier if there is one. */
  public Token anchor() {
    return carrier.map(Carrier::verb).orElse(word);
  }

  public boolean isVerb() {
    return entry.verb();
  }

  /** Whether the negation belongs to what is told: "would not hear of it" is a refusal. */
  public boolean isMeantByNot() {
    return entry.particles().contains(NOT);
  }

  /** Whether its parties work together rather than against each other. */
  public boolean isCooperative() {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> true;
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }
}

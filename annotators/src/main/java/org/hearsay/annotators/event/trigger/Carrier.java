package org.hearsay.annotators.event.trigger;

import org.hearsay.knowledge.lexicon.LightVerb;
import org.hearsay.language.Token;

/**
 * A verb that tells what becomes of the event that its noun names: "hold" of "hold talks".
 *
 * @param verb the verb
 * @param light what it does to the event
 * @param noun the noun or noun phrase head by which the event hangs on it
 */
public record Carrier(Token verb, LightVerb light, Token noun) {
  public Carrier {}
}

package org.hearsay.knowledge.lexicon;

import java.util.Optional;

/**
 * A verb that leaves the naming of the event to its noun: "carry out" an attack, "come under" fire.
 *
 * @param particle "out" of carry out
 * @param subjectIsRecipient whether its subject is the one acted on
 */
public record LightVerb(
    String lemma, Optional<String> particle, Aspect aspect, boolean subjectIsRecipient) {}

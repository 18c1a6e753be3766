package org.hearsay.knowledge.lexicon;

import java.util.Optional;
import org.hearsay.model.facts.Act;

/**
 * A word or phrase that attributes content to somebody. Immutable.
 *
 * @param phrase lemma or phrase in lower case
 * @param particle "out" of point out, "for" of call for
 * @param spoken false where nothing was said, as with think and fear
 * @param neutral whether it tells nothing of what the source does but saying: say, tell, add
 */
public record ClaimCue(
    String phrase, Optional<String> particle, Act act, boolean spoken, boolean neutral) {}

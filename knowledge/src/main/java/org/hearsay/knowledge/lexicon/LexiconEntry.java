package org.hearsay.knowledge.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Category;

/**
 * One reading of an event word. Immutable.
 *
 * @param lemma in lower case; nouns may have two words
 * @param particles one of these must be with a verb ("out" of pull out, "for" of call for); empty =
 *     none needed
 * @param prepositions one of these must follow as well; empty = none needed
 * @param objects one of these lemmas must be its object, or the object of its preposition; empty =
 *     any
 * @param category empty where this reading names no event ("meet a deadline")
 * @param saying whether the word itself names an act of speech, so that with content it is also a
 *     claim
 * @param source {@code hand} or {@code petrarch}
 */
public record LexiconEntry(
    String lemma,
    boolean verb,
    Set<String> particles,
    Set<String> prepositions,
    Set<String> objects,
    Optional<Category> category,
    List<String> modes,
    List<String> contexts,
    Frame frame,
    boolean saying,
    Optional<Outcome> outcome,
    String source) {
  private static final int OBJECT_WEIGHT = 4;
  private static final int PARTICLE_WEIGHT = 2;

  /** Particles, prepositions and objects are shared sets of the lexicon that nobody changes. */
  public LexiconEntry {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
  }

  /** Whether this reading fits the words around its lemma. */
  public boolean accepts(Set<String> particlesAndPrepositions, Set<String> objectLemmas) {
    return meets(particles, particlesAndPrepositions)
        && meets(prepositions, particlesAndPrepositions)
        && meets(objects, objectLemmas);
  }

  /** How much this reading asks of the words around it; the greatest that fits is the best. */
  public int specificity() {
    int objectWeight = objects.isEmpty() ? 0 : OBJECT_WEIGHT;
    int particleWeight = particles.isEmpty() ? 0 : PARTICLE_WEIGHT;
    return objectWeight + particleWeight + (prepositions.isEmpty() ? 0 : 1);
  }

  private static boolean meets(Set<String> wanted, Set<String> found) {
    if (wanted.isEmpty()) {
      return true;
    }
    for (String word : found) {
      if (wanted.contains(word)) {
        return true;
      }
    }
    return false;
  }
}

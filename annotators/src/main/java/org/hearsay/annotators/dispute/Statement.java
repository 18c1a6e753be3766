package org.hearsay.annotators.dispute;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;

/**
 * A claim with what is needed to see whether it answers another.
 *
 * @param claim the claim
 * @param side the side of its source; empty when nobody is known
 * @param accused the sides it charges with something
 * @param named all sides that its content names
 * @param words the lemmas of its content
 * @param events the categories of the events it holds
 * @param hostile whether it tells of hostile deeds of others
 * @param doers the sides of others whose deeds it tells, if none of its events is a kindness
 * @param cue the lemmas of its cue
 * @param contrasted whether it is set against what was said before: "but", "however"
 * @param sentence the number of the sentence it begins in
 * @param last the number of the sentence it ends in
 * @param begin where it begins in the text
 */
record Statement(
    Claim claim,
    Optional<String> side,
    Set<String> accused,
    Set<String> named,
    Set<String> words,
    Set<Category> events,
    boolean hostile,
    Set<String> doers,
    Set<String> cue,
    boolean contrasted,
    int sentence,
    int last,
    int begin) {
  Statement {
    accused = Set.copyOf(accused);
    named = Set.copyOf(named);
    words = Set.copyOf(words);
    events = Set.copyOf(events);
    doers = Set.copyOf(doers);
    cue = Set.copyOf(cue);
  }

  boolean isSameSide(Statement other) {
    return side.isPresent() && side.equals(other.side);
  }

  /** How many sentences lie between the end of an earlier statement and this one. */
  int distance(Statement earlier) {
    return Math.max(0, sentence - Math.max(earlier.sentence, earlier.last));
  }

  boolean accuses(Optional<String> whom) {
    return whom.filter(accused::contains).isPresent();
  }

  /** The share of the shorter content's words that both have. */
  double sharedWords(Statement other) {
    int least = Math.min(words.size(), other.words.size());
    long shared = words.stream().filter(other.words::contains).count();
    return least == 0 ? 0 : (double) shared / Math.max(least, 3);
  }
}

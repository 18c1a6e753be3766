package org.hearsay.knowledge.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;
import org.hearsay.model.facts.Act;

/** Cues of claims by lemma and phrase, with the act they stand for. Immutable. */
public final class ClaimCues {
  private final Map<String, List<ClaimCue>> cues = new HashMap<>();

  /**
   * The cues of a table: lemma, kind, particle, act, spoken, neutral; and rows that a user adds.
   */
  public ClaimCues(SortedTable table, List<Row> own) {
    own.forEach(this::add);
    table.list().forEach(this::add);
  }

  /** The cue of a verb; one with a particle or preposition that is there comes first. */
  public Optional<ClaimCue> verb(String lemma, Set<String> particlesAndPrepositions) {
    return best("verb", lemma, particlesAndPrepositions);
  }

  /** The cue of a noun: denial, claim, warning. */
  public Optional<ClaimCue> noun(String lemma) {
    return best("noun", lemma, Set.of());
  }

  /** The cue of an adjective: convinced, afraid, adamant. */
  public Optional<ClaimCue> adjective(String lemma, Set<String> prepositions) {
    return best("adjective", lemma, prepositions);
  }

  /** The cue of a phrase or adverb: according to, reportedly, no comment. */
  public Optional<ClaimCue> phrase(String phrase) {
    return best("phrase", phrase, Set.of());
  }

  private Optional<ClaimCue> best(String kind, String lemma, Set<String> words) {
    Optional<ClaimCue> bare = Optional.empty();
    for (ClaimCue cue : cues.getOrDefault(kind + " " + Lemmas.key(lemma), List.of())) {
      if (cue.particle().isEmpty()) {
        bare = bare.isEmpty() ? Optional.of(cue) : bare;
      } else if (words.contains(cue.particle().get())) {
        return Optional.of(cue);
      }
    }
    return bare;
  }

  private void add(Row row) {
    Optional<String> particle = row.text(2).isEmpty() ? Optional.empty() : Optional.of(row.text(2));
    Act act = Act.valueOf(row.text(3));
    ClaimCue cue =
        new ClaimCue(row.text(0), particle, act, row.text(4).equals("y"), row.text(5).equals("y"));
    cues.computeIfAbsent(row.text(1) + " " + Lemmas.key(row.text(0)), unused -> new ArrayList<>())
        .add(cue);
  }
}

package org.hearsay.query.refresh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.query.FactKind;
import org.hearsay.record.json.Hashes;

/**
 * One thing as the tables hold it.
 *
 * @param day number of the day that it is sorted by
 * @param lastDay number of the last day that it lasts
 * @param onTimeline whether it stands on a timeline
 * @param origins how many independent origins tell it
 * @param doubt the confidence of its least sure join that nobody ruled on
 * @param terms what it is found by, ascending
 * @param parts other ids that lead to it
 * @param words what it is found by in full text, folded
 * @param json its object on one line
 */
record FactRow(
    FactKind kind,
    String id,
    int day,
    int lastDay,
    boolean onTimeline,
    int origins,
    Optional<Coordinates> at,
    Optional<Double> doubt,
    List<String> terms,
    List<String> parts,
    List<Pair> pairs,
    String words,
    String json) {
  FactRow {
    terms = List.copyOf(terms);
    parts = List.copyOf(parts);
    pairs = List.copyOf(pairs);
  }

  /** Who does something to whom. */
  record Pair(Party source, Party target, String type, double goldstein) {}

  /**
   * One of a pair.
   *
   * @param key its entry in Wikidata, else its id
   */
  record Party(String key, String name, Optional<String> country) {}

  /** Two rows with one fingerprint are the same. */
  String fingerprint() {
    return Hashes.sha256(
        String.join(
            "\n",
            day + " " + lastDay + " " + onTimeline + " " + origins + " " + at + " " + doubt,
            String.join("\t", terms),
            String.join("\t", parts),
            pairs.stream().map(Pair::toString).collect(Collectors.joining("\t")),
            words,
            json));
  }
}

package org.hearsay.merge.fact.happening;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.merge.fact.group.Days;
import org.hearsay.model.facts.Category;

/**
 * What deciding about two tellings of a happening needs to know of each.
 *
 * @param type empty where nothing assigns a category
 * @param triggers stems of the words that tell of it
 * @param actors keys that are equal in both when the parties are the same
 * @param recipients likewise
 * @param place likewise of the places, empty when unknown
 * @param time the days it took or will take place on
 * @param told the day of the report
 * @param counts what is counted in it, with the numbers
 * @param context stems of the words around
 * @param voice how the telling holds it
 */
public record EventView(
    Optional<Category> type,
    Set<String> modes,
    Set<String> triggers,
    Parties actors,
    Parties recipients,
    Places place,
    Optional<Days> time,
    Optional<LocalDate> told,
    Set<String> counts,
    Set<String> context,
    Voice voice) {
  public EventView {
    counts = Set.copyOf(counts);
    context = Set.copyOf(context);
    modes = Set.copyOf(modes);
    triggers = Set.copyOf(triggers);
  }

  /**
   * Those on one side of a happening.
   *
   * @param keys of who they are
   * @param sides the countries they belong to
   * @param heads stems of the words for those without a name ("guard")
   */
  public record Parties(Set<String> keys, Set<String> sides, Set<String> heads) {
    public Parties {
      keys = Set.copyOf(keys);
      sides = Set.copyOf(sides);
      heads = Set.copyOf(heads);
    }

    public static Parties none() {
      return new Parties(Set.of(), Set.of(), Set.of());
    }

    /** Whether there are some, and none has a name. */
    public boolean areUnnamed() {
      return !keys.isEmpty() && heads.size() >= keys.size();
    }
  }

  /**
   * Where something happens.
   *
   * @param keys of the places
   * @param countries they lie in
   */
  public record Places(Set<String> keys, Set<String> countries) {
    public Places {
      keys = Set.copyOf(keys);
      countries = Set.copyOf(countries);
    }

    public static Places none() {
      return new Places(Set.of(), Set.of());
    }
  }

  /**
   * How a telling holds a happening.
   *
   * @param past it has happened, or goes on, or did not
   * @param held by a claim rather than by the report itself, or denied
   * @param changed cancelled, postponed or moved
   */
  public record Voice(boolean past, boolean held, boolean changed) {
    /** The voice of a report that tells what happened. */
    public static Voice ofReport() {
      return new Voice(true, false, false);
    }
  }
}

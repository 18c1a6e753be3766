package org.hearsay.digest;

import java.util.Optional;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Coded;
import org.hearsay.model.facts.Status;
import org.hearsay.record.crisis.When;

/**
 * What exactly put an entry into a digest.
 *
 * @param before what was known before; empty for what is new
 * @param now what is known now, where that is more than the entry says
 */
public record Why(Kind kind, Optional<State> before, Optional<State> now) {
  /** What happened to the knowledge of a thing. */
  public enum Kind implements Coded {
    /** No earlier report told it. */
    FIRST_TOLD,
    /** A plan has another day or place. */
    MOVED,
    /** A plan came to nothing. */
    CALLED_OFF,
    /** It has another status. */
    BECAME,
    /** Reports tell in their own voice what was somebody's claim before. */
    OWN_VOICE,
    /** A second independent origin tells it. */
    WIDER,
    /** A figure was replaced by another. */
    REPLACED,
    /** Claimants give figures that do not agree. */
    FIGURES_DIFFER,
    /** Somebody answers what was said. */
    ANSWERED
  }

  /**
   * What is known of a thing at a time.
   *
   * @param words a figure, or whose voice it is
   */
  public record State(
      Optional<Status> status,
      Optional<Change> change,
      Optional<When> when,
      Optional<String> where,
      Optional<String> words) {

    public static State of(String words) {
      return new State(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(words));
    }

    public static State of(Status status) {
      return new State(
          Optional.of(status),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  public static Why firstTold() {
    return new Why(Kind.FIRST_TOLD, Optional.empty(), Optional.empty());
  }
}

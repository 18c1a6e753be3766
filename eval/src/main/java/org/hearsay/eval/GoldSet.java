package org.hearsay.eval;

import java.io.IOException;
import java.util.List;

/**
 * One set of gold data, and how the engine is scored on it.
 *
 * <p>Stateless; what it reads stays outside the repository.
 */
public interface GoldSet {
  /** Its name on the command line and of its score file. */
  String name();

  /** What it needs, as a path below the data folder. */
  String needs();

  /** Whether what it needs is there; else the set is skipped. */
  default boolean isThere(GoldRun run) {
    return run.data().find(needs()).isPresent();
  }

  /** The metrics, the one that the set is known by first; each judged case goes to the run. */
  List<Metric> score(GoldRun run) throws IOException;
}

package org.hearsay.query;

import java.util.Optional;
import org.hearsay.model.facts.Coded;
import org.hearsay.record.crisis.Join;

/**
 * Something that a person should look at.
 *
 * @param join the least sure join of the item, where that is the reason
 */
public record Doubt(Reason reason, FactItem item, Optional<Join> join) {
  /** Why it is doubtful. */
  public enum Reason implements Coded {
    /** Several are one, and that is not sure; nobody has ruled on it. */
    JOIN,
    /** A claim whose source nobody knows. */
    SOURCE
  }
}

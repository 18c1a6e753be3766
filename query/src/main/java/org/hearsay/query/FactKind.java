package org.hearsay.query;

import java.util.Optional;
import org.hearsay.model.facts.Coded;

/** What can be asked for. */
public enum FactKind implements Coded {
  REPORT,
  STORY,
  ORIGIN,
  ACTOR,
  PLACE,
  EVENT,
  CLAIM,
  DISPUTE,
  MEETING,
  FIGURE;

  /** The kind with this word. */
  public static Optional<FactKind> of(String code) {
    for (FactKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}

package org.hearsay.annotators.event;

import java.util.List;
import java.util.Optional;

/**
 * Who holds an event, and what a saying says. Immutable.
 *
 * @param heldBy ids of the innermost claims around it; empty is the report's own voice
 * @param says id of the claim that a saying makes
 */
record Voice(List<String> heldBy, Optional<String> says) {
  Voice {
    heldBy = List.copyOf(heldBy);
  }
}

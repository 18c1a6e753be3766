package org.hearsay.eval.event;

import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Status;

/**
 * The category under which POLECAT counts an event: its coders have no status, so that a planned
 * cooperation is an agreement and a refused one a rejection.
 */
final class PolecatRoot {
  private PolecatRoot() {}

  /** The category whatever its status. */
  static String plain(Event event) {
    return switch (event.type()) {
      case CONCEDE, RETREAT -> "YIELD";
      default -> event.type().name();
    };
  }

  static String of(Event event) {
    String plain = plain(event);
    return switch (event.type()) {
      case CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT, AGREE -> counted(event, plain);
      default -> plain;
    };
  }

  private static String counted(Event event, String plain) {
    if (event.status() == Status.PLANNED) {
      return "AGREE";
    }
    return event.status() == Status.DID_NOT_HAPPEN ? "REJECT" : plain;
  }
}

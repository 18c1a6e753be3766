package org.hearsay.pages;

import org.hearsay.model.facts.Status;

/**
 * The sign and the word of each status, the same wherever a record is shown.
 *
 * @param sign one character
 * @param ascii the sign where only ASCII can be shown
 * @param word what it is called
 * @param color for a light background, as {@code #rrggbb}
 */
public record StatusSign(String sign, String ascii, String word, String color) {
  /** The sign of a status. */
  public static StatusSign of(Status status) {
    return switch (status) {
      case HAPPENED -> new StatusSign("●", "*", "happened", "#1b6e8c");
      case ONGOING -> new StatusSign("◐", "~", "ongoing", "#2f7791");
      case PLANNED -> new StatusSign("○", "o", "planned", "#6b5bb5");
      case POSSIBLE -> new StatusSign("◌", ".", "possible", "#8a6100");
      case CONDITIONAL -> new StatusSign("⧗", "%", "conditional", "#8a6100");
      case DENIED -> new StatusSign("⊘", "/", "denied", "#7a4a5a");
      case DID_NOT_HAPPEN -> new StatusSign("✕", "x", "did not happen", "#7a4a5a");
      case UNKNOWN -> new StatusSign("?", "?", "unknown", "#6b7280");
    };
  }
}

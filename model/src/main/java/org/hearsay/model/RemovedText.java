package org.hearsay.model;

import java.util.Objects;

/**
 * A piece of the input that was kept out of the canonical text.
 *
 * @param text the piece as it stood
 * @param reason why it was removed
 */
public record RemovedText(String text, RemovalReason reason) {
  public RemovedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reason, "reason");
  }
}

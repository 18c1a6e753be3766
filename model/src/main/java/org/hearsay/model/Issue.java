package org.hearsay.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A problem with the input, as data: counted by its code, shown to people by its message.
 *
 * @param code upper case with underscores, such as {@code UNRESOLVED_SOURCE}
 * @param message a sentence for people
 * @param span the words it is about; empty when it is about the whole report
 */
public record Issue(String code, String message, Optional<Span> span) {
  /** The code of a text that was cut because it is too long to be read whole. */
  public static final String TRUNCATED = "TRUNCATED";

  public Issue {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(span, "span");
    if (!code.matches("[A-Z][A-Z0-9_]*")) {
      throw new IllegalArgumentException("not an issue code: '" + code + "'");
    }
  }

  /** An issue about the whole report. */
  public static Issue of(String code, String message) {
    return new Issue(code, message, Optional.empty());
  }

  /** An issue about these words. */
  public static Issue of(String code, String message, Span span) {
    return new Issue(code, message, Optional.of(span));
  }
}

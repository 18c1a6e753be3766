package org.hearsay.query.review;

/**
 * Who says something, and why.
 *
 * @param why may be empty
 */
public record Reviewer(String name, String why) {
  /** The reason, or these words where none was given. */
  String whyOr(String none) {
    return why.isBlank() ? none : why;
  }
}

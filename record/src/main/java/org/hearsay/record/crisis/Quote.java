package org.hearsay.record.crisis;

import org.hearsay.model.Span;

/**
 * Words of a report, with their place in its text.
 *
 * @param report id of the report
 * @param id the fact whose words they are, in the reading of that report
 * @param words exactly the slice of the text
 */
public record Quote(String report, String id, Span span, String words) {
  public Quote {
    if (words.length() != span.end() - span.begin()) {
      throw new IllegalArgumentException("not as long as " + span + ": '" + words + "'");
    }
  }
}

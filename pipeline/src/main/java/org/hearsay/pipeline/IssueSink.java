package org.hearsay.pipeline;

import org.hearsay.model.Issue;

/** Where problems with the input go; one sink serves one report and one thread. */
@FunctionalInterface
public interface IssueSink {
  void add(Issue issue);

  /** A sink for callers that do not care. */
  static IssueSink ignoring() {
    return issue -> {};
  }
}

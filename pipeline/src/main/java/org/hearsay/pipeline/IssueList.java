package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Issue;

/** A sink that keeps issues in the order in which they came; not safe to share between threads. */
public final class IssueList implements IssueSink {
  private final List<Issue> issues = new ArrayList<>();

  @Override
  public void add(Issue issue) {
    issues.add(Objects.requireNonNull(issue, "issue"));
  }

  /** The issues so far. */
  public List<Issue> list() {
    return List.copyOf(issues);
  }
}

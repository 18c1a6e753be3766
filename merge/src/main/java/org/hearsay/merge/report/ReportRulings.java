package org.hearsay.merge.report;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.record.crisis.Ruling;

/**
 * What people ruled on reports.
 *
 * @param origins whether two reports carry one text
 * @param stories whether two reports tell of one thing
 */
public record ReportRulings(List<Ruling> origins, List<Ruling> stories) {
  public ReportRulings {
    origins = List.copyOf(origins);
    stories = List.copyOf(stories);
  }

  /** Nobody ruled on anything. */
  public static ReportRulings none() {
    return new ReportRulings(List.of(), List.of());
  }

  /** An origin lies within one story: what may not be one story is not one text either. */
  public List<Ruling> onOrigins() {
    return Stream.concat(
            origins.stream(),
            stories.stream().filter(ruling -> ruling.kind() == Ruling.Kind.FORBID))
        .toList();
  }

  /** One text is one story. */
  public List<Ruling> onStories() {
    return Stream.concat(
            stories.stream(),
            origins.stream().filter(ruling -> ruling.kind() == Ruling.Kind.CONFIRM))
        .toList();
  }
}

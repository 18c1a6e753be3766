package org.hearsay.query.review;

import java.util.List;
import java.util.Optional;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Joins;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.record.crisis.FactRef;

/**
 * What a field belongs to: a report, or a fact of one.
 *
 * @param fact its id in the reading that stands for the report
 */
public record Subject(String report, Optional<String> fact) {
  /** All subjects of a thing: the report, or the facts of reports that are joined in it. */
  public static List<Subject> of(Lookup.Found found, CrisisIndex index) {
    if (found.kind() == Lookup.Kind.REPORT) {
      return List.of(new Subject(found.id(), Optional.empty()));
    }
    List<FactRef> members = Joins.members(found, index);
    if (members.isEmpty()) {
      throw new ReviewException(
          ReviewException.Kind.NOT_THERE, "only reports and their facts have fields to correct");
    }
    return members.stream()
        .map(fact -> new Subject(fact.report(), Optional.of(fact.id())))
        .toList();
  }
}

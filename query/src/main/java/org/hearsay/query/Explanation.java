package org.hearsay.query;

import java.util.List;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Ruling;

/**
 * Why several are one.
 *
 * @param item what they are together
 * @param joins the surest first; none for what stands in one report alone
 * @param members the facts of single reports that are joined; of a group of reports none
 * @param rulings what people decided on any of the ids that are joined, in order of time
 */
public record Explanation(
    FactItem item, List<Join> joins, List<FactRef> members, List<Ruling> rulings) {
  public Explanation {
    joins = List.copyOf(joins);
    members = List.copyOf(members);
    rulings = List.copyOf(rulings);
  }
}

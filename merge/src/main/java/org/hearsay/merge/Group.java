package org.hearsay.merge;

import java.util.List;
import org.hearsay.record.crisis.Join;

/**
 * Ids that are one.
 *
 * @param members in ascending order, at least one
 * @param why the joins that hold them together, one fewer than there are members unless people's
 *     rulings bridge them; strongest first
 */
public record Group(List<String> members, List<Join> why) {
  public Group {
    members = List.copyOf(members);
    why = List.copyOf(why);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a group needs a member");
    }
  }

  /** The smallest of the members' ids: stays the same whatever larger ids join. */
  public String id() {
    return members.get(0);
  }
}

package org.hearsay.query;

import java.util.List;
import java.util.Optional;

/**
 * What became different, in the order of the store's changes.
 *
 * @param next cursor of what follows; empty when there is no more now
 * @param until number of the change up to which this tells all, to be asked after later
 */
public record ChangePage(List<Change> changes, Optional<String> next, long until) {
  public ChangePage {
    changes = List.copyOf(changes);
  }
}

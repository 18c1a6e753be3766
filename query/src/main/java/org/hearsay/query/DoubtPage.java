package org.hearsay.query;

import java.util.List;
import java.util.Optional;

/**
 * What people should look at, the least sure first.
 *
 * @param next cursor of the page that follows
 */
public record DoubtPage(List<Doubt> doubts, Optional<String> next) {
  public DoubtPage {
    doubts = List.copyOf(doubts);
  }
}

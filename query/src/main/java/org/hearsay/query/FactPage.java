package org.hearsay.query;

import java.util.List;
import java.util.Optional;

/**
 * Part of an answer.
 *
 * @param next cursor of the page that follows; empty on the last
 * @param total how many there are on all pages, where that was asked
 */
public record FactPage(List<FactItem> items, Optional<String> next, Optional<Long> total) {
  public FactPage {
    items = List.copyOf(items);
  }
}

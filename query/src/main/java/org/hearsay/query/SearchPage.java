package org.hearsay.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What holds the words of a question, the best match first.
 *
 * @param next cursor of the page that follows
 * @param facets how many matches have each value, the values by number; by {@code kind}, {@code
 *     country}, {@code publisher}, {@code type} and {@code month}
 * @param counted so many matches the facets are counted over, the best ones
 * @param complete whether these are all matches; of words that stand in very many things only the
 *     newest are ranked
 */
public record SearchPage(
    List<FactItem> items,
    Optional<String> next,
    SortedMap<String, List<Map.Entry<String, Integer>>> facets,
    int counted,
    boolean complete) {
  public SearchPage {
    items = List.copyOf(items);
  }
}

package org.hearsay.knowledge.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.knowledge.names.Folding;

/**
 * Folded names and the ids they may stand for, best known first; a user's own names come before
 * those of the shipped table. Immutable.
 */
public final class NameIndex {
  private static final int LONGEST_NAME_IN_WORDS = 9;

  private final SortedTable shipped;
  private final Map<String, List<String>> own;
  private final TreeSet<String> ownKeys;

  /** An index over a table of name and comma-separated ids, and the user's own names. */
  public NameIndex(SortedTable shipped, Map<String, List<String>> own) {
    this.shipped = shipped;
    this.own = new LinkedHashMap<>();
    own.forEach((key, ids) -> this.own.put(key, List.copyOf(ids)));
    this.ownKeys = new TreeSet<>(own.keySet());
  }

  /** The ids of a name as it is spelled in a text. */
  public List<String> ids(String name) {
    return idsOfKey(Folding.key(name));
  }

  /** The ids of a folded name. */
  public List<String> idsOfKey(String key) {
    List<String> ids = new ArrayList<>(own.getOrDefault(key, List.of()));
    shipped.findFirst(key).ifPresent(row -> ids.addAll(row.list(1, ',')));
    return ids;
  }

  /** Whether a name as it is spelled in a text is known. */
  public boolean contains(String name) {
    String key = Folding.key(name);
    return own.containsKey(key) || shipped.contains(key);
  }

  /** The end of the longest known name that begins at a token, if one does. */
  public Optional<Integer> longestEnd(List<String> tokens, int begin) {
    StringBuilder key = new StringBuilder();
    Optional<Integer> longest = Optional.empty();
    int limit = Math.min(tokens.size(), begin + LONGEST_NAME_IN_WORDS);
    for (int end = begin; end < limit; end++) {
      String part = Folding.key(tokens.get(end));
      if (part.isEmpty() && end == begin) {
        return Optional.empty();
      }
      if (!part.isEmpty()) {
        key.append(key.length() == 0 ? "" : " ").append(part);
      }
      if (!hasPrefix(key.toString())) {
        return longest;
      }
      if (!part.isEmpty() && containsKey(key.toString())) {
        longest = Optional.of(end + 1);
      }
    }
    return longest;
  }

  private boolean containsKey(String key) {
    return own.containsKey(key) || shipped.contains(key);
  }

  private boolean hasPrefix(String prefix) {
    String next = ownKeys.ceiling(prefix);
    return (next != null && next.startsWith(prefix)) || shipped.hasKeyWithPrefix(prefix);
  }
}

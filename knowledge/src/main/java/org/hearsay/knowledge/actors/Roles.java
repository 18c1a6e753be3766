package org.hearsay.knowledge.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/** Words for roles and kinds of people, singular and plural. Immutable. */
public final class Roles {
  private static final int LONGEST_PHRASE_IN_WORDS = 7;

  private final Map<String, RoleWord> words = new HashMap<>();

  /** The words of a table, and a user's own, which come before those. */
  public Roles(SortedTable table, Iterable<RoleWord> own) {
    for (Row row : table.list()) {
      words.put(row.text(0), word(row));
    }
    for (RoleWord word : own) {
      words.put(Folding.key(word.phrase()), word);
    }
  }

  /** The role of a phrase, singular or plural: "foreign minister", "top diplomat", "troops". */
  public Optional<RoleWord> find(String phrase) {
    return Optional.ofNullable(words.get(Folding.key(phrase)));
  }

  /** The longest phrase for a role that begins at a token. */
  public Optional<RoleMatch> longestMatch(List<String> tokens, int begin) {
    StringBuilder key = new StringBuilder();
    Optional<RoleMatch> longest = Optional.empty();
    int limit = Math.min(tokens.size(), begin + LONGEST_PHRASE_IN_WORDS);
    for (int end = begin; end < limit; end++) {
      String part = Folding.key(tokens.get(end));
      if (part.isEmpty()) {
        if (end == begin) {
          return Optional.empty();
        }
        continue;
      }
      key.append(key.length() == 0 ? "" : " ").append(part);
      RoleWord word = words.get(key.toString());
      if (word != null) {
        longest = Optional.of(new RoleMatch(begin, end + 1, word));
      }
    }
    return longest;
  }

  private static RoleWord word(Row row) {
    Optional<RoleClass> role =
        row.text(2).isEmpty() ? Optional.empty() : Optional.of(RoleClass.valueOf(row.text(2)));
    String flags = row.text(4);
    return new RoleWord(
        row.text(1), role, row.text(3), flags.contains("p"), flags.contains("c"), flags.contains("n"));
  }
}

package org.hearsay.knowledge.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/** Words for roles and kinds of people, singular and plural. Immutable. */
public final class Roles {
  private static final int LONGEST_PHRASE_IN_WORDS = 7;
  private static final Map<String, RoleClass> PARTICULAR =
      Map.ofEntries(
          Map.entry("GBR chancellor", RoleClass.FINANCE_MINISTER),
          Map.entry("IND foreign secretary", RoleClass.DEPUTY_FOREIGN_MINISTER),
          Map.entry("PAK foreign secretary", RoleClass.DEPUTY_FOREIGN_MINISTER),
          Map.entry("USA interior secretary", RoleClass.MINISTER),
          Map.entry("UKR attorney general", RoleClass.PROSECUTOR),
          Map.entry("ISR attorney general", RoleClass.PROSECUTOR),
          Map.entry("VEN attorney general", RoleClass.PROSECUTOR),
          Map.entry("COL attorney general", RoleClass.PROSECUTOR),
          Map.entry("IRN leader", RoleClass.SUPREME_LEADER),
          Map.entry("PRK leader", RoleClass.SUPREME_LEADER));

  /** States whose leader is the head of government; elsewhere it is the head of state. */
  private static final Set<String> LED_BY_GOVERNMENT =
      Set.of(
          "GBR", "DEU", "IND", "JPN", "ISR", "ITA", "CAN", "AUS", "NZL", "ESP", "NLD", "BEL", "SWE",
          "NOR", "DNK", "FIN", "GRC", "HUN", "POL", "CZE", "SVK", "SVN", "HRV", "BGR", "EST", "LVA",
          "ALB", "MKD", "XKX", "IRL", "PRT", "AUT", "LUX", "MLT", "ISL", "ARM", "GEO", "ETH", "PAK",
          "BGD", "NPL", "MYS", "SGP", "THA", "KHM", "IRQ", "JAM", "PNG", "FJI", "SLB", "VUT",
          "LSO");

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

  /**
   * The office that a phrase names in one state, where that is not the common one: Britain's
   * chancellor is its finance minister, and only the United States' secretary of state is a foreign
   * minister.
   */
  public Optional<RoleClass> officeIn(String phrase, String side) {
    String key = Folding.key(phrase);
    RoleClass particular = PARTICULAR.get(side + " " + key);
    if (particular != null) {
      return Optional.of(particular);
    }
    if (key.equals("leader")) {
      boolean governed = LED_BY_GOVERNMENT.contains(side);
      return Optional.of(governed ? RoleClass.HEAD_OF_GOVERNMENT : RoleClass.HEAD_OF_STATE);
    }
    if (key.equals("secretary of state") && !side.equals("USA")) {
      return Optional.of(side.equals("VAT") ? RoleClass.HEAD_OF_GOVERNMENT : RoleClass.MINISTER);
    }
    return find(phrase).flatMap(RoleWord::role);
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
        row.text(1),
        role,
        row.text(3),
        flags.contains("p"),
        flags.contains("c"),
        flags.contains("n"));
  }
}

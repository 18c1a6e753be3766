package org.hearsay.knowledge.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.tables.NameIndex;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/** Organizations by name: outlets, bodies of states and between them, armed groups. Immutable. */
public final class Organizations {
  private final SortedTable table;
  private final NameIndex names;
  private final Map<String, OrganizationEntry> own;

  /** Organizations over the shipped tables and a user's own by id. */
  public Organizations(SortedTable table, NameIndex names, Map<String, OrganizationEntry> own) {
    this.table = table;
    this.names = names;
    this.own = Map.copyOf(own);
  }

  /** The organizations with this name, best known first. */
  public List<OrganizationEntry> lookup(String name) {
    List<OrganizationEntry> entries = new ArrayList<>();
    for (String id : names.ids(name)) {
      byId(id).ifPresent(entries::add);
    }
    return List.copyOf(entries);
  }

  /** Whether any organization has this name. */
  public boolean isName(String name) {
    return names.contains(name);
  }

  /** An organization by its id. */
  public Optional<OrganizationEntry> byId(String id) {
    OrganizationEntry mine = own.get(id);
    return mine == null ? table.findFirst(id).map(Organizations::entry) : Optional.of(mine);
  }

  /**
   * The longest name of an organization that begins at a token; tokens are words as they are
   * spelled.
   */
  public Optional<OrganizationMatch> longestMatch(List<String> tokens, int begin) {
    return names
        .longestEnd(tokens, begin)
        .map(
            end ->
                new OrganizationMatch(
                    begin, end, lookup(String.join(" ", tokens.subList(begin, end)))));
  }

  private static OrganizationEntry entry(Row row) {
    return new OrganizationEntry(
        row.text(0),
        row.text(1),
        row.list(2, '|'),
        OrganizationKind.valueOf(row.text(3)),
        row.text(4),
        row.text(5),
        row.text(6));
  }
}

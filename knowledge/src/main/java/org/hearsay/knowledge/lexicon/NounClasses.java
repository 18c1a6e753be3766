package org.hearsay.knowledge.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/**
 * Classes of nouns by lemma: weapon, force, vehicle, ship, aid, captive, people, journalist,
 * militant, police, diplomat, peacekeeper, leader, territory, facility, agreement, talks, attack,
 * sanction, money, casualty, document, border. Named people, states, places and organizations are
 * the pseudo-lemmas {@code @person}, {@code @state}, {@code @place}, {@code @organization}.
 * Immutable.
 */
public final class NounClasses {
  private final Map<String, Set<String>> classes = new HashMap<>();

  /** The classes of a table: class, lemmas. */
  public NounClasses(SortedTable table) {
    for (Row row : table.list()) {
      classes.put(row.text(0), Set.copyOf(row.list(1, ',')));
    }
  }

  /** Whether a lemma belongs to a class. */
  public boolean is(String lemma, String nounClass) {
    return lemmas(nounClass).contains(Lemmas.key(lemma));
  }

  /** The lemmas of a class; empty if there is no such class. */
  public Set<String> lemmas(String nounClass) {
    return classes.getOrDefault(nounClass, Set.of());
  }

  /** The lemmas that a list of lemmas and {@code @class} names means. */
  Set<String> expand(Iterable<String> lemmasAndClasses) {
    Set<String> expanded = new HashSet<>();
    for (String item : lemmasAndClasses) {
      Set<String> lemmas = item.startsWith("@") ? classes.get(item.substring(1)) : null;
      if (lemmas == null) {
        expanded.add(item);
      } else {
        expanded.addAll(lemmas);
      }
    }
    return Set.copyOf(expanded);
  }
}

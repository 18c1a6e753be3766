package org.hearsay.knowledge.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/** The contexts of the PLOVER manual and words that tell them. Immutable. */
public final class Contexts {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Set<String>> byLemma = new HashMap<>();

  /** The contexts of a table: context, lemmas and phrases. */
  public Contexts(SortedTable table) {
    for (Row row : table.list()) {
      names.add(row.text(0));
      for (String lemma : row.list(1, ',')) {
        byLemma.computeIfAbsent(lemma, unused -> new TreeSet<>()).add(row.text(0));
      }
    }
  }

  /** The names of all contexts, sorted. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** The contexts that lemmas and two-word phrases tell, sorted. */
  public Set<String> of(Collection<String> lemmas) {
    Set<String> found = new TreeSet<>();
    for (String lemma : lemmas) {
      found.addAll(byLemma.getOrDefault(Lemmas.key(lemma), Set.of()));
    }
    return found;
  }
}

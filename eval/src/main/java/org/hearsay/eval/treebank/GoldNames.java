package org.hearsay.eval.treebank;

import java.util.List;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.model.Span;

/**
 * The names that people marked in a document.
 *
 * @param names each with its type
 * @param scored only what was found inside one of these ranges counts
 * @param open what overlaps one of these is neither right nor wrong, unless it is a gold name
 */
record GoldNames(Set<TypedName> names, List<Span> scored, List<Span> open) {
  GoldNames {
    names = Set.copyOf(names);
    scored = List.copyOf(scored);
    open = List.copyOf(open);
  }

  /** A range and what it names. */
  record TypedName(Span span, NameType type) {}
}

package org.hearsay.eval.treebank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.treebank.GoldNames.TypedName;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;

/** Names by exact range and type; other names than persons, organizations and locations are out. */
final class NameScore {
  private Counts counts = Counts.NONE;

  /** Takes one document into the score and tells each name of either side. */
  void add(GoldDocument document, GoldNames gold, List<Name> predicted, Consumer<GoldCase> cases) {
    Set<TypedName> found = new HashSet<>();
    for (Name name : predicted) {
      TypedName typed = new TypedName(name.span(), name.type());
      boolean right = gold.names().contains(typed);
      boolean counted =
          right
              || (gold.scored().stream().anyMatch(range -> range.contains(name.span()))
                  && (gold.names().stream().anyMatch(each -> each.span().overlaps(name.span()))
                      || gold.open().stream().noneMatch(name.span()::overlaps)));
      if (counted && name.type() != NameType.MISC && found.add(typed)) {
        String words = document.text(name.span());
        cases.accept(
            GoldCase.of(id(document, typed), name.type().name(), right ? words : "", words, right)
                .withConfidence(name.confidence()));
      }
    }
    int right = 0;
    for (TypedName name : gold.names()) {
      if (found.contains(name)) {
        right++;
      } else {
        String words = document.text(name.span());
        cases.accept(GoldCase.of(id(document, name), name.type().name(), words, "", false));
      }
    }
    counts = counts.plus(new Counts(right, gold.names().size(), found.size()));
  }

  private static String id(GoldDocument document, TypedName name) {
    return document.sentenceIds().get(0)
        + ":"
        + name.span().begin()
        + "-"
        + name.span().end()
        + " "
        + name.type();
  }

  Counts counts() {
    return counts;
  }
}

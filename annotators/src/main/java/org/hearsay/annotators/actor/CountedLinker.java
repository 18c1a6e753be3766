package org.hearsay.annotators.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.language.Token;
import org.hearsay.model.facts.ActorKind;

/** Joins "the four governments" and "the four" to the last so many that were named in a row. */
final class CountedLinker {
  private static final Map<String, Integer> NUMBERS =
      Map.of("three", 3, "four", 4, "five", 5, "six", 6, "seven", 7);
  private static final Set<String> BETWEEN = Set.of(",", "and", "the", "or", "&");
  private static final Set<String> STATES =
      Set.of("country", "nation", "state", "government", "power", "capital", "neighbor", "ally");
  private static final Set<String> PEOPLE =
      Set.of("man", "woman", "leader", "president", "minister", "official", "diplomat");

  private final ReportView view;
  private final Drafts drafts;

  CountedLinker(ReportView view, Drafts drafts) {
    this.view = view;
    this.drafts = drafts;
  }

  /** Joins "the four governments"; whether it did. */
  boolean link(NounPhrase phrase) {
    int number = phrase.head().index() - 1;
    boolean counted =
        NUMBERS.containsKey(view.lower(number))
            && view.lower(number - 1).equals("the")
            && phrase.sides().isEmpty();
    if (!counted || !phrase.isPlural()) {
      return false;
    }
    Predicate<Draft> fits =
        STATES.contains(phrase.lemma())
            ? draft -> draft.kind() == ActorKind.STATE
            : PEOPLE.contains(phrase.lemma()) ? Draft::isPerson : draft -> false;
    return join(phrase.mention(), view.lower(number), fits);
  }

  /** Joins "the four" where it stands for a noun. */
  void link(Token number) {
    boolean bare =
        NUMBERS.containsKey(view.lower(number.index()))
            && view.lower(number.index() - 1).equals("the")
            && !number.isRelation("nummod");
    if (bare) {
      Mention mention = Mention.of(view, number.index(), number.index() + 1, Mention.Form.NOMINAL);
      join(mention, view.lower(number.index()), draft -> draft.kind() != ActorKind.UNNAMED);
    }
  }

  private boolean join(Mention mention, String number, Predicate<Draft> fits) {
    int wanted = NUMBERS.getOrDefault(number, 0);
    List<Draft> row = new ArrayList<>();
    int last = -1;
    for (Drafts.Use use : drafts.before(mention.head())) {
      boolean named = use.mention().form() == Mention.Form.NAME && fits.test(use.draft());
      if (!named) {
        continue;
      }
      if (last >= 0 && !isRow(use.mention().end(), last)) {
        if (row.size() == wanted) {
          break;
        }
        row.clear();
      }
      if (!row.contains(use.draft())) {
        row.add(0, use.draft());
      }
      last = use.mention().first();
    }
    if (row.size() != wanted) {
      return false;
    }
    row.forEach(draft -> drafts.use(mention, draft));
    return true;
  }

  private boolean isRow(int end, int next) {
    for (int i = end; i < next; i++) {
      if (!BETWEEN.contains(view.lower(i))) {
        return false;
      }
    }
    return next > end;
  }
}

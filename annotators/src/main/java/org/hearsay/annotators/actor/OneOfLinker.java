package org.hearsay.annotators.actor;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.language.Token;
import org.hearsay.model.facts.ActorKind;

/**
 * Makes a party of one out of several: "one of them", "another of whom". It is of the side of those
 * it belongs to, who must be known.
 */
final class OneOfLinker {
  private static final Set<String> ONE = Set.of("one", "another");
  private static final Set<String> THEM = Set.of("them", "whom", "these", "those");

  private final ReportView view;
  private final Drafts drafts;

  OneOfLinker(ReportView view, Drafts drafts) {
    this.view = view;
    this.drafts = drafts;
  }

  void link(Token one) {
    int first = one.index();
    int last = first + 2;
    boolean part =
        ONE.contains(view.lower(first))
            && last < view.size()
            && view.lower(first + 1).equals("of")
            && THEM.contains(view.lower(last))
            && drafts.headedBy(first).isEmpty();
    if (part) {
      several(last).ifPresent(draft -> create(first, last + 1, draft));
    }
  }

  private Optional<Draft> several(int pronoun) {
    return drafts.headedBy(pronoun).stream()
        .filter(draft -> draft.isPlural() && draft.kind() == ActorKind.UNNAMED)
        .findFirst();
  }

  private void create(int first, int end, Draft of) {
    Draft draft = drafts.create(ActorKind.UNNAMED, "");
    draft.setOwnName(view.text(first, end));
    draft.setSector(of.sector());
    draft.setCount(Optional.of(1));
    if (!of.side().isEmpty()) {
      draft.setSide(of.side(), view.knowledge().countries().byIso3(of.side()).isPresent());
    }
    of.affiliation().ifPresent(draft::setAffiliation);
    drafts.use(Mention.of(view, first, end, Mention.Form.NOMINAL).withHead(first), draft);
  }
}

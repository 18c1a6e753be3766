package org.hearsay.annotators.actor.name;

import java.util.Optional;
import org.hearsay.annotators.actor.phrase.KindNouns;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.language.NameType;

/** Names that the tagger missed beside the noun that says what they name: "the frigate X". */
final class ToldNames {
  private static final int LONGEST_NAME = 4;

  private final ReportView view;

  ToldNames(ReportView view) {
    this.view = view;
  }

  /** The body or ship whose name starts at the token; taken tokens belong to other names. */
  Optional<NameMention> at(int first, boolean[] taken) {
    int end = first;
    while (end < Math.min(view.size(), first + LONGEST_NAME)
        && !taken[end]
        && view.token(end).upos().equals("PROPN")
        && view.isCapitalized(end)
        && view.sentence(end) == view.sentence(first)) {
      end++;
    }
    boolean beside = isKind(first - 1);
    boolean apposed = view.word(first - 1).equals(",") && view.word(end).equals(",");
    boolean trader = apposed && first > 1 && KindNouns.isTrader(view.lower(first - 2));
    return end > first && (beside || trader)
        ? Optional.of(
            NameMention.of(
                Mention.of(view, first, end, Mention.Form.NAME), NameMention.Kind.ORGANIZATION))
        : Optional.empty();
  }

  private boolean isKind(int index) {
    return index >= 0
        && view.token(index).upos().equals("NOUN")
        && KindNouns.before(view.lower(index)).equals(Optional.of(NameType.ORGANIZATION));
  }
}

package org.hearsay.annotators.actor.name;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.knowledge.places.Country;

/**
 * Reads two demonyms in a row as one people, neither state: "Bosnian Serbs", "Turkish Cypriots".
 */
final class MixedPeoples {
  // Of these the second word says where they live, of others the first.
  private static final Set<String> AT_HOME =
      Set.of("cypriots", "americans", "canadians", "australians", "britons", "israelis");

  private final ReportView view;

  MixedPeoples(ReportView view) {
    this.view = view;
  }

  /** The people whose name begins at the token. */
  Optional<NameMention> at(int first) {
    if (first + 1 >= view.size() || !view.token(first + 1).xpos().equals("NNPS")) {
      return Optional.empty();
    }
    Optional<Country> one = view.knowledge().countries().byAdjective(view.word(first));
    Optional<Country> other = view.knowledge().countries().byDemonym(view.word(first + 1));
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return Optional.empty();
    }
    Country home = AT_HOME.contains(view.lower(first + 1)) ? other.get() : one.get();
    Mention mention = Mention.of(view, first, first + 2, Mention.Form.NAME);
    return Optional.of(
        new NameMention(
            mention,
            NameMention.Kind.PEOPLE,
            Optional.of(Side.ofState(home.iso3(), view.text(first, first + 2))),
            Optional.empty()));
  }
}

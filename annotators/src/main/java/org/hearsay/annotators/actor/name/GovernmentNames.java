package org.hearsay.annotators.actor.name;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.Offices;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.annotators.actor.phrase.SideMatch;
import org.hearsay.annotators.actor.phrase.Sides;

/** Finds governments by their name: "the Biden administration", "the Russian government". */
final class GovernmentNames {
  private static final Set<String> RULE =
      Set.of(
          "administration",
          "government",
          "regime",
          "junta",
          "cabinet",
          "leadership",
          "authorities");

  private final ReportView view;
  private final Sides sides;

  GovernmentNames(ReportView view, Sides sides) {
    this.view = view;
    this.sides = sides;
  }

  /** Whether the word names those who rule. */
  static boolean isRule(String lower) {
    return RULE.contains(lower);
  }

  /** The state that acts where the word at the position ends the name of its government. */
  Optional<NameMention> endingAt(int index) {
    if (!RULE.contains(view.lower(index)) || index == 0 || isUnderNoun(index)) {
      return Optional.empty();
    }
    Optional<SideMatch> side = sides.endingAt(index).filter(match -> isCountry(match.side()));
    return side.isPresent()
        ? Optional.of(state(side.get().first(), index, side.get().side()))
        : ofLeader(index);
  }

  private Optional<NameMention> ofLeader(int index) {
    int nameEnd = view.isPossessive(index - 1) ? index - 1 : index;
    int first = nameFirst(nameEnd);
    if (first >= nameEnd) {
      return Optional.empty();
    }
    return new Offices(view.knowledge())
        .named(
            view.text(first, nameEnd),
            nameEnd - first > 1,
            Optional.empty(),
            Optional.empty(),
            view.date())
        .filter(term -> view.knowledge().countries().byIso3(term.side()).isPresent())
        .map(term -> state(first, index, Side.ofState(term.side(), view.word(index))));
  }

  private NameMention state(int first, int head, Side side) {
    Mention mention = Mention.of(view, first, head + 1, Mention.Form.NOMINAL).withHead(head);
    return new NameMention(mention, NameMention.Kind.STATE, Optional.of(side), Optional.empty());
  }

  private boolean isCountry(Side side) {
    return side.about().isEmpty() && view.knowledge().countries().byIso3(side.code()).isPresent();
  }

  private boolean isUnderNoun(int index) {
    return view.isRelation(index, "compound")
        && view.lower(index + 1).matches("officials?|spokes\\w{1,8}|forces|troops|sources?");
  }

  private int nameFirst(int end) {
    int first = end;
    while (first > 0
        && first > end - 3
        && view.isCapitalized(first - 1)
        && view.token(first - 1).upos().equals("PROPN")) {
      first--;
    }
    return first;
  }
}

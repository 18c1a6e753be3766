package org.hearsay.annotators.actor;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.KindNouns;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.knowledge.actors.RoleMatch;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.model.facts.ActorKind;

/** Joins noun phrases to the name that stands beside them: "the minister, X,", "X, a militia,". */
final class Appositions {
  private static final int LONGEST_COMPLEMENT = 9;

  private final ReportView view;
  private final Drafts drafts;

  Appositions(ReportView view, Drafts drafts) {
    this.view = view;
    this.drafts = drafts;
  }

  // "X, a monitoring group," and "the broadcaster X" are X.
  boolean link(NounPhrase phrase) {
    boolean ship = KindNouns.isShip(phrase.lemma());
    boolean body = KindNouns.isBody(phrase.lemma()) || KindNouns.isTrader(phrase.lemma());
    if (!(ship || body) || phrase.isPlural()) {
      return false;
    }
    int noun = phrase.head().index();
    Optional<Draft> inside = ship ? Optional.empty() : named(noun - 1);
    if (inside.isPresent()) {
      drafts.use(Mention.of(view, phrase.bare(), noun + 1, Mention.Form.NOMINAL), inside.get());
      phrase.role().map(RoleWord::sector).ifPresent(inside.get()::setSector);
      return true;
    }
    boolean apposed =
        phrase.isIndefinite() && phrase.first() > 1 && view.word(phrase.first() - 1).equals(",");
    Optional<Draft> before = apposed ? organization(phrase.first() - 2) : Optional.empty();
    int head = phrase.head().index();
    boolean explained = (ship || phrase.isDefinite()) && view.word(head + 1).equals(",");
    int comma = view.lower(head + 2).equals("the") ? head + 3 : head + 2;
    int after = view.lower(head + 1).equals("the") ? head + 2 : head + 1;
    int next = explained && isEnclosed(comma) ? comma : after;
    Optional<Draft> named = before.or(() -> next < view.size() ? organization(next) : before);
    named.ifPresent(draft -> explain(draft, phrase));
    return named.isPresent();
  }

  private void explain(Draft draft, NounPhrase phrase) {
    drafts.use(phrase.mention(), draft);
    draft.setDescription(phrase.words());
    draft.setSector(KindNouns.isMedia(phrase.lemma()) ? "JRN" : "");
    phrase.role().map(RoleWord::sector).ifPresent(draft::setSector);
    phrase.sides().stream().findFirst().ifPresent(side -> Allegiance.set(view, draft, side.side()));
  }

  // The body whose name ends right here: "the Oru Lodi" of "the Oru Lodi party".
  private Optional<Draft> named(int last) {
    return organization(last)
        .filter(
            draft ->
                draft.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.form() == Mention.Form.NAME && mention.end() == last + 1));
  }

  private Optional<Draft> organization(int token) {
    return drafts.covering(token).stream()
        .filter(draft -> draft.kind() == ActorKind.ORGANIZATION)
        .findFirst();
  }

  /** The person whose name stands beside the phrase: "the minister, X," or "X, the minister,". */
  Optional<Draft> person(NounPhrase phrase) {
    int comma = commaAfter(phrase);
    if (comma >= 0) {
      Optional<Draft> after = titledPerson(comma + 1);
      boolean definite =
          phrase.possessor().isPresent() || !phrase.sides().isEmpty() || phrase.isDefinite();
      if (after.isPresent() && (phrase.isIndefinite() ? isEnclosed(comma + 1) : definite)) {
        return after;
      }
    }
    boolean commaBefore = phrase.first() > 1 && view.word(phrase.first() - 1).equals(",");
    boolean follows =
        phrase.head().isRelation("appos")
            || view.word(phrase.end()).equals(",")
            || view.word(phrase.end()).equals(".");
    if (commaBefore && follows) {
      return personAt(phrase.first() - 2);
    }
    return phrase.isOwnedBefore() && follows ? beforeOwner(phrase.first()) : Optional.empty();
  }

  // "X, Norland's de facto leader,": whom the tree does not hang it on.
  private Optional<Draft> beforeOwner(int first) {
    int comma = first - 1;
    while (comma > Math.max(0, first - LONGEST_COMPLEMENT) && !view.word(comma).equals(",")) {
      comma--;
    }
    return comma > 0 && view.word(comma).equals(",") ? personAt(comma - 1) : Optional.empty();
  }

  // "the envoy to Chad, X": the comma after what else belongs to the phrase; -1 where none is.
  private int commaAfter(NounPhrase phrase) {
    int i = phrase.end();
    if (Set.of("to", "for", "of", "in", "at", "on").contains(view.lower(i))) {
      int limit = Math.min(view.size(), i + LONGEST_COMPLEMENT);
      while (i < limit
          && Set.of("ADP", "DET", "PROPN", "ADJ", "NOUN", "PART").contains(view.token(i).upos())) {
        i++;
      }
    }
    return view.word(i).equals(",") && i + 1 < view.size() ? i : -1;
  }

  // "an envoy, former Norland premier X,": side and role before the name are passed over.
  private int afterRole(int first) {
    int start = Set.of("former", "ex").contains(view.lower(first)) ? first + 1 : first;
    boolean side =
        start < view.size()
            && drafts.covering(start).stream().anyMatch(draft -> draft.kind() == ActorKind.STATE);
    start += side ? 1 : 0;
    return view.knowledge().roles().longestMatch(view.lowerWords(), start).stream()
        .mapToInt(RoleMatch::end)
        .findFirst()
        .orElse(first);
  }

  // "a spokesman, X, said": commas on both sides of the name.
  private boolean isEnclosed(int first) {
    int end = afterRole(first);
    while (end < view.size() && (view.isCapitalized(end) || isInsideName(end))) {
      end++;
    }
    return end > first && view.word(end).equals(",");
  }

  // "Kim Jong-un": not all of a name is capitalized.
  private boolean isInsideName(int token) {
    return drafts.covering(token).stream()
        .flatMap(draft -> draft.mentions().stream())
        .anyMatch(mention -> mention.form() == Mention.Form.NAME && mention.covers(token));
  }

  // "its spokesman, Major General X": the rank belongs to the name.
  private Optional<Draft> titledPerson(int first) {
    int start = afterRole(first);
    for (int i = start; i < Math.min(view.size(), start + 4) && view.isCapitalized(i); i++) {
      Optional<Draft> found = personAt(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> personAt(int token) {
    return drafts.covering(token).stream().filter(Draft::isPerson).findFirst();
  }
}

package org.hearsay.annotators.actor;

import java.util.Optional;
import org.hearsay.annotators.actor.name.Context;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.Offices;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.language.Token;

/** Decides what joins a noun phrase that denotes somebody: as an office, a body, a pair, people. */
final class NominalLinker {
  private final ReportView view;
  private final Drafts drafts;
  private final Sides sides;
  private final OfficeLinker offices;
  private final DescriptionLinker descriptions;
  private final Counterparts counterparts;
  private final CountedLinker counted;
  private final BodyNouns bodies;
  private final Appositions appositions;
  private final Optional<String> mainCountry;

  NominalLinker(ReportView view, Drafts drafts, Sides sides, BodyLinker bodies, Context context) {
    this.view = view;
    this.drafts = drafts;
    this.sides = sides;
    this.mainCountry = context.mainCountry();
    this.offices = new OfficeLinker(view, drafts, context.clearCountry());
    this.descriptions = new DescriptionLinker(view, drafts);
    this.counterparts = new Counterparts(view, drafts, offices);
    this.counted = new CountedLinker(view, drafts);
    this.bodies = new BodyNouns(view, drafts, sides, bodies, offices, mainCountry);
    this.appositions = new Appositions(view, drafts);
  }

  void link(Token head) {
    if (!isNominal(head) || drafts.isCovered(head.index()) || isTitle(head) || isInsideRole(head)) {
      return;
    }
    NounPhrase phrase = NounPhrase.of(view, head, sides);
    if (phrase.isBare() && !phrase.isPlural() && view.preposition(head).equals("as")) {
      return;
    }
    boolean named =
        view.isCapitalized(head.index()) && phrase.isDefinite() && descriptions.link(phrase);
    if (named
        || descriptions.linkPair(phrase)
        || descriptions.linkRebels(phrase)
        || counted.link(phrase)
        || appositions.link(phrase)) {
      return;
    }
    if (phrase.lemma().equals("counterpart")) {
      counterparts.link(phrase);
      return;
    }
    Optional<RoleWord> role = phrase.role();
    if (isPredicate(head)) {
      role.filter(RoleWord::person).ifPresent(word -> linkPredicate(phrase, word));
    } else if (bodies.isBody(phrase, role)) {
      bodies.link(phrase, role);
    } else if (role.isPresent() && role.get().person()) {
      linkPeople(phrase, role.get());
    } else if (!descriptions.link(phrase) && role.isPresent()) {
      bodies.link(phrase, role);
    }
  }

  BodyNouns bodies() {
    return bodies;
  }

  /** Joins a number that stands for those it counts: "the four". */
  void linkNumber(Token number) {
    counted.link(number);
  }

  private boolean isNominal(Token head) {
    boolean inside = head.upos().equals("PROPN") && view.word(head.index() - 1).equals("-");
    return (head.upos().equals("NOUN") || head.upos().equals("PROPN"))
        && !inside
        && !head.isRelation("compound")
        && !head.isRelation("flat")
        && (!head.isRelation("nmod:desc") || view.word(head.index() + 1).equals(","))
        && !head.isRelation("goeswith")
        && !head.isRelation("vocative");
  }

  // "deputy" in "deputy foreign minister" is no noun of its own.
  private boolean isInsideRole(Token head) {
    return view.knowledge()
        .roles()
        .longestMatch(view.lowerWords(), head.index())
        .filter(
            match ->
                match.end() > head.index() + 1 && view.token(match.end() - 1).upos().equals("NOUN"))
        .filter(match -> !view.lower(head.index() + 1).equals("of"))
        .isPresent();
  }

  // "President" right before "Putin" is no one else.
  private boolean isTitle(Token head) {
    int next = view.word(head.index() + 1).equals("-") ? head.index() + 2 : head.index() + 1;
    return next < view.size()
        && drafts.covering(next).stream().anyMatch(Draft::isPerson)
        && !view.isPossessive(head.index() + 1);
  }

  private boolean isPredicate(Token head) {
    return view.syntax().child(head, "cop").isPresent();
  }

  private void linkPredicate(NounPhrase phrase, RoleWord role) {
    view.syntax().child(phrase.head(), "nsubj").stream()
        .flatMap(subject -> drafts.headedBy(subject.index()).stream())
        .filter(Draft::isPerson)
        .filter(draft -> !phrase.isPlural() && draft.role().isEmpty())
        .findFirst()
        .ifPresent(
            draft -> {
              draft.setRole(phrase.roleWords(), role.role());
              draft.setSector(role.sector());
              phrase.sides().stream()
                  .findFirst()
                  .ifPresent(side -> Allegiance.set(view, draft, side.side()));
            });
  }

  private void linkPeople(NounPhrase phrase, RoleWord role) {
    Optional<Draft> named = appositions.person(phrase);
    if (named.isPresent() && !phrase.isPlural()) {
      drafts.use(phrase.mention(), named.get());
      named.get().setRole(phrase.roleWords(), role.role());
      named.get().setSector(role.sector());
      offices.sidesOf(phrase).stream()
          .findFirst()
          .ifPresent(side -> Allegiance.set(view, named.get(), side));
      return;
    }
    boolean office = role.role().isPresent() && Offices.picksOne(role.role().get());
    if (office && !phrase.isIndefinite() && offices.link(phrase, role)) {
      return;
    }
    if (phrase.lemma().equals("leader") && offices.linkLeader(phrase)) {
      return;
    }
    new PeopleLinker(view, drafts, sides, mainCountry, offices).link(phrase, role);
  }
}

package org.hearsay.annotators.actor;

import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.actor.phrase.Genders;
import org.hearsay.annotators.actor.phrase.Leaders;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.Offices;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.annotators.actor.phrase.SideMatch;
import org.hearsay.knowledge.actors.OfficeTerm;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.language.Token;
import org.hearsay.model.facts.ActorKind;

/**
 * Joins phrases for an office to whoever holds it: "the Russian foreign minister", "the president".
 */
final class OfficeLinker {
  private final ReportView view;
  private final Drafts drafts;
  private final Optional<String> clearCountry;
  private final Offices offices;

  OfficeLinker(ReportView view, Drafts drafts, Optional<String> clearCountry) {
    this.clearCountry = clearCountry;
    this.view = view;
    this.drafts = drafts;
    this.offices = new Offices(view.knowledge());
  }

  /** Joins the phrase when it picks one person; whether it did. */
  boolean link(NounPhrase phrase, RoleWord role) {
    if (phrase.isPlural()) {
      return linkPlural(phrase, role);
    }
    Optional<Side> side =
        phrase.sides().stream().findFirst().map(SideMatch::side).or(() -> possessorSide(phrase));
    Optional<Draft> draft =
        side.isPresent() ? holder(side.get(), role, phrase.roleWords()) : sameOffice(phrase, role);
    if (draft.isEmpty() && side.isEmpty()) {
      return linkLocal(phrase, role);
    }
    Draft person = draft.orElseGet(() -> unknownHolder(phrase, role, side.orElseThrow()));
    drafts.use(phrase.mention(), person);
    return true;
  }

  // "the president" of nobody's in a report about one country is its president.
  private boolean linkLocal(NounPhrase phrase, RoleWord role) {
    boolean definite = phrase.isDefinite() && phrase.possessor().isEmpty();
    boolean told = definite || (view.isHeadline(phrase.head().index()) && phrase.isBare());
    Optional<Draft> local =
        clearCountry
            .filter(code -> told && !phrase.hasComplement())
            .flatMap(code -> holder(Side.ofState(code, ""), role, phrase.roleWords()));
    local.ifPresent(draft -> drafts.use(phrase.mention(), draft));
    return local.isPresent();
  }

  /** Joins "the Russian leader" to whoever leads that state; whether it did. */
  boolean linkLeader(NounPhrase phrase) {
    if (phrase.isPlural() || phrase.isIndefinite() || phrase.sides().size() != 1) {
      return false;
    }
    Side side = phrase.sides().get(0).side();
    RoleClass office = Leaders.officeOf(side.code());
    RoleWord word = new RoleWord("leader", Optional.of(office), "GOV", true, false, false);
    Optional<Draft> leader =
        side.about().isEmpty() ? holder(side, word, phrase.roleWords()) : Optional.empty();
    leader.ifPresent(draft -> drafts.use(phrase.mention(), draft));
    return leader.isPresent();
  }

  // "the Russian and Ukrainian foreign ministers": one for each side.
  private boolean linkPlural(NounPhrase phrase, RoleWord role) {
    if (phrase.sides().size() < 2 || role.role().isEmpty()) {
      return false;
    }
    for (SideMatch side : phrase.sides()) {
      Draft person =
          holder(side.side(), role, phrase.roleWords())
              .orElseGet(() -> unknownHolder(phrase, role, side.side()));
      drafts.use(phrase.mention(), person);
    }
    return true;
  }

  /** The side of whoever the phrase belongs to: "Russia's", "the Kremlin's", "its". */
  Optional<Side> possessorSide(NounPhrase phrase) {
    Optional<Token> possessor = phrase.possessor();
    if (possessor.isEmpty()) {
      return Optional.empty();
    }
    return drafts.headedBy(possessor.get().index()).stream()
        .filter(draft -> !draft.side().isEmpty())
        .findFirst()
        .map(draft -> new Side(draft.side(), house(draft), ""));
  }

  /** The sides that the phrase names, else that of its possessor. */
  List<Side> sidesOf(NounPhrase phrase) {
    if (!phrase.sides().isEmpty()) {
      return phrase.sides().stream().map(SideMatch::side).toList();
    }
    return possessorSide(phrase).stream().toList();
  }

  // The forces of a rebel leader are the rebels', not his state's.
  private static String house(Draft owner) {
    Optional<Draft> armed =
        owner.isArmed() ? Optional.of(owner) : owner.affiliation().filter(Draft::isArmed);
    return armed.map(Draft::ownName).orElse("");
  }

  /** Whoever of the text, else of the office rows, holds the office. */
  Optional<Draft> holder(Side side, RoleWord role, String words) {
    RoleClass office = role.role().orElseThrow();
    Optional<Draft> known =
        drafts.list().stream().filter(draft -> holds(draft, side, office)).findFirst();
    if (known.isPresent()) {
      return known;
    }
    return offices
        .holder(side.code(), office, side.about(), view.date())
        .map(term -> create(term, words, role));
  }

  private boolean holds(Draft draft, Side side, RoleClass office) {
    if (!draft.isPerson() || draft.role().startsWith("former")) {
      return false;
    }
    boolean bySameWords =
        draft.roleClass().equals(Optional.of(office)) && draft.side().equals(side.code());
    boolean sameHouse =
        office != RoleClass.SPOKESPERSON
            || side.about().isEmpty()
            || draft.term().map(term -> term.about().equalsIgnoreCase(side.about())).orElse(true);
    return (bySameWords || draft.term().map(term -> isRow(term, side, office)).orElse(false))
        && sameHouse;
  }

  private boolean isRow(OfficeTerm term, Side side, RoleClass office) {
    boolean inOffice = view.date().map(term::covers).orElse(true);
    return inOffice && term.side().equals(side.code()) && isAlso(term.role(), office);
  }

  // The American president is head of state and of government.
  private static boolean isAlso(RoleClass held, RoleClass asked) {
    return held == asked || (asked == RoleClass.HEAD_OF_STATE && held == RoleClass.MONARCH);
  }

  private Draft create(OfficeTerm term, String words, RoleWord role) {
    String key = "person:" + (term.personId().isEmpty() ? term.person() : term.personId());
    Draft draft = drafts.keyed(ActorKind.PERSON, key);
    draft.setOwnName(term.person());
    draft.setTerm(term);
    draft.setGender(Genders.ofName(term.person()));
    draft.setRole(words, role.role());
    draft.setSector(role.sector());
    draft.setSide(term.side(), view.knowledge().countries().byIso3(term.side()).isPresent());
    return draft;
  }

  private Draft unknownHolder(NounPhrase phrase, RoleWord role, Side side) {
    Draft draft =
        drafts.keyed(
            ActorKind.PERSON, "office:" + side.code() + ":" + side.about() + ":" + role.phrase());
    draft.setOwnName(phrase.words());
    draft.setRole(phrase.roleWords(), role.role());
    draft.setSector(role.sector());
    draft.setDescription(phrase.allWords());
    draft.setGender(Genders.ofRole(phrase.words()));
    if (!side.code().isEmpty()) {
      draft.setSide(side.code(), view.knowledge().countries().byIso3(side.code()).isPresent());
    }
    return draft;
  }

  // "the president" is the one spoken of last, or the only one of the text.
  private Optional<Draft> sameOffice(NounPhrase phrase, RoleWord role) {
    if (!phrase.isDefinite() || phrase.possessor().isPresent()) {
      return Optional.empty();
    }
    RoleClass office = role.role().orElseThrow();
    Optional<Draft> before =
        drafts.latest(phrase.head().index(), draft -> hasOffice(draft, office));
    if (before.isPresent()) {
      return before;
    }
    List<Draft> later = drafts.list().stream().filter(draft -> hasOffice(draft, office)).toList();
    return later.size() == 1 ? Optional.of(later.get(0)) : Optional.empty();
  }

  private static boolean hasOffice(Draft draft, RoleClass office) {
    return draft.isPerson()
        && (draft.roleClass().equals(Optional.of(office))
            || (draft.roleClass().isEmpty()
                && draft.term().map(term -> term.role() == office).orElse(false)));
  }
}

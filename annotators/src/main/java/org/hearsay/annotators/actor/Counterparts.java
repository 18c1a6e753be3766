package org.hearsay.annotators.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.Offices;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.annotators.actor.phrase.SideMatch;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.language.Token;
import org.hearsay.model.facts.ActorKind;

/**
 * Joins "his Russian counterpart" to whoever holds on the other side the office that he holds, and
 * "his counterparts from Germany and France" to one for each side.
 */
final class Counterparts {
  private final ReportView view;
  private final Drafts drafts;
  private final OfficeLinker offices;

  Counterparts(ReportView view, Drafts drafts, OfficeLinker offices) {
    this.view = view;
    this.drafts = drafts;
    this.offices = offices;
  }

  void link(NounPhrase phrase) {
    Optional<Draft> owner = owner(phrase);
    if (!phrase.isPlural()) {
      Draft one =
          named(phrase)
              .or(() -> holder(phrase, owner))
              .orElseGet(() -> unnamed(phrase, owner, side(phrase), 1));
      owner
          .filter(draft -> !draft.role().isEmpty() && one.isPerson() && one.term().isEmpty())
          .ifPresent(
              draft ->
                  one.setRole(
                      roleOf(draft, side(phrase).map(Side::code).orElse(one.country())),
                      draft.roleClass()));
      side(phrase)
          .filter(side -> one.isPerson() && !side.code().isEmpty())
          .ifPresent(
              side ->
                  one.setSide(
                      side.code(), view.knowledge().countries().byIso3(side.code()).isPresent()));
      drafts.use(phrase.mention(), one);
      return;
    }
    List<Side> sides =
        phrase.sides().isEmpty()
            ? List.of(new Side("", "", ""))
            : phrase.sides().stream().map(SideMatch::side).toList();
    for (Side side : sides) {
      boolean single = sides.size() > 1;
      Optional<Draft> holder =
          single ? owner.flatMap(each -> office(each, side)) : Optional.empty();
      Draft each =
          holder.orElseGet(() -> unnamed(phrase, owner, Optional.of(side), single ? 1 : 0));
      drafts.use(whole(phrase), each);
    }
  }

  private Mention whole(NounPhrase phrase) {
    return phrase.mention();
  }

  private static Optional<Side> side(NounPhrase phrase) {
    return phrase.sides().stream().findFirst().map(SideMatch::side);
  }

  /** Whose counterpart it is: the possessor, else the subject of the clause. */
  private Optional<Draft> owner(NounPhrase phrase) {
    Optional<Token> possessor = phrase.possessor();
    if (possessor.isPresent()) {
      Optional<Draft> owner =
          drafts.headedBy(possessor.get().index()).stream()
              .filter(draft -> !isState(draft))
              .findFirst();
      if (owner.isPresent()) {
        return owner;
      }
    }
    List<Token> above = new ArrayList<>(view.syntax().ancestors(phrase.head()));
    return above.stream()
        .flatMap(verb -> view.syntax().children(verb, "nsubj").stream())
        .filter(subject -> subject.index() < phrase.head().index())
        .flatMap(subject -> drafts.headedBy(subject.index()).stream())
        .filter(draft -> draft.isOneHuman() || draft.isPlural())
        .findFirst();
  }

  private static boolean isState(Draft draft) {
    return draft.kind() == ActorKind.STATE;
  }

  private Optional<Draft> named(NounPhrase phrase) {
    boolean apposed = phrase.first() > 1 && view.word(phrase.first() - 1).equals(",");
    if (apposed && phrase.head().isRelation("appos")) {
      return person(phrase.first() - 2);
    }
    int next = view.word(phrase.end()).equals(",") ? phrase.end() + 1 : phrase.end();
    return next < view.size() ? person(next) : Optional.empty();
  }

  private Optional<Draft> person(int token) {
    return drafts.covering(token).stream().filter(Draft::isPerson).findFirst();
  }

  private Optional<Draft> holder(NounPhrase phrase, Optional<Draft> owner) {
    return side(phrase).flatMap(side -> owner.flatMap(each -> office(each, side)));
  }

  private Optional<Draft> office(Draft owner, Side side) {
    Optional<RoleClass> role = owner.roleClass().or(() -> owner.term().map(term -> term.role()));
    if (role.isEmpty() || side.code().isEmpty() || !Offices.picksOne(role.get())) {
      return Optional.empty();
    }
    String title = view.knowledge().officeHolders().usualTitle(side.code(), role.get());
    RoleWord word =
        new RoleWord(title.toLowerCase(Locale.ROOT), role, owner.sector(), true, false, false);
    return offices.holder(new Side(side.code(), "", side.words()), word, title);
  }

  private Draft unnamed(NounPhrase phrase, Optional<Draft> owner, Optional<Side> side, int count) {
    String what =
        owner
            .filter(Draft::isPlural)
            .map(draft -> lastWord(draft.ownName()))
            .orElse(view.word(phrase.head().index()));
    String words = side.map(Side::words).orElse("");
    boolean before =
        phrase.sides().isEmpty() || phrase.sides().get(0).first() < phrase.head().index();
    String name = words.isEmpty() ? what : before ? words + " " + what : what + " from " + words;
    String code = side.map(Side::code).orElse("");
    String key = "people:" + name.toLowerCase(Locale.ROOT) + ":" + code + ":";
    Draft draft =
        count == 1 ? drafts.create(ActorKind.UNNAMED, "") : drafts.keyed(ActorKind.UNNAMED, key);
    draft.setOwnName(count == 1 && !before ? "counterpart from " + words : name);
    draft.setDescription(phrase.allWords());
    draft.setSector(owner.map(Draft::sector).filter(sector -> !sector.isEmpty()).orElse("GOV"));
    owner
        .flatMap(Draft::roleClass)
        .filter(role -> !code.isEmpty() && Offices.picksOne(role))
        .ifPresent(role -> draft.setRole(title(code, role), Optional.of(role)));
    draft.setPlural(count != 1);
    draft.setCount(count == 1 ? Optional.of(1) : phrase.count());
    if (!code.isEmpty()) {
      draft.setSide(code, view.knowledge().countries().byIso3(code).isPresent());
    }
    return draft;
  }

  private String roleOf(Draft owner, String code) {
    return owner
        .roleClass()
        .filter(role -> !code.isEmpty() && Offices.picksOne(role) && role != RoleClass.SPOKESPERSON)
        .map(role -> title(code, role))
        .orElse(owner.role());
  }

  private String title(String code, RoleClass role) {
    return view.knowledge().officeHolders().usualTitle(code, role);
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}

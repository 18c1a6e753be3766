package org.hearsay.annotators.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.annotators.actor.name.NameMention;
import org.hearsay.annotators.actor.phrase.BodySectors;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.knowledge.actors.OrganizationEntry;
import org.hearsay.knowledge.actors.OrganizationKind;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.places.Country;
import org.hearsay.model.facts.ActorKind;

/** Joins the names of states, peoples and organizations, short forms in parentheses included. */
final class BodyLinker {
  private static final int LONGEST_ACRONYM = 8;

  private final ReportView view;
  private final Drafts drafts;

  BodyLinker(ReportView view, Drafts drafts) {
    this.view = view;
    this.drafts = drafts;
  }

  void link(List<NameMention> names) {
    for (int i = 0; i < names.size(); i++) {
      NameMention name = names.get(i);
      switch (name.kind()) {
        case STATE -> linkState(name);
        case PEOPLE -> linkPeople(name);
        case ORGANIZATION -> {
          if (!isAcronymOf(names, i)) {
            linkOrganization(name);
          }
        }
        case PERSON, PLACE, OTHER -> isAcronymOf(names, i);
      }
    }
  }

  private void linkState(NameMention name) {
    Side side = name.side().orElseThrow();
    Optional<Country> country = view.knowledge().countries().byIso3(side.code());
    if (country.isEmpty()) {
      linkSeatOfBody(name, side);
      return;
    }
    Draft draft = state(country.get());
    String words = view.text(name.mention().span());
    if (name.mention().form() == Mention.Form.NAME
        && view.knowledge().countries().byName(words).isPresent()) {
      drafts.useName(name.mention(), draft, words);
    } else {
      drafts.use(name.mention(), draft);
    }
  }

  /** The state as an actor. */
  Draft state(Country country) {
    Draft draft = drafts.keyed(ActorKind.STATE, stateKey(country.iso3()));
    draft.setSide(country.iso3(), true);
    if (draft.ownName().isEmpty()) {
      draft.setOwnName(country.name());
    }
    return draft;
  }

  static String stateKey(String iso3) {
    return "state:" + iso3;
  }

  private void linkSeatOfBody(NameMention name, Side side) {
    Optional<OrganizationEntry> body =
        view.knowledge().organizations().lookup(side.code()).stream().findFirst();
    Draft draft = body.map(this::organization).orElseGet(() -> unknown(side.code()));
    drafts.use(name.mention(), draft);
  }

  private void linkPeople(NameMention name) {
    Side side = name.side().orElseThrow();
    String which = name.mention().end() - name.mention().first() > 1 ? ":" + side.words() : "";
    Draft draft = drafts.keyed(ActorKind.GROUP, "people:" + side.code() + which);
    draft.setSide(side.code(), true);
    draft.setSector("CVL");
    draft.setPlural(true);
    drafts.useName(name.mention(), draft, view.text(name.mention().span()));
  }

  private void linkOrganization(NameMention name) {
    String words = view.text(name.mention().span());
    Optional<Draft> known = drafts.find(nameKey(words)).or(() -> sameBody(name, words));
    Draft draft =
        known.orElseGet(
            () -> name.organization().map(this::organization).orElseGet(() -> unknown(words)));
    drafts.alias(nameKey(words), draft);
    name.side()
        .filter(side -> name.organization().isEmpty())
        .ifPresent(side -> Allegiance.set(view, draft, side));
    drafts.useName(name.mention(), draft, words);
  }

  // A later short form of a full name: "Wagner" after "Wagner Group".
  private Optional<Draft> sameBody(NameMention name, String words) {
    if (name.organization().isPresent()) {
      return Optional.empty();
    }
    String key = Folding.key(words) + " ";
    return drafts.list().stream()
        .filter(draft -> draft.kind() == ActorKind.ORGANIZATION)
        .filter(draft -> draft.names().stream().anyMatch(full -> Folding.key(full).startsWith(key)))
        .findFirst();
  }

  /** The organization as an actor. */
  Draft organization(OrganizationEntry entry) {
    Draft draft = drafts.keyed(ActorKind.ORGANIZATION, "organization:" + entry.id());
    draft.setSector(entry.sector());
    if (!entry.country().isEmpty()) {
      draft.setSide(entry.country(), true);
    }
    if (entry.kind() == OrganizationKind.IGO) {
      draft.setSide(Sides.bodyCode(entry), false);
    }
    draft.setCollective(takesPlural(entry.kind()));
    drafts.alias("about:" + entry.name(), draft);
    if (draft.ownName().isEmpty()) {
      draft.setOwnName(entry.name());
    }
    return draft;
  }

  private static boolean takesPlural(OrganizationKind kind) {
    return kind == OrganizationKind.POLICE
        || kind == OrganizationKind.ARMED_GROUP
        || kind == OrganizationKind.MILITARY;
  }

  private Draft unknown(String words) {
    Draft draft = drafts.keyed(ActorKind.ORGANIZATION, nameKey(words));
    draft.setSector(BodySectors.of(words));
    if (draft.ownName().isEmpty()) {
      draft.setOwnName(words);
    }
    drafts.alias("about:" + words, draft);
    return draft;
  }

  private static String nameKey(String words) {
    return "name:" + Folding.key(words);
  }

  // "North Atlantic Treaty Organization (NATO)": the short form means what stands before it.
  private boolean isAcronymOf(List<NameMention> names, int index) {
    Mention mention = names.get(index).mention();
    boolean inParentheses =
        view.word(mention.first() - 1).equals("(") && view.word(mention.end()).equals(")");
    if (index == 0 || !inParentheses || mention.span().length() > LONGEST_ACRONYM) {
      return false;
    }
    Mention full = names.get(index - 1).mention();
    String words = view.text(mention.span());
    if (full.end() != mention.first() - 1 || !words.equals(words.toUpperCase(Locale.ROOT))) {
      return false;
    }
    List<Draft> before = drafts.covering(full.end() - 1);
    if (before.isEmpty()
        || before.get(0).kind() != ActorKind.ORGANIZATION
        || isOther(names.get(index), before.get(0))) {
      return false;
    }
    drafts.alias(nameKey(words), before.get(0));
    names
        .get(index)
        .organization()
        .ifPresent(entry -> drafts.alias("organization:" + entry.id(), before.get(0)));
    drafts.useName(mention, before.get(0), words);
    return true;
  }

  private static boolean isOther(NameMention name, Draft before) {
    return name.organization().isPresent()
        && before.key().startsWith("organization:")
        && !before.key().equals("organization:" + name.organization().get().id())
        && !initialsMeet(name.organization().get().name(), before);
  }

  private static boolean initialsMeet(String words, Draft before) {
    return before.names().stream()
        .anyMatch(name -> Folding.key(name).charAt(0) == Folding.key(words).charAt(0));
  }
}

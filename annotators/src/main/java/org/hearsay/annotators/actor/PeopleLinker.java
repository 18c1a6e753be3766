package org.hearsay.annotators.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.Genders;
import org.hearsay.annotators.actor.phrase.KindNouns;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.annotators.actor.phrase.SideMatch;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.annotators.actor.phrase.Whereabouts;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.model.facts.ActorKind;

/**
 * Joins phrases for people without a name: "a senior official", "two army officers", "protesters".
 */
final class PeopleLinker {
  private static final Set<String> LOCAL_SECTORS =
      Set.of("COP", "GOV", "LEG", "JUD", "CVL", "OPP", "PRM");
  private static final Set<String> SETTLED_SECTORS =
      Set.of("COP", "GOV", "LEG", "JUD", "CVL", "OPP", "MED", "SOC");
  private static final Set<String> GUESTS =
      Set.of(
          "diplomat",
          "envoy",
          "ambassador",
          "tourist",
          "hostage",
          "leader",
          "minister",
          "member",
          "expert",
          "counterpart",
          "observer",
          "mediator",
          "negotiator",
          "correspondent",
          "foreigner",
          "migrant",
          "refugee",
          "expatriate",
          "national");
  private static final Set<String> MANY =
      Set.of("people", "personnel", "staff", "police", "public", "crowd", "crew", "troop");
  private static final Set<String> IDLE_RELATIONS =
      Set.of("vocative", "discourse", "dislocated", "goeswith", "compound");

  private final ReportView view;
  private final Drafts drafts;
  private final Sides sides;
  private final Optional<String> mainCountry;
  private final OfficeLinker offices;
  private final Houses houses;

  PeopleLinker(
      ReportView view,
      Drafts drafts,
      Sides sides,
      Optional<String> mainCountry,
      OfficeLinker offices) {
    this.sides = sides;
    this.view = view;
    this.drafts = drafts;
    this.mainCountry = mainCountry;
    this.offices = offices;
    this.houses = new Houses(view, drafts);
  }

  void link(NounPhrase phrase, RoleWord role) {
    if (IDLE_RELATIONS.stream().anyMatch(relation -> phrase.head().isRelation(relation))) {
      return;
    }
    if (!isMany(phrase, role)) {
      linkOne(phrase, role);
    } else {
      linkMany(phrase, role);
    }
  }

  private static boolean isMany(NounPhrase phrase, RoleWord role) {
    return phrase.isPlural()
        || role.plural()
        || (role.collective() && !role.person())
        || MANY.contains(phrase.lemma());
  }

  private void linkOne(NounPhrase phrase, RoleWord role) {
    Optional<Draft> same =
        phrase.isIndefinite() || phrase.possessor().isPresent()
            ? Optional.empty()
            : sameAsBefore(phrase, role);
    Draft draft = same.orElseGet(() -> create(phrase, role, "", sideOf(phrase)));
    if (same.isEmpty()) {
      draft.setCount(Optional.of(1));
    }
    drafts.use(phrase.mention(), draft);
  }

  // "the official" is the one spoken of last whose words hold "official".
  private Optional<Draft> sameAsBefore(NounPhrase phrase, RoleWord role) {
    String lemma = phrase.lemma();
    Optional<String> side = sideOf(phrase).map(Side::code);
    return drafts.latest(
        phrase.head().index(),
        draft ->
            draft.isOneHuman()
                && (side.isEmpty() || side.get().equals(draft.side()))
                && Genders.ofRole(phrase.words()).agrees(draft.gender())
                && (isCalled(draft, lemma)
                    || (role.role().isPresent() && draft.roleClass().equals(role.role()))));
  }

  private static boolean isCalled(Draft draft, String word) {
    return endsWith(draft.role(), word)
        || endsWith(draft.ownName(), word)
        || draft.names().stream().anyMatch(name -> endsWith(name, word));
  }

  private static boolean endsWith(String words, String lemma) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.equals(lemma) || lower.endsWith(" " + lemma);
  }

  private void linkMany(NounPhrase phrase, RoleWord role) {
    List<Side> sides = phrase.sides().stream().map(SideMatch::side).toList();
    if (sides.size() > 1) {
      for (int i = 0; i < sides.size(); i++) {
        SideMatch match = phrase.sides().get(i);
        String name = match.side().words() + " " + withoutSides(phrase);
        Draft draft = many(phrase, role, Optional.of(match.side()), name);
        drafts.use(sharedMention(phrase), draft);
      }
      return;
    }
    Optional<Draft> same = phrase.isDefinite() ? sameGroup(phrase) : Optional.empty();
    Draft draft = same.orElseGet(() -> many(phrase, role, sideOf(phrase), phrase.words()));
    drafts.use(phrase.mention(), draft);
  }

  private Mention sharedMention(NounPhrase phrase) {
    int first = Math.max(phrase.bare(), 0);
    return Mention.of(
            view,
            Math.min(first, phrase.sides().get(0).first()),
            phrase.end(),
            Mention.Form.NOMINAL)
        .withHead(phrase.head().index());
  }

  private String withoutSides(NounPhrase phrase) {
    int from = phrase.sides().get(phrase.sides().size() - 1).end();
    return from <= phrase.head().index()
        ? view.text(from, phrase.head().index() + 1)
        : view.word(phrase.head().index());
  }

  private Draft many(NounPhrase phrase, RoleWord role, Optional<Side> side, String name) {
    String count = phrase.count().map(String::valueOf).orElse("");
    String who =
        side.map(each -> each.code() + each.about() + (each.code().isEmpty() ? each.words() : ""))
            .orElse("");
    String key = phrase.isAnother() ? "" : "people:" + coreWords(phrase) + ":" + who + ":" + count;
    Optional<Draft> known = key.isEmpty() ? Optional.empty() : drafts.find(key);
    if (known.isPresent()) {
      return known.get();
    }
    Draft draft = create(phrase, role, key, side);
    draft.setOwnName(name);
    draft.setCount(phrase.count());
    draft.setPlural(true);
    return draft;
  }

  private static String coreWords(NounPhrase phrase) {
    return phrase.words().toLowerCase(Locale.ROOT);
  }

  private Optional<Draft> sameGroup(NounPhrase phrase) {
    String lemma = phrase.lemma();
    String plural = view.lower(phrase.head().index());
    Optional<String> side = sideOf(phrase).map(Side::code);
    return drafts.latest(
        phrase.head().index(),
        draft ->
            (draft.isPlural() || isCalled(draft, plural))
                && (side.isEmpty() || side.get().equals(draft.side()))
                && (phrase.count().isEmpty() || phrase.count().equals(draft.count()))
                && (endsWith(draft.ownName(), lemma)
                    || endsWith(draft.ownName(), plural)
                    || !draft.isPlural()));
  }

  private Draft create(NounPhrase phrase, RoleWord role, String key, Optional<Side> side) {
    Draft draft =
        key.isEmpty() ? drafts.create(ActorKind.UNNAMED, "") : drafts.keyed(ActorKind.UNNAMED, key);
    draft.setOwnName(phrase.words());
    draft.setDescription(view.text(phrase.first(), houses.endOfService(phrase.end())));
    draft.setGender(Genders.ofRole(phrase.words()));
    draft.setSector(role.sector());
    draft.setRole("", role.role());
    Optional<Draft> house =
        side.filter(each -> isCountry(each.code())).isPresent()
            ? Optional.empty()
            : houseBefore(phrase).or(() -> houseAfter(phrase));
    house.ifPresent(each -> houses.join(draft, each));
    if (house.isEmpty()) {
      side.or(() -> placeSide(phrase, role)).ifPresent(each -> setSide(draft, each));
      if (draft.side().isEmpty()) {
        localSide(phrase, role).ifPresent(code -> inferSide(draft, code));
      }
    }
    return draft;
  }

  private Optional<Side> sideOf(NounPhrase phrase) {
    return phrase.sides().stream()
        .findFirst()
        .map(SideMatch::side)
        .or(() -> offices.possessorSide(phrase));
  }

  // "officials in Cairo" are of that country, unless they are guests there by their nature.
  private Optional<Side> placeSide(NounPhrase phrase, RoleWord role) {
    boolean settled = SETTLED_SECTORS.contains(role.sector()) && !GUESTS.contains(phrase.lemma());
    return settled
        ? Whereabouts.countryAfter(view, sides, phrase.end())
            .or(() -> Whereabouts.countryAfter(view, sides, phrase.head().index() + 1))
            .map(code -> Side.ofState(code, ""))
        : Optional.empty();
  }

  // "Wagner men": the name before the noun says whose they are; "ministry aide": that of before.
  private Optional<Draft> houseBefore(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head().index(); i++) {
      int at = i;
      Optional<Draft> house =
          drafts.covering(i).stream()
              .filter(draft -> draft.kind() == ActorKind.ORGANIZATION)
              .findFirst()
              .or(() -> sameHouse(at));
      if (house.isPresent()) {
        return house;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> sameHouse(int token) {
    String word = view.lower(token);
    return view.token(token).upos().equals("NOUN")
            && view.isRelation(token, "compound")
            && KindNouns.isInstitution(word)
        ? drafts.latest(
            token, draft -> draft.kind() == ActorKind.ORGANIZATION && isCalled(draft, word))
        : Optional.empty();
  }

  // Police, residents and lawmakers without a country are those of the country of the report.
  private Optional<String> localSide(NounPhrase phrase, RoleWord role) {
    boolean told = Set.of("of", "from", "for", "to").contains(view.lower(phrase.end()));
    boolean local =
        LOCAL_SECTORS.contains(role.sector())
            && !phrase.hasComplement()
            && !told
            && !GUESTS.contains(phrase.lemma())
            && !GUESTS.contains(phrase.lemma().replaceFirst("s$", ""));
    return local ? mainCountry : Optional.empty();
  }

  private void inferSide(Draft draft, String code) {
    draft.inferCountry(code);
    drafts.find(BodyLinker.stateKey(code)).ifPresent(draft::setAffiliation);
  }

  private void setSide(Draft draft, Side side) {
    if (side.code().isEmpty()) {
      return;
    }
    draft.setSide(side.code(), view.knowledge().countries().byIso3(side.code()).isPresent());
    drafts.find("about:" + side.about()).or(() -> stateOf(side)).ifPresent(draft::setAffiliation);
  }

  // "a spokesman for the Water Board"
  private Optional<Draft> houseAfter(NounPhrase phrase) {
    int head = phrase.head().index();
    return houses.of(head, head, head + 1);
  }

  private boolean isCountry(String code) {
    return view.knowledge().countries().byIso3(code).isPresent();
  }

  private Optional<Draft> stateOf(Side side) {
    return drafts.find(BodyLinker.stateKey(side.code()));
  }
}

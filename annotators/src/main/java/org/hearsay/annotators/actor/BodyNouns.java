package org.hearsay.annotators.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.KindNouns;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.PartyNouns;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.annotators.actor.phrase.Whereabouts;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.knowledge.places.Country;
import org.hearsay.model.facts.ActorKind;

/** Joins nouns for bodies without a name: governments, forces, ministries, courts. */
final class BodyNouns {
  private static final int LARGEST_SQUAD = 50;
  private static final Set<String> NO_PARTY =
      Set.of(
          "country",
          "nation",
          "state",
          "republic",
          "kingdom",
          "world",
          "territory",
          "region",
          "bloc",
          "alliance",
          "capital",
          "city",
          "town",
          "village",
          "hospital",
          "base",
          "headquarters",
          "position",
          "site",
          "building",
          "palace",
          "school");
  private static final Set<String> OUTLAWS = Set.of("CRM", "REB", "UAF");
  private static final Set<String> STATE_BODIES =
      Set.of("government", "administration", "regime", "authorities", "authority", "leadership");

  private final ReportView view;
  private final Drafts drafts;
  private final Sides sides;
  private final BodyLinker bodies;
  private final OfficeLinker offices;
  private final Speakers speakers;
  private final Optional<String> mainCountry;

  BodyNouns(
      ReportView view,
      Drafts drafts,
      Sides sides,
      BodyLinker bodies,
      OfficeLinker offices,
      Optional<String> mainCountry) {
    this.view = view;
    this.drafts = drafts;
    this.sides = sides;
    this.bodies = bodies;
    this.offices = offices;
    this.speakers = new Speakers(view, drafts);
    this.mainCountry = mainCountry;
  }

  boolean isBody(NounPhrase phrase, Optional<RoleWord> role) {
    String lemma = phrase.lemma();
    if (STATE_BODIES.contains(lemma)) {
      return true;
    }
    boolean few = phrase.count().map(count -> count <= LARGEST_SQUAD).orElse(false);
    boolean one =
        !phrase.isPlural()
            && role.map(RoleWord::person).orElse(false)
            && !phrase.lemma().equals("troop");
    return isForce(phrase) && role.isPresent() && !few && !one && !phrase.sides().isEmpty();
  }

  private boolean isForce(NounPhrase phrase) {
    return PartyNouns.isForce(phrase.lemma())
        || PartyNouns.isForce(view.lower(phrase.head().index()));
  }

  /** Joins the noun as a body that is done something to or takes part; whether it did. */
  boolean linkParty(NounPhrase phrase, RoleWord role) {
    boolean body = KindNouns.isInstitution(phrase.lemma()) && !phrase.isPlural();
    if (body && !phrase.isIndefinite()) {
      linkNamed(phrase, role, offices.sidesOf(phrase));
    }
    return body && !phrase.isIndefinite();
  }

  void link(NounPhrase phrase, Optional<RoleWord> role) {
    boolean ownState =
        STATE_BODIES.contains(phrase.lemma())
            || (isForce(phrase) && !PartyNouns.isArm(phrase.lemma()));
    List<Side> found = offices.sidesOf(phrase);
    if (ownState && !found.isEmpty()) {
      found.forEach(side -> bodyOf(side).ifPresent(draft -> drafts.use(withSides(phrase), draft)));
      return;
    }
    if (role.isEmpty() || isIdle(phrase, role.get(), found)) {
      return;
    }
    linkNamed(phrase, role.get(), found);
  }

  private void linkNamed(NounPhrase phrase, RoleWord role, List<Side> found) {
    Mention mention = phrase.mention();
    boolean bare = phrase.bare() == phrase.head().index();
    Optional<String> told =
        found.stream().findFirst().map(Side::code).or(() -> localCountry(phrase));
    String code = told.or(() -> isLocal(phrase) ? mainCountry : told).orElse("");
    if (STATE_BODIES.contains(phrase.lemma()) && phrase.isDefinite() && bare && !code.isEmpty()) {
      bodyOf(Side.ofState(code, "")).ifPresent(draft -> drafts.use(mention, draft));
      return;
    }
    Optional<Draft> described =
        phrase.sides().stream()
            .findFirst()
            .flatMap(side -> drafts.find("about:" + side.side().about()));
    if (described.isPresent()) {
      drafts.use(mention, described.get());
      return;
    }
    boolean organization =
        (!role.collective() && !found.isEmpty()) || KindNouns.isInstitution(phrase.lemma());
    Draft draft =
        drafts.keyed(
            organization ? ActorKind.ORGANIZATION : ActorKind.GROUP,
            "body:" + role.phrase() + ":" + code);
    if (told.isEmpty() && !code.isEmpty()) {
      draft.inferCountry(code);
    }
    Allegiance.set(view, draft, Side.ofState(code, ""));
    draft.setSector(role.sector());
    draft.setCollective(true);
    drafts.useName(mention, draft, phrase.words());
  }

  // Who speaks of "the government" means his own.
  private Optional<String> localCountry(NounPhrase phrase) {
    Optional<String> there = Whereabouts.countryAfter(view, sides, phrase.head().index() + 1);
    if (there.isPresent() || !isLocal(phrase)) {
      return there;
    }
    return speakers
        .last(phrase.head())
        .map(Draft::side)
        .filter(code -> isCountry(code) && phrase.isDefinite())
        .or(() -> ownerOfClause(phrase));
  }

  // Whose country is not told is of the report's, unless a foreign name or no law binds it.
  private boolean isLocal(NounPhrase phrase) {
    boolean foreign =
        view.isCapitalized(phrase.bare()) && !view.isCapitalized(phrase.head().index());
    boolean outlaws = phrase.role().map(role -> OUTLAWS.contains(role.sector())).orElse(false);
    return !foreign && !outlaws;
  }

  // "The president ordered the army": his own.
  private Optional<String> ownerOfClause(NounPhrase phrase) {
    boolean object = phrase.head().isRelation("obj") && phrase.isDefinite();
    return view.syntax().head(phrase.head()).filter(verb -> object).stream()
        .flatMap(verb -> view.syntax().children(verb, "nsubj").stream())
        .flatMap(subject -> drafts.headedBy(subject.index()).stream())
        .filter(draft -> draft.isPerson() && draft.sector().equals("GOV"))
        .map(Draft::side)
        .filter(this::isCountry)
        .findFirst();
  }

  private boolean isCountry(String code) {
    return view.knowledge().countries().byIso3(code).isPresent();
  }

  // "U.S. and European forces" begins with the first side, an article left out.
  private Mention withSides(NounPhrase phrase) {
    int first =
        phrase.sides().isEmpty()
            ? phrase.bare()
            : Math.min(phrase.bare(), phrase.sides().get(0).first());
    boolean possessive = first < phrase.bare() && phrase.possessor().isPresent();
    int from = possessive ? phrase.bare() : first;
    return Mention.of(view, from, phrase.end(), Mention.Form.NOMINAL)
        .withHead(phrase.head().index());
  }

  private Optional<Draft> bodyOf(Side side) {
    Optional<Country> country = view.knowledge().countries().byIso3(side.code());
    if (country.isPresent()) {
      return side.about().isEmpty()
          ? Optional.of(bodies.state(country.get()))
          : drafts.find("about:" + side.about()).or(() -> Optional.of(bodies.state(country.get())));
    }
    return drafts.list().stream()
        .filter(draft -> !side.code().isEmpty() && draft.body().equals(side.code()))
        .findFirst();
  }

  // A building or body that does nothing makes no actor, nor does a country that nobody names.
  private boolean isIdle(NounPhrase phrase, RoleWord role, List<Side> found) {
    if (NO_PARTY.contains(phrase.lemma())) {
      return true;
    }
    boolean acts = phrase.head().isRelation("nsubj") && !phrase.head().relation().endsWith("pass");
    boolean armed = isForce(phrase) || role.sector().equals("COP") || role.sector().equals("MIL");
    boolean force = armed && !PartyNouns.isWeapon(phrase.lemma());
    boolean speaks =
        phrase.isDefinite()
            && Set.of("according", "by", "with", "from").contains(view.preposition(phrase.head()));
    return !acts
        && !force
        && (!KindNouns.isInstitution(phrase.lemma()) || (found.isEmpty() && !speaks));
  }
}

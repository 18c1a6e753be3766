package org.hearsay.annotators.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.KindNouns;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.Offices;
import org.hearsay.annotators.actor.phrase.PartyNouns;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.annotators.actor.phrase.SideMatch;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.annotators.actor.phrase.Whereabouts;
import org.hearsay.knowledge.actors.RoleMatch;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.knowledge.places.Country;
import org.hearsay.language.Token;
import org.hearsay.model.facts.ActorKind;

/** Joins noun phrases that denote somebody: people by role and office, forces, bodies and pairs. */
final class NominalLinker {
  private static final int LARGEST_SQUAD = 50;
  private static final int LONGEST_COMPLEMENT = 9;
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "ministry",
          "department",
          "parliament",
          "court",
          "council",
          "agency",
          "commission",
          "committee",
          "bank",
          "embassy",
          "senate",
          "congress",
          "presidency",
          "office");
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
  private final DescriptionLinker descriptions;
  private final Counterparts counterparts;
  private final CountedLinker counted;
  private final Speakers speakers;
  private final Optional<String> mainCountry;

  NominalLinker(
      ReportView view,
      Drafts drafts,
      Sides sides,
      BodyLinker bodies,
      Optional<String> mainCountry) {
    this.view = view;
    this.drafts = drafts;
    this.sides = sides;
    this.bodies = bodies;
    this.mainCountry = mainCountry;
    this.offices = new OfficeLinker(view, drafts);
    this.descriptions = new DescriptionLinker(view, drafts);
    this.counterparts = new Counterparts(view, drafts, offices);
    this.counted = new CountedLinker(view, drafts);
    this.speakers = new Speakers(view, drafts);
  }

  void link(Token head) {
    if (!isNominal(head) || drafts.isCovered(head.index()) || isTitle(head) || isInsideRole(head)) {
      return;
    }
    NounPhrase phrase = NounPhrase.of(view, head, sides);
    boolean named =
        view.isCapitalized(head.index()) && phrase.isDefinite() && descriptions.link(phrase);
    if (named || descriptions.linkPair(phrase) || counted.link(phrase) || linkKind(phrase)) {
      return;
    }
    if (phrase.lemma().equals("counterpart")) {
      counterparts.link(phrase);
      return;
    }
    Optional<RoleWord> role = phrase.role();
    if (isPredicate(head)) {
      role.filter(RoleWord::person).ifPresent(word -> linkPredicate(phrase, word));
    } else if (isBody(phrase, role)) {
      linkBody(phrase, role);
    } else if (role.isPresent() && role.get().person()) {
      linkPeople(phrase, role.get());
    } else if (!descriptions.link(phrase) && role.isPresent()) {
      linkBody(phrase, role);
    }
  }

  /** Joins a number that stands for those it counts: "the four". */
  void linkNumber(Token number) {
    counted.link(number);
  }

  // "X, a monitoring group," and "the broadcaster X" are X.
  private boolean linkKind(NounPhrase phrase) {
    boolean ship = KindNouns.isShip(phrase.lemma());
    if (!(ship || KindNouns.isBody(phrase.lemma())) || phrase.isPlural()) {
      return false;
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
    phrase.sides().stream().findFirst().ifPresent(side -> setSide(draft, side.side()));
  }

  private Optional<Draft> organization(int token) {
    return drafts.covering(token).stream()
        .filter(draft -> draft.kind() == ActorKind.ORGANIZATION)
        .findFirst();
  }

  private boolean isNominal(Token head) {
    return (head.upos().equals("NOUN") || head.upos().equals("PROPN"))
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
              phrase.sides().stream().findFirst().ifPresent(side -> setSide(draft, side.side()));
            });
  }

  private boolean isBody(NounPhrase phrase, Optional<RoleWord> role) {
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

  private void linkBody(NounPhrase phrase, Optional<RoleWord> role) {
    Mention mention = phrase.mention();
    boolean ownState = STATE_BODIES.contains(phrase.lemma()) || isForce(phrase);
    boolean bare = phrase.bare() == phrase.head().index();
    List<Side> found = sidesOf(phrase);
    if (ownState && !found.isEmpty()) {
      found.forEach(side -> bodyOf(side).ifPresent(draft -> drafts.use(withSides(phrase), draft)));
      return;
    }
    if (role.isEmpty() || isIdle(phrase, role.get(), found)) {
      return;
    }
    String code =
        found.stream().findFirst().map(Side::code).or(() -> localCountry(phrase)).orElse("");
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
        (!role.get().collective() && !found.isEmpty()) || INSTITUTIONS.contains(phrase.lemma());
    Draft draft =
        drafts.keyed(
            organization ? ActorKind.ORGANIZATION : ActorKind.GROUP,
            "body:" + role.get().phrase() + ":" + code);
    setSide(draft, Side.ofState(code, ""));
    draft.setSector(role.get().sector());
    draft.setCollective(true);
    drafts.useName(mention, draft, phrase.words());
  }

  // Who speaks of "the government" means his own; else the country of the report is meant.
  private Optional<String> localCountry(NounPhrase phrase) {
    boolean foreign =
        view.isCapitalized(phrase.bare()) && !view.isCapitalized(phrase.head().index());
    boolean outlaws = phrase.role().map(role -> OUTLAWS.contains(role.sector())).orElse(false);
    Optional<String> there = Whereabouts.countryAfter(view, sides, phrase.head().index() + 1);
    if (there.isPresent() || foreign || outlaws) {
      return there;
    }
    return there
        .or(
            () ->
                speakers
                    .last(phrase.head())
                    .map(Draft::side)
                    .filter(code -> isCountry(code) && phrase.isDefinite()))
        .or(() -> ownerOfClause(phrase))
        .or(() -> mainCountry);
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

  private List<Side> sidesOf(NounPhrase phrase) {
    if (!phrase.sides().isEmpty()) {
      return phrase.sides().stream().map(SideMatch::side).toList();
    }
    return offices.possessorSide(phrase).stream().toList();
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
        && (!INSTITUTIONS.contains(phrase.lemma()) || (found.isEmpty() && !speaks));
  }

  private void linkPeople(NounPhrase phrase, RoleWord role) {
    Optional<Draft> named = apposition(phrase);
    if (named.isPresent() && !phrase.isPlural()) {
      drafts.use(phrase.mention(), named.get());
      named.get().setRole(phrase.roleWords(), role.role());
      named.get().setSector(role.sector());
      sidesOf(phrase).stream().findFirst().ifPresent(side -> setSide(named.get(), side));
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

  /** The person whose name stands beside the phrase: "the minister, X," or "X, the minister,". */
  private Optional<Draft> apposition(NounPhrase phrase) {
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
    return commaBefore && follows ? person(phrase.first() - 2) : Optional.empty();
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

  // "an envoy, former premier X,": the role before the name is passed over.
  private int afterRole(int first) {
    int start = view.lower(first).equals("former") ? first + 1 : first;
    return view.knowledge().roles().longestMatch(view.lowerWords(), start).stream()
        .mapToInt(RoleMatch::end)
        .findFirst()
        .orElse(first);
  }

  // "a spokesman, X, said": commas on both sides of the name.
  private boolean isEnclosed(int first) {
    int end = afterRole(first);
    while (end < view.size() && (view.isCapitalized(end) || view.word(end).equals("-"))) {
      end++;
    }
    return end > first && view.word(end).equals(",");
  }

  // "its spokesman, Major General X": the rank belongs to the name.
  private Optional<Draft> titledPerson(int first) {
    int start = afterRole(first);
    for (int i = start; i < Math.min(view.size(), start + 4) && view.isCapitalized(i); i++) {
      Optional<Draft> found = person(i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> person(int token) {
    return drafts.covering(token).stream().filter(Draft::isPerson).findFirst();
  }

  private void setSide(Draft draft, Side side) {
    if (!side.code().isEmpty()) {
      draft.setSide(side.code(), view.knowledge().countries().byIso3(side.code()).isPresent());
    }
  }
}

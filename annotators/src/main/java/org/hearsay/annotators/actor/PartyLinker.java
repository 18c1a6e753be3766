package org.hearsay.annotators.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.name.NameMention;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.Metonymy;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.annotators.actor.phrase.SideMatch;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.knowledge.lexicon.LexiconEntry;
import org.hearsay.knowledge.lexicon.NounClasses;
import org.hearsay.knowledge.places.Country;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.language.Token;
import org.hearsay.language.phrase.DayNames;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;

/**
 * Joins those that nothing but their part in an event makes a party: the state that troops leave,
 * the town that is shelled, the newspaper that is banned.
 */
final class PartyLinker {
  private static final int FARTHEST = 4;
  private static final Set<String> AIMING =
      Set.of(
          "on", "upon", "against", "into", "at", "of", "from", "to", "toward", "towards", "over");
  private static final Set<String> LOCATING = Set.of("in", "across", "inside", "throughout", "for");
  private static final Set<String> JOURNEYS =
      Set.of(
          "visit",
          "trip",
          "tour",
          "journey",
          "travel",
          "flight",
          "return",
          "talk",
          "meeting",
          "summit",
          "conference");
  private static final Set<Category> HITTING =
      EnumSet.of(Category.ASSAULT, Category.COERCE, Category.SANCTION);
  private static final Set<String> NO_NAMES =
      Set.of("god", "internet", "christmas", "ramadan", "covid", "brexit");
  private static final Set<String> NOBODY =
      Set.of(
          "power",
          "office",
          "post",
          "seat",
          "service",
          "market",
          "publication",
          "state",
          "position",
          "agreement",
          "operation",
          "control",
          "border",
          "aid",
          "convoy");
  private static final Set<String> BODIES =
      Set.of(
          "group",
          "faction",
          "gang",
          "cartel",
          "network",
          "cell",
          "entity",
          "organization",
          "organisation",
          "company",
          "firm",
          "party",
          "union",
          "newspaper",
          "charity",
          "tribe",
          "community",
          "family",
          "team",
          "movement",
          "court",
          "bank",
          "member",
          "side",
          "inmate");
  private static final Set<Category> GOALS =
      EnumSet.of(Category.CONSULT, Category.MOBILIZE, Category.RETREAT);
  private static final Set<Category> MEETING = EnumSet.of(Category.CONSULT);

  private final ReportView view;
  private final Drafts drafts;
  private final Sides sides;
  private final BodyLinker bodies;
  private final BodyNouns nouns;
  private final NounClasses classes;

  PartyLinker(ReportView view, Drafts drafts, Sides sides, BodyLinker bodies, BodyNouns nouns) {
    this.nouns = nouns;
    this.view = view;
    this.drafts = drafts;
    this.sides = sides;
    this.bodies = bodies;
    this.classes = view.knowledge().nounClasses();
  }

  /** Joins names of places that are parties; to be called when all other actors are known. */
  void linkPlaces(List<NameMention> names) {
    for (NameMention name : names) {
      if (name.kind() == NameMention.Kind.PLACE && !drafts.isCovered(name.mention().head())) {
        linkPlace(name.mention());
      }
    }
  }

  private void linkPlace(Mention mention) {
    Token head = view.token(mention.head());
    Set<Category> part = part(head);
    String words = view.text(mention.span());
    Optional<Country> country = view.knowledge().countries().byName(words);
    if (isGoal(head)) {
      return;
    }
    boolean target = isTarget(head) && !isReached(head) && (country.isPresent() || !isInside(head));
    if (country.isPresent() && !part.isEmpty() && !MEETING.containsAll(part)) {
      if (target || LOCATING.contains(preposition(head))) {
        drafts.use(mention, bodies.state(country.get()));
      }
    } else if (target && isSanctioned(head) && capital(words).isPresent()) {
      drafts.use(mention, bodies.state(capital(words).orElseThrow()));
    } else if (country.isEmpty() && (acts(head, part) || (target && isHit(head, part)))) {
      Draft draft = drafts.keyed(ActorKind.UNNAMED, "place:" + words.toLowerCase(Locale.ROOT));
      draft.setOwnName(words);
      draft.setDescription(words);
      countryOf(words).ifPresent(code -> draft.setSide(code, true));
      drafts.use(mention, draft);
    }
  }

  private boolean isHit(Token head, Set<Category> part) {
    return firstConjunct(head).relation().equals("obj")
        ? !part.isEmpty() && !GOALS.containsAll(part)
        : part.stream().anyMatch(HITTING::contains);
  }

  // "X, a town in the hills, has sent fighters"
  private boolean acts(Token head, Set<Category> part) {
    Token first = firstConjunct(head);
    return !part.isEmpty()
        && first.isRelation("nsubj")
        && !first.relation().endsWith("pass")
        && view.token(first.head()).upos().equals("VERB");
  }

  // "called off a trip to X": whoever calls it off does nothing to X.
  private boolean isGoal(Token head) {
    Token first = firstConjunct(head);
    boolean beside =
        Set.of("to", "in", "at").contains(view.preposition(first))
            && JOURNEYS.contains(view.token(Math.max(0, first.index() - 2)).lemma());
    return beside || (!first.isRoot() && JOURNEYS.contains(view.token(first.head()).lemma()));
  }

  // "fled X": whoever leaves or reaches a place does nothing to it.
  private boolean isReached(Token head) {
    Token first = firstConjunct(head);
    return first.isRelation("obj") && Metonymy.isReaching(view.token(first.head()).lemma());
  }

  // "the cities of X and Y" where something happened are not hit themselves
  private boolean isInside(Token head) {
    Token first = firstConjunct(head);
    return !first.isRoot()
        && Set.of("of", "from", "to").contains(view.preposition(first))
        && categories(view.token(first.head())).isEmpty();
  }

  // "withdrew their ambassadors from Doha", "cut ties with Tehran"
  private boolean isSanctioned(Token head) {
    Token first = firstConjunct(head);
    boolean apart = Set.of("", "from", "with").contains(view.preposition(first));
    return apart
        && !first.isRoot()
        && categories(view.token(first.head())).contains(Category.SANCTION);
  }

  private Optional<Country> capital(String words) {
    return view.knowledge().countries().byCapital(words);
  }

  private Optional<String> countryOf(String words) {
    return view.knowledge().places().lookup(words).stream()
        .findFirst()
        .map(PlaceEntry::country)
        .filter(code -> view.knowledge().countries().byIso3(code).isPresent());
  }

  /** Joins a noun phrase that is a party of an event and nobody yet. */
  void link(Token head) {
    if (drafts.isCovered(head.index()) || part(head).isEmpty()) {
      return;
    }
    if (isUnknownName(head)) {
      linkName(head);
      return;
    }
    if (!head.upos().equals("NOUN")) {
      return;
    }
    NounPhrase phrase = NounPhrase.of(view, head, sides);
    boolean hit = isTarget(head) && part(head).stream().anyMatch(HITTING::contains);
    Optional<RoleWord> role = phrase.role();
    if (NOBODY.contains(phrase.lemma())
        || role.map(word -> nouns.linkParty(phrase, word)).orElse(false)) {
      return;
    }
    if (phrase.isDefinite() && named(phrase).isPresent()) {
      drafts.use(phrase.mention(), named(phrase).orElseThrow());
      return;
    }
    boolean party =
        role.isPresent() || classes.is(phrase.lemma(), "people") || BODIES.contains(phrase.lemma());
    if (party || (hit && isPlaceOrGoods(phrase.lemma()))) {
      create(phrase, role);
    }
  }

  // "the junta" that the text has spoken of
  private Optional<Draft> named(NounPhrase phrase) {
    return drafts.list().stream()
        .filter(draft -> draft.kind() == ActorKind.GROUP)
        .filter(draft -> draft.ownName().equalsIgnoreCase(phrase.words()))
        .findFirst();
  }

  // a name that the tagger missed: capitalized, in the place of a party, no place and no day
  private boolean isUnknownName(Token head) {
    boolean core = head.isRelation("nsubj") || head.isRelation("obj") || head.isRelation("iobj");
    boolean tagged = head.upos().equals("PROPN") && !head.xpos().equals("NNS");
    boolean name = tagged || isAcronym(head.text());
    return name
        && (core || Set.of("with", "by", "against", "to").contains(preposition(head)))
        && view.isCapitalized(head.index())
        && head.text().length() > 1
        && !head.text().endsWith(".")
        && !view.isHeadline(head.index())
        && !DayNames.contains(view.lower(head.index()))
        && !NO_NAMES.contains(view.lower(head.index()))
        && !view.knowledge().places().isName(head.text());
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.length() < 7 && word.chars().allMatch(Character::isUpperCase);
  }

  private void linkName(Token head) {
    int first = head.index();
    while (first > view.syntax().sentenceOf(head).firstToken()
        && view.isCapitalized(first - 1)
        && view.token(first - 1).upos().equals("PROPN")
        && !drafts.isCovered(first - 1)) {
      first--;
    }
    int end = head.index() + 1;
    while (end < view.size()
        && view.isCapitalized(end)
        && view.isRelation(end, "flat")
        && !drafts.isCovered(end)) {
      end++;
    }
    Mention mention = Mention.of(view, first, end, Mention.Form.NAME).withHead(head.index());
    String words = view.text(mention.span());
    if (view.knowledge().places().isName(words)) {
      return;
    }
    Draft draft = drafts.keyed(ActorKind.ORGANIZATION, "party:" + words.toLowerCase(Locale.ROOT));
    drafts.useName(mention, draft, words);
  }

  private boolean isPlaceOrGoods(String lemma) {
    return classes.is(lemma, "facility")
        || classes.is(lemma, "territory")
        || classes.is(lemma, "ship")
        || lemma.equals("target");
  }

  /** A new actor that the phrase describes. */
  Draft create(NounPhrase phrase, Optional<RoleWord> role) {
    Draft draft = drafts.create(ActorKind.UNNAMED, "");
    draft.setOwnName(phrase.words());
    draft.setDescription(phrase.allWords());
    draft.setPlural(phrase.isPlural());
    draft.setCount(phrase.count());
    role.map(RoleWord::sector).ifPresent(draft::setSector);
    phrase.sides().stream()
        .findFirst()
        .map(SideMatch::side)
        .map(Side::code)
        .filter(code -> view.knowledge().countries().byIso3(code).isPresent())
        .ifPresent(code -> draft.setSide(code, true));
    drafts.use(phrase.mention(), draft);
    return draft;
  }

  // "shot down a drone over X" hits the drone
  private boolean isTarget(Token head) {
    Token first = firstConjunct(head);
    boolean beside =
        view.preposition(first).equals("over")
            && !first.isRoot()
            && view.syntax().child(view.token(first.head()), "obj").isPresent();
    return !beside && isAim(first);
  }

  private boolean isAim(Token first) {
    return first.isRelation("obj")
        || first.relation().equals("nsubj:pass")
        || AIMING.contains(preposition(first));
  }

  private String preposition(Token token) {
    return view.preposition(firstConjunct(token));
  }

  private Token firstConjunct(Token token) {
    Token step = token;
    for (int i = 0;
        i < FARTHEST && step.isRelation("conj") && view.preposition(step).isEmpty();
        i++) {
      step = view.token(step.head());
    }
    return step;
  }

  /** The categories of the event word that the noun hangs on; empty when it hangs on none. */
  private Set<Category> part(Token head) {
    Token step = firstConjunct(head);
    boolean argument =
        step.isRelation("obj")
            || step.isRelation("iobj")
            || step.isRelation("nsubj")
            || step.isRelation("obl")
            || step.isRelation("nmod");
    Set<Category> found = EnumSet.noneOf(Category.class);
    for (int i = 0; argument && i < FARTHEST && !step.isRoot(); i++) {
      step = view.token(step.head());
      found.addAll(categories(step));
      if (step.upos().equals("VERB")) {
        break;
      }
    }
    return found;
  }

  private Set<Category> categories(Token word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    List<LexiconEntry> entries =
        word.upos().equals("VERB")
            ? view.knowledge().events().verb(lemma)
            : view.knowledge().events().noun(lemma);
    Set<Category> found = EnumSet.noneOf(Category.class);
    entries.forEach(entry -> entry.category().ifPresent(found::add));
    return found;
  }
}

package org.hearsay.annotators.actor.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.lexicon.LexiconEntry;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Category;

/** Tells whether the name of a place acts or locates: "Moscow said" against "in Moscow". */
public final class Metonymy {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "inside",
          "within",
          "into",
          "onto",
          "across",
          "outside",
          "around",
          "through",
          "throughout",
          "toward",
          "towards",
          "via",
          "above",
          "beyond",
          "along",
          "off",
          "surrounding",
          "amid");
  private static final Set<String> DIRECTIONAL = Set.of("to", "from", "for", "over", "out", "back");
  private static final Set<String> MOTION =
      Set.of(
          "travel",
          "go",
          "come",
          "fly",
          "arrive",
          "move",
          "return",
          "head",
          "drive",
          "flee",
          "trip",
          "visit",
          "flight",
          "journey",
          "withdraw",
          "withdrawal",
          "pull",
          "march",
          "sail",
          "deploy",
          "evacuate",
          "evacuation",
          "depart",
          "leave",
          "route",
          "way",
          "tour",
          "escape",
          "cross",
          "enter",
          "retreat",
          "advance",
          "transfer",
          "relocate",
          "road",
          "convoy",
          "bus",
          "train",
          "border",
          "bring",
          "take",
          "ship",
          "transport",
          "smuggle",
          "deport",
          "repatriate",
          "expel",
          "arrival",
          "departure",
          "launch",
          "fire",
          "run");
  private static final Set<String> SENDING =
      Set.of("send", "dispatch", "rush", "airlift", "redeploy", "order", "commit", "fly");
  private static final Set<String> PLACE_OBJECT =
      Set.of("visit", "tour", "leave", "enter", "reach", "flee", "quit", "exit");
  private static final Set<String> TAKING =
      Set.of(
          "seize",
          "capture",
          "recapture",
          "retake",
          "take",
          "occupy",
          "besiege",
          "overrun",
          "liberate",
          "evacuate",
          "hold",
          "control",
          "surround",
          "storm");
  private static final Set<Category> DEALING =
      EnumSet.of(
          Category.ACCUSE,
          Category.REQUEST,
          Category.THREATEN,
          Category.REJECT,
          Category.SANCTION,
          Category.SUPPORT,
          Category.COERCE,
          Category.AGREE,
          Category.CONCEDE,
          Category.AID,
          Category.COOPERATE);
  private static final Set<String> PRESSING =
      Set.of(
          "sanction",
          "sanctions",
          "pressure",
          "tariff",
          "embargo",
          "impose",
          "reliance",
          "dependence",
          "ban",
          "call");
  private static final Set<String> LOCAL_NOUNS =
      Set.of(
          "suburb",
          "airport",
          "outskirts",
          "street",
          "resident",
          "region",
          "center",
          "centre",
          "subway",
          "metro",
          "hospital",
          "mayor",
          "district",
          "neighborhood",
          "neighbourhood",
          "square",
          "port",
          "embassy",
          "border",
          "territory",
          "coast",
          "capital",
          "north",
          "south",
          "east",
          "west",
          "population",
          "economy",
          "city",
          "university",
          "stadium",
          "hotel",
          "zoo",
          "church");

  /** What a government may be and a town is not. */
  private static final Set<String> STANCES =
      Set.of(
          "unmoved",
          "adamant",
          "defiant",
          "ready",
          "willing",
          "unwilling",
          "reluctant",
          "wary",
          "angry",
          "furious",
          "keen",
          "determined",
          "responsible",
          "unhappy",
          "concerned",
          "alarmed",
          "optimistic",
          "skeptical",
          "sceptical",
          "silent",
          "unimpressed",
          "cautious",
          "serious",
          "eager",
          "hopeful");

  private static final Set<String> PASSIVE_STATES =
      Set.of("be", "lie", "locate", "situate", "sit", "see", "experience");

  private final ReportView view;

  public Metonymy(ReportView view) {
    this.view = view;
  }

  /**
   * Whether the name of a state only says where: "in Ukraine", "into Belarus", "Geneva,
   * Switzerland".
   */
  public boolean isLocative(Mention mention) {
    Token head = firstConjunct(view.token(mention.head()));
    String preposition = view.preposition(head);
    if (LOCATIVE.contains(preposition)) {
      return true;
    }
    if (DIRECTIONAL.contains(preposition)
        && (preposition.equals("from") || preposition.equals("to"))) {
      return governor(head).map(token -> isMotion(token, preposition)).orElse(false);
    }
    return isPartOfAddress(mention, head);
  }

  // "Geneva, Switzerland": the second name places the first.
  private boolean isPartOfAddress(Mention mention, Token head) {
    int before = mention.first() - 1;
    return before > 0
        && view.word(before).equals(",")
        && preposition(head).isEmpty()
        && view.token(before - 1).upos().equals("PROPN")
        && view.isRelation(head.index(), "appos", "nmod", "obl", "dep", "list")
        && !view.hasPossessive(head)
        && (mention.end() >= view.size() || !view.lower(mention.end()).equals("and"));
  }

  /** Whether the object of the verb is where somebody goes or comes from. */
  public static boolean isReaching(String verb) {
    return PLACE_OBJECT.contains(verb);
  }

  private String preposition(Token head) {
    return view.preposition(head);
  }

  /** Whether the name of a capital or other place stands for the government that sits there. */
  public boolean acts(Mention mention) {
    Token head = firstConjunct(view.token(mention.head()));
    String preposition = view.preposition(head);
    if (LOCATIVE.contains(preposition) || isGoalOfForces(mention)) {
      return false;
    }
    if (!preposition.isEmpty()) {
      return actsAfter(preposition, head);
    }
    if (head.isRelation("nmod:poss") || view.hasPossessive(head)) {
      return view.syntax()
          .head(head)
          .map(owned -> !LOCAL_NOUNS.contains(owned.lemma()))
          .orElse(false);
    }
    if (head.isRelation("compound") || head.isRelation("amod")) {
      return view.syntax()
          .head(head)
          .map(noun -> PartyNouns.denoteTheirSide(noun.lemma()))
          .orElse(false);
    }
    return governor(head).map(verb -> actsUnder(head, verb)).orElse(false);
  }

  private boolean actsAfter(String preposition, Token head) {
    Optional<Token> governor = governor(head);
    return switch (preposition) {
      case "with", "between", "among", "against", "by" -> true;
      case "for" -> governor.map(token -> !isMotion(token, "for")).orElse(true);
      case "to" -> governor.map(token -> isAddress(token, head)).orElse(false);
      case "on" ->
          governor.map(token -> PRESSING.contains(token.lemma()) || deals(token)).orElse(false);
      case "from" ->
          governor
              .map(token -> !isMotion(token, "from") && token.upos().equals("NOUN"))
              .orElse(false);
      default -> false;
    };
  }

  private boolean actsUnder(Token head, Token verb) {
    if (head.isRelation("nsubj") && !head.relation().endsWith("pass")) {
      boolean acting =
          verb.upos().equals("VERB") || isHelped(verb) || STANCES.contains(verb.lemma());
      return acting && !PASSIVE_STATES.contains(verb.lemma());
    }
    return (head.isRelation("obj") || head.isRelation("iobj") || head.isRelation("nsubj"))
        && !PLACE_OBJECT.contains(verb.lemma())
        && !TAKING.contains(verb.lemma())
        && deals(verb);
  }

  // "Washington did not back down": a verb by its auxiliary, whatever its tag says.
  private boolean isHelped(Token word) {
    return view.syntax().child(word, "aux").isPresent()
        && view.syntax().child(word, "cop").isEmpty();
  }

  /** Whether forces are sent there: "has sent 300 troops to Tripoli". */
  public boolean isGoalOfForces(Mention mention) {
    Token head = firstConjunct(view.token(mention.head()));
    return Set.of("to", "into").contains(view.preposition(head))
        && governor(head)
            .filter(verb -> SENDING.contains(verb.lemma()))
            .filter(this::movesForces)
            .isPresent();
  }

  private boolean movesForces(Token verb) {
    return view.syntax().children(verb, "obj", "nsubj:pass").stream()
        .anyMatch(object -> PartyNouns.isForce(object.lemma()));
  }

  // "A warning to Moscow", "told Moscow", but "moved on to Berlin".
  private boolean isAddress(Token governor, Token head) {
    for (int i = Math.max(0, head.index() - 4); i < head.index(); i++) {
      if (MOTION.contains(view.token(i).lemma())) {
        return false;
      }
    }
    return !isMotion(governor, "to")
        && (governor.upos().equals("NOUN")
            || deals(governor)
            || view.knowledge().claimCues().verb(governor.lemma(), Set.of()).isPresent());
  }

  private boolean deals(Token token) {
    List<LexiconEntry> entries =
        token.upos().equals("VERB")
            ? view.knowledge().events().verb(token.lemma())
            : view.knowledge().events().noun(token.lemma());
    return entries.stream()
        .anyMatch(entry -> entry.category().map(DEALING::contains).orElse(false));
  }

  private boolean isMotion(Token token, String preposition) {
    return MOTION.contains(token.lemma())
        && !(preposition.equals("from") && token.lemma().equals("call"));
  }

  private Optional<Token> governor(Token head) {
    return view.syntax().head(head);
  }

  private Token firstConjunct(Token token) {
    Token step = token;
    for (int i = 0; i < 30 && step.isRelation("conj") && view.preposition(step).isEmpty(); i++) {
      Optional<Token> head = view.syntax().head(step);
      if (head.isEmpty()) {
        break;
      }
      step = head.get();
    }
    return step;
  }
}

package org.hearsay.annotators.event.party;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Category;

/**
 * Finds whom an event concerns where its frame names nobody: those nearest below its word in the
 * tree, in its object, its complements and its purpose. Immutable.
 */
final class Concerned {
  private static final int DEEPEST = 5;
  private static final Set<String> APART =
      Set.of(
          "by",
          "according",
          "as",
          "after",
          "before",
          "during",
          "since",
          "until",
          "till",
          "despite",
          "amid",
          "following",
          "because",
          "ahead",
          "within",
          "under",
          "like",
          "unlike",
          "than",
          "via",
          "through",
          "without",
          "among",
          "including",
          "citing",
          "alongside",
          "besides",
          "while",
          "when",
          "if",
          "where",
          "once",
          "unless",
          "although",
          "though",
          "whereas");
  private static final Set<String> LOCATING =
      Set.of("in", "at", "near", "across", "inside", "throughout", "along", "outside", "around");

  /** Whom or what they are about takes no part in the meeting. */
  private static final Set<String> DISCUSSING =
      Set.of(
          "discuss",
          "debate",
          "consider",
          "review",
          "address",
          "resolve",
          "settle",
          "secure",
          "seek",
          "prepare",
          "mark",
          "end",
          "avert",
          "free",
          "prevent",
          "defuse");

  private static final Set<String> TOPICAL =
      Set.of("on", "about", "over", "regarding", "for", "against", "from", "into", "concerning");
  private static final Set<String> MEANS =
      Set.of(
          "troop",
          "soldier",
          "force",
          "peacekeeper",
          "personnel",
          "expert",
          "team",
          "army",
          "unit",
          "adviser",
          "advisor",
          "contingent",
          "mission",
          "ship",
          "warship",
          "frigate",
          "destroyer",
          "submarine",
          "carrier",
          "vessel",
          "fleet",
          "jet",
          "warplane",
          "plane",
          "bomber",
          "drone",
          "helicopter",
          "missile",
          "tank",
          "vehicle",
          "battery",
          "convoy",
          "reinforcement",
          "paratrooper",
          "guard",
          "commando",
          "serviceman",
          "peacekeeping",
          "division",
          "regiment",
          "squadron",
          "aircraft",
          "fighter",
          "marine",
          "brigade",
          "battalion",
          "police",
          "officer",
          "observer",
          "monitor",
          "diplomat",
          "doctor");
  private static final Set<String> ENVOYS = Set.of("ambassador", "envoy", "staff", "mission");
  private static final Set<String> THINGS =
      Set.of("border", "publication", "weapon", "arm", "power", "office", "airspace", "crossing");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Denotation denotation;

  Concerned(Syntax syntax, Clauses clauses, Denotation denotation) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.denotation = denotation;
  }

  /** Whether the noun names what is used rather than somebody: one's own troops that leave. */
  static boolean isMeans(Token noun, Category type) {
    boolean used =
        switch (type) {
          case ASSAULT, COERCE, ACCUSE, PROTEST, THREATEN, REQUEST -> false;
          case SANCTION -> ENVOYS.contains(Words.lemma(noun));
          default -> MEANS.contains(Words.lemma(noun));
        };
    return used || THINGS.contains(Words.lemma(noun));
  }

  /** The ids of those concerned; the given ones, who act, are left out. */
  List<String> of(Trigger trigger, Set<String> actors) {
    Category type = trigger.type();
    List<Token> roots = roots(trigger);
    for (boolean located : new boolean[] {false, true}) {
      for (Token root : roots) {
        List<String> found = search(root, actors, located, type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /**
   * The states in which those are who are concerned: aid to people in a country is aid to it. The
   * given ones, who act, are left out.
   */
  List<String> located(Trigger trigger, Set<String> actors) {
    Set<String> found = new LinkedHashSet<>();
    for (Token root : roots(trigger)) {
      Deque<Step> steps = new ArrayDeque<>(below(root, 0, true, trigger.type()));
      while (!steps.isEmpty()) {
        Step step = steps.remove();
        Token token = step.token();
        boolean place = clauses.preposition(token).filter(LOCATING::contains).isPresent();
        if (place) {
          denotation.states(token).stream().filter(id -> !actors.contains(id)).forEach(found::add);
        }
        if (!step.clause()) {
          steps.addAll(below(token, step.depth(), true, trigger.type()));
        }
      }
    }
    return new ArrayList<>(found);
  }

  private List<String> search(Token root, Set<String> actors, boolean located, Category type) {
    Deque<Step> steps = new ArrayDeque<>(below(root, 0, located, type));
    Set<Integer> seen = new HashSet<>(Set.of(root.index()));
    while (!steps.isEmpty()) {
      Step step = steps.remove();
      if (!seen.add(step.token().index())) {
        continue;
      }
      List<String> found =
          step.clause() || isMeans(step.token(), type) ? List.of() : others(step.token(), actors);
      if (!found.isEmpty()) {
        return found;
      }
      steps.addAll(below(step.token(), step.depth(), located, type));
    }
    return List.of();
  }

  private record Step(Token token, int depth, boolean clause) {}

  private List<String> others(Token head, Set<String> actors) {
    Set<String> found = new LinkedHashSet<>(denotation.phrase(head));
    found.removeAll(actors);
    return new ArrayList<>(found);
  }

  /** The ids of those that a meeting is of, with or between, topics left out. */
  List<String> partners(Trigger trigger, Set<String> actors) {
    if (trigger.isVerb() && DISCUSSING.contains(trigger.entry().lemma())) {
      return List.of();
    }
    for (Token root : roots(trigger)) {
      List<String> found = search(root, actors, false, trigger.type());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static List<Token> roots(Trigger trigger) {
    List<Token> roots = new ArrayList<>(List.of(trigger.word()));
    trigger.carrier().ifPresent(carrier -> roots.add(carrier.verb()));
    return roots;
  }

  private List<Step> below(Token word, int depth, boolean located, Category type) {
    if (depth >= DEEPEST) {
      return List.of();
    }
    List<Step> nouns = new ArrayList<>();
    List<Step> complements = new ArrayList<>();
    boolean verb = Words.isVerb(word);
    for (Token object : verb ? clauses.objects(word) : List.<Token>of()) {
      nouns.add(new Step(object, depth + 1, false));
    }
    for (Token child : syntax.children(word)) {
      if (isNounBelow(word, child, located, type)) {
        nouns.add(new Step(child, depth + 1, false));
      } else if (isComplement(child)
          && !(type == Category.CONSULT && DISCUSSING.contains(Words.lemma(child)))) {
        complements.add(new Step(child, depth + 1, true));
      }
    }
    boolean clause = word.isRelation("ccomp") || word.relation().equals("acl");
    if (verb && clause && depth > 0) {
      syntax.children(word, "nsubj").forEach(s -> nouns.add(0, new Step(s, depth + 1, false)));
    }
    nouns.sort(Comparator.comparingInt(step -> isObject(step.token()) ? 0 : 1));
    nouns.addAll(complements);
    return nouns;
  }

  private static boolean isObject(Token token) {
    return token.isRelation("obj") || token.isRelation("iobj") || token.isRelation("nsubj");
  }

  private boolean isNounBelow(Token word, Token child, boolean located, Category type) {
    if (child.isRelation("iobj")
        || child.isRelation("nmod:poss")
        || (child.isRelation("compound") && child.xpos().startsWith("NNP"))) {
      return true;
    }
    if (!child.isRelation("obl") && !child.isRelation("nmod")) {
      return false;
    }
    String preposition = clauses.preposition(child).orElse("");
    return !preposition.isEmpty()
        && (!APART.contains(preposition) || (preposition.equals("by") && Words.isNominal(word)))
        && !(preposition.equals("from") && isAimed(type))
        && (type != Category.CONSULT || !TOPICAL.contains(preposition))
        && (located || !LOCATING.contains(preposition));
  }

  /** Whether "from" tells where it comes from rather than whom it concerns: rockets, troops. */
  static boolean isAimed(Category type) {
    return type == Category.ASSAULT || type == Category.MOBILIZE;
  }

  private boolean isComplement(Token child) {
    if (!Words.isVerb(child) || clauses.mark(child).filter(APART::contains).isPresent()) {
      return false;
    }
    boolean purpose = child.isRelation("advcl") || child.relation().equals("acl");
    return child.isRelation("xcomp")
        || child.isRelation("ccomp")
        || (purpose && (clauses.isInfinitive(child) || clauses.mark(child).isPresent()));
  }
}

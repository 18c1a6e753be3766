package org.hearsay.annotators.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.language.phrase.VerbForms;
import org.hearsay.model.facts.Measure;

/** Tells what a figure measures from its unit and from the verb that governs it. */
final class Measures {
  private static final int MOST_STEPS = 4;
  private static final int LONGEST_ASIDE = 12;
  private static final double MANY = 13;
  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "cite", "quote", "add", "speak", "confirm", "deny", "claim");
  private static final Set<String> MOVING = Set.of("fly", "bring", "ferry", "bus", "get");
  private static final Set<String> HARMING =
      Set.of(
          "destroy", "shoot", "down", "lose", "damage", "sink", "hit", "strike", "attack", "free",
          "release", "target", "bomb", "lack");
  private static final Set<Measure> HARM =
      Set.of(Measure.KILLED, Measure.WOUNDED, Measure.MISSING, Measure.DETAINED);
  private static final Set<String> TOLLS = Set.of("toll", "death", "casualty", "fatality", "body");

  private final Syntax syntax;

  Measures(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * @param head the counted noun, or the number
   */
  Measure of(Figure figure, Token head) {
    switch (figure.sort()) {
      case MONEY:
        return Measure.MONEY;
      case PERCENT, TIME, AGE, FRACTION:
        return Measure.OTHER;
      case MEASURE:
        return isDistance(figure) ? Measure.DISTANCE : Measure.OTHER;
      default:
        return counted(figure, head);
    }
  }

  /** "Two officials said": a party that speaks is an actor, no figure. */
  boolean areSpeakers(Figure figure, Measure measure, Token head) {
    boolean few = figure.high().orElse(MANY) < MANY && figure.sort() == Figure.Sort.COUNT;
    boolean subject = head.isRelation("nsubj") || head.isRelation("obj");
    return few
        && subject
        && measure == Measure.OTHER
        && syntax.head(head).filter(verb -> VerbForms.isIn(verb, SAYING)).isPresent();
  }

  private static boolean isDistance(Figure figure) {
    String unit = figure.unit().toLowerCase(Locale.ROOT);
    boolean area = unit.startsWith("square") || unit.startsWith("sq") || unit.startsWith("cubic");
    return !area && UnitWords.DISTANCE.contains(unit.substring(unit.lastIndexOf(' ') + 1));
  }

  private Measure counted(Figure figure, Token head) {
    String unit = head.text().toLowerCase(Locale.ROOT);
    boolean bare = figure.sort() == Figure.Sort.BARE || figure.sort() == Figure.Sort.SHARED;
    Optional<Measure> named = bare ? Optional.empty() : Casualties.ofUnit(unit);
    boolean forces = !bare && Casualties.areForces(unit);
    boolean people = bare || forces || Casualties.arePeople(unit);
    Optional<Measure> done =
        Casualties.areGrounds(unit)
            ? Optional.empty()
            : beside(figure, head, people).or(() -> done(head, people));
    if (named.isPresent() && !isOutdone(named.get(), done, unit)) {
      return named.get();
    }
    boolean there = forces && syntax.head(head).filter(Measures::doesHarm).isEmpty();
    Measure measure = done.orElse(there ? Measure.DEPLOYED : Measure.OTHER);
    if (forces || bare) {
      return forces && measure == Measure.DISPLACED ? Measure.DEPLOYED : measure;
    }
    return measure == Measure.DEPLOYED && people ? Measure.OTHER : measure;
  }

  // "ten migrants drowned", "the victims were wounded": what befell them says more than the name
  private static boolean isOutdone(Measure named, Optional<Measure> done, String unit) {
    return (named == Measure.KILLED && done.isPresent() && unit.equals("victims"))
        || (named == Measure.DISPLACED && done.filter(HARM::contains).isPresent());
  }

  /**
   * What stands right before or after says it, whatever the tree: "wounding 12", "12 men killed".
   */
  private Optional<Measure> beside(Figure figure, Token head, boolean people) {
    int begin = head.index() - figure.head() + figure.begin();
    int end = head.index() - figure.head() + figure.end();
    Optional<Measure> before =
        token(begin - 1, head)
            .filter(each -> isForm(each, "VB") || isForm(each, "JJ"))
            .flatMap(verb -> Casualties.ofVerb(verb, people));
    Optional<Measure> after =
        token(end, head)
            .filter(each -> isForm(each, "VBN"))
            .flatMap(verb -> Casualties.ofVerb(verb, people));
    boolean held =
        token(end, head).filter(each -> Units.HELD.contains(each.text())).isPresent() && people;
    return held
        ? Optional.of(Measure.DETAINED)
        : before.or(() -> after).or(() -> behindAside(head, end, people));
  }

  /** "30 miners, 12 more than first thought, were killed": what is told behind an aside. */
  private Optional<Measure> behindAside(Token head, int end, boolean people) {
    if (token(end, head).filter(each -> each.text().equals(",")).isEmpty()) {
      return Optional.empty();
    }
    for (int at = end + 1; at <= end + LONGEST_ASIDE; at++) {
      Optional<Token> close = token(at, head).filter(each -> each.text().equals(","));
      Optional<Token> helper = token(at + 1, head).filter(each -> isWord(each, "was", "were"));
      if (close.isPresent()) {
        return helper
            .flatMap(each -> token(each.index() + 1, head))
            .filter(each -> isForm(each, "VBN"))
            .flatMap(verb -> Casualties.ofVerb(verb, people));
      }
    }
    return Optional.empty();
  }

  private Optional<Token> token(int index, Token beside) {
    boolean there = index >= 0 && index < syntax.tokens().size();
    return there && syntax.token(index).sentence() == beside.sentence()
        ? Optional.of(syntax.token(index))
        : Optional.empty();
  }

  private static boolean isForm(Token token, String tag) {
    return token.xpos().startsWith(tag);
  }

  private Optional<Measure> done(Token head, boolean people) {
    Optional<Measure> below = below(head, people);
    if (below.isPresent()) {
      return below;
    }
    List<Token> above = syntax.ancestors(head);
    Token lower = head;
    for (int i = 0; i < Math.min(MOST_STEPS, above.size()); i++) {
      Token verb = above.get(i);
      Optional<Measure> measure = measure(verb, lower, people);
      if (measure.isPresent()) {
        return measure;
      }
      if (verb.xpos().startsWith("VB") && !lower.isRelation("conj")) {
        return Optional.empty();
      }
      lower = verb;
    }
    return Optional.empty();
  }

  /** "12 soldiers killed in the attack", "people who died", "left 12 dead". */
  private Optional<Measure> below(Token head, boolean people) {
    for (Token child : syntax.children(head, "acl", "amod")) {
      Optional<Measure> measure = Casualties.ofVerb(child, people);
      if (measure.isPresent() && !child.xpos().equals("VBG")) {
        return measure;
      }
    }
    return Optional.empty();
  }

  private Optional<Measure> measure(Token governor, Token lower, boolean people) {
    if (TOLLS.contains(governor.lemma())) {
      return Optional.of(Measure.KILLED);
    }
    boolean takes =
        lower.isRelation("obj")
            || lower.isRelation("nsubj")
            || lower.isRelation("obl")
            || lower.isRelation("conj")
            || lower.isRelation("dep")
            || lower.isRelation("xcomp")
            || lower.isRelation("nummod")
            || lower.isRelation("parataxis");
    if (takes && loseTheirLives(governor)) {
      return Optional.of(Measure.KILLED);
    }
    if (!takes || isDoer(governor, lower)) {
      return Optional.empty();
    }
    if (people && isBroughtOut(governor)) {
      return Optional.of(Measure.DISPLACED);
    }
    Optional<Measure> state =
        syntax.children(governor, "xcomp", "obl").stream()
            .flatMap(child -> Casualties.ofUnit(child.text().toLowerCase(Locale.ROOT)).stream())
            .findFirst();
    return state.isPresent() && governor.lemma().equals("leave")
        ? state
        : Casualties.ofVerb(governor, people);
  }

  private boolean loseTheirLives(Token verb) {
    return VerbForms.isIn(verb, Set.of("lose"))
        && syntax.child(verb, "obj").filter(each -> isWord(each, "lives", "life")).isPresent();
  }

  private static boolean doesHarm(Token verb) {
    return VerbForms.isIn(verb, HARMING);
  }

  /** "12,500 people were flown out". */
  private boolean isBroughtOut(Token verb) {
    return VerbForms.isIn(verb, MOVING)
        && syntax.children(verb, "compound", "advmod").stream()
            .anyMatch(each -> isWord(each, "out", "home", "away"));
  }

  private static boolean isWord(Token token, String... any) {
    return List.of(any).contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whoever kills or arrests is not counted among the killed or arrested. */
  private boolean isDoer(Token verb, Token subject) {
    boolean active = subject.relation().equals("nsubj") && syntax.child(verb, "obj").isPresent();
    boolean agent = subject.relation().equals("obl:agent");
    return (active && !verb.lemma().equals("flee") && !verb.lemma().equals("cross")) || agent;
  }
}

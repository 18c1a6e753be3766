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
  private static final int TOLL_REACH = 5;
  private static final double MANY = 13;
  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "cite", "quote", "add", "speak", "confirm", "deny", "claim");
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
    boolean bare = figure.sort() == Figure.Sort.BARE;
    Optional<Measure> named = bare ? Optional.empty() : Casualties.ofUnit(unit);
    boolean people = bare || Casualties.arePeople(unit) || Casualties.areForces(unit);
    Optional<Measure> done = people ? beside(figure, head).or(() -> done(head)) : Optional.empty();
    if (named.isPresent()
        && !(named.get() == Measure.KILLED && done.isPresent() && unit.equals("victims"))) {
      return named.get();
    }
    return done.orElse(!bare && Casualties.areForces(unit) ? Measure.DEPLOYED : Measure.OTHER);
  }

  /**
   * What stands right before or after says it, whatever the tree: "wounding 12", "12 men killed".
   */
  private Optional<Measure> beside(Figure figure, Token head) {
    int begin = head.index() - figure.head() + figure.begin();
    int end = head.index() - figure.head() + figure.end();
    Optional<Measure> before =
        token(begin - 1, head)
            .filter(each -> isForm(each, "VB") || isForm(each, "JJ"))
            .flatMap(Casualties::ofVerb);
    Optional<Measure> after =
        token(end, head).filter(each -> isForm(each, "VBN")).flatMap(Casualties::ofVerb);
    return before.or(() -> after).or(() -> toll(begin, head));
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

  /** "the death toll at 459". */
  private Optional<Measure> toll(int begin, Token head) {
    for (int i = begin - 1; i >= begin - TOLL_REACH; i--) {
      if (token(i, head).filter(each -> each.text().equals("toll")).isPresent()) {
        return Optional.of(Measure.KILLED);
      }
    }
    return Optional.empty();
  }

  private Optional<Measure> done(Token head) {
    Optional<Measure> below = below(head);
    if (below.isPresent()) {
      return below;
    }
    List<Token> above = syntax.ancestors(head);
    Token lower = head;
    for (int i = 0; i < Math.min(MOST_STEPS, above.size()); i++) {
      Token verb = above.get(i);
      Optional<Measure> measure = measure(verb, lower);
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
  private Optional<Measure> below(Token head) {
    for (Token child : syntax.children(head, "acl", "amod")) {
      Optional<Measure> measure = Casualties.ofVerb(child);
      if (measure.isPresent() && !child.xpos().equals("VBG")) {
        return measure;
      }
    }
    return Optional.empty();
  }

  private Optional<Measure> measure(Token governor, Token lower) {
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
    if (!takes || isDoer(governor, lower)) {
      return Optional.empty();
    }
    Optional<Measure> state =
        syntax.children(governor, "xcomp", "obl").stream()
            .flatMap(child -> Casualties.ofUnit(child.text().toLowerCase(Locale.ROOT)).stream())
            .findFirst();
    return state.isPresent() && governor.lemma().equals("leave")
        ? state
        : Casualties.ofVerb(governor);
  }

  /** Whoever kills or arrests is not counted among the killed or arrested. */
  private boolean isDoer(Token verb, Token subject) {
    boolean active = subject.relation().equals("nsubj") && syntax.child(verb, "obj").isPresent();
    boolean agent = subject.relation().equals("obl:agent");
    return (active && !verb.lemma().equals("flee") && !verb.lemma().equals("cross")) || agent;
  }
}

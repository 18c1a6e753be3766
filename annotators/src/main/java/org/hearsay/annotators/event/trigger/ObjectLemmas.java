package org.hearsay.annotators.event.trigger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.place.PlaceIndex;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Actor;

/** The lemmas by which the lexicon knows the objects of a verb, classes of names included. */
public final class ObjectLemmas {
  // a "rescue operation" is none of the operations that are attacks
  private static final Set<String> PEACEFUL =
      Set.of(
          "rescue",
          "relief",
          "search",
          "peacekeeping",
          "aid",
          "humanitarian",
          "information",
          "election",
          "media",
          "scathing",
          "verbal",
          "blistering",
          "stinging",
          "hunger",
          "labor",
          "labour",
          "general");

  // "declared two envoys personae non gratae": what they are now is what the verb does
  private static final Set<String> DECLARING = Set.of("declare", "pronounce", "name", "designate");

  // "vowed to retaliate": what is promised decides whether it is a threat
  private static final Set<String> PROMISING = Set.of("vow", "vowed", "pledge", "swear", "promise");

  private static final Set<String> DRILLS =
      Set.of("exercise", "drill", "maneuver", "manoeuvre", "patrol", "game", "operation");

  // "tons of medicine" are medicine
  private static final Set<String> MEASURES =
      Set.of(
          "ton",
          "tonne",
          "kilogram",
          "kilo",
          "liter",
          "litre",
          "barrel",
          "number",
          "dozen",
          "hundred",
          "thousand",
          "million",
          "group",
          "pair",
          "series",
          "package",
          "shipment",
          "consignment",
          "truckload",
          "planeload",
          "worth",
          "part",
          "batch",
          "container",
          "crate",
          "box",
          "pallet",
          "raft",
          "range",
          "slew",
          "wave",
          "rest",
          "most",
          "lot",
          "handful");

  private final Syntax syntax;
  private final Clauses clauses;
  private final ActorIndex actors;
  private final PlaceIndex places;

  public ObjectLemmas(Syntax syntax, Clauses clauses, ActorIndex actors, PlaceIndex places) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.actors = actors;
    this.places = places;
  }

  /** Those of the verb's objects. */
  public Set<String> direct(Token verb) {
    Set<String> found = new LinkedHashSet<>();
    for (Token object : clauses.objects(verb)) {
      clauses.conjuncts(object).forEach(each -> found.addAll(of(each)));
    }
    for (Token predicate : syntax.children(verb, "xcomp", "ccomp")) {
      if (predicate.isRelation("xcomp") && predicate.xpos().equals("VBG")) {
        found.add(Words.lemma(predicate));
        found.add(Words.lower(predicate));
      } else if (PROMISING.contains(Words.lemma(verb)) && clauses.isInfinitive(predicate)) {
        found.add(Words.lemma(predicate));
      } else if (DECLARING.contains(Words.lemma(verb)) && Words.isNominal(predicate)) {
        found.addAll(of(predicate));
      }
    }
    for (Token subject : clauses.subjects(verb)) {
      found.add("^" + Words.lemma(subject));
      // "a fire killed two" was no gunfire
      syntax
          .child(subject, "det")
          .filter(article -> Words.isOneOf(article, "a"))
          .ifPresent(article -> found.add("^a " + Words.lemma(subject)));
      syntax.children(subject, "compound").stream()
          .map(first -> "^" + Words.lemma(first) + " " + Words.lemma(subject))
          .forEach(found::add);
    }
    return found;
  }

  /** Those of the verb's objects and of what follows its prepositions. */
  public Set<String> around(Token verb) {
    Set<String> found = direct(verb);
    for (Token oblique : syntax.children(verb, "obl", "nmod")) {
      boolean agent = clauses.isPassive(verb) && clauses.agents(verb).contains(oblique);
      if (clauses.preposition(oblique).isPresent() && !agent) {
        found.addAll(of(oblique));
      }
    }
    for (Token predicate : syntax.children(verb, "xcomp")) {
      if (Words.isNominal(predicate) && clauses.preposition(predicate).isPresent()) {
        found.addAll(of(predicate));
      }
    }
    clauses.objects(verb).stream()
        .flatMap(object -> clauses.conjuncts(object).stream())
        .flatMap(object -> syntax.children(object, "nmod").stream())
        .filter(child -> clauses.preposition(child).filter(p -> !p.equals("of")).isPresent())
        .forEach(child -> found.addAll(of(child)));
    return found;
  }

  /** Those of one noun. */
  public Set<String> of(Token noun) {
    Set<String> found = new LinkedHashSet<>();
    String lemma = Words.lemma(noun);
    boolean peaceful = false;
    List<Token> modifiers = syntax.children(noun, "compound", "amod");
    boolean joint = modifiers.stream().anyMatch(modifier -> Words.isOneOf(modifier, "joint"));
    if (joint && DRILLS.contains(lemma)) {
      return Set.of("joint exercise");
    }
    for (Token modifier : modifiers) {
      found.add(Words.lemma(modifier) + " " + lemma);
      found.add(Words.lower(modifier) + " " + lemma);
      peaceful |= PEACEFUL.contains(Words.lemma(modifier));
    }
    for (Token whole : syntax.children(noun, "nmod")) {
      if (clauses.preposition(whole).filter("of"::equals).isPresent()) {
        found.add(lemma + " of " + Words.lemma(whole));
        if (MEASURES.contains(lemma)) {
          found.addAll(of(whole));
        }
      }
    }
    if (!peaceful) {
      found.add(lemma);
      found.add(lemma.replace('-', ' '));
      found.add(Words.lower(noun));
    }
    if (noun.upos().equals("NUM")) {
      found.add("people");
    }
    actorClass(noun).ifPresent(found::add);
    if (places.of(noun).isPresent()) {
      found.add("@place");
    }
    return found;
  }

  private Optional<String> actorClass(Token noun) {
    List<Actor> named = actors.of(noun);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (named.get(0).kind()) {
          case PERSON -> "@person";
          case STATE -> "@state";
          case ORGANIZATION -> "@organization";
          case GROUP, UNNAMED -> "@group";
        });
  }
}

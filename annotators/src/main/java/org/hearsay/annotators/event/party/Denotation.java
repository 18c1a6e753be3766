package org.hearsay.annotators.event.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.claim.ClaimIndex;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Claim;

/**
 * Whom the words of a slot stand for: the actor itself, the side of forces and goods, the source of
 * a quotation for its "we". Immutable.
 */
public final class Denotation {
  private static final int FARTHEST = 3;

  /** Sectors whose bodies stand for themselves, not for the state that they are in. */
  private static final Set<String> SIDES =
      Set.of("REB", "UAF", "OPP", "PTY", "NGO", "IGO", "BUS", "LAB", "CRM", "MIL", "MED", "REL");

  private static final Set<String> BODIES =
      Set.of(
          "army",
          "navy",
          "police",
          "military",
          "government",
          "junta",
          "coalition",
          "militia",
          "rebel",
          "opposition",
          "regime",
          "alliance");
  private static final Set<String> OWNING = Set.of("of", "from", "by", "among", "between");

  private final Syntax syntax;
  private final Clauses clauses;
  private final ActorIndex actors;
  private final ClaimIndex claims;
  private final List<Actor> all;
  private final NameRow row;

  public Denotation(
      Syntax syntax, Clauses clauses, ActorIndex actors, ClaimIndex claims, List<Actor> all) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.actors = actors;
    this.claims = claims;
    this.all = List.copyOf(all);
    this.row = new NameRow(syntax, actors);
  }

  /** The ids of those that the noun phrase with this head and its conjuncts stand for. */
  public List<String> phrase(Token head) {
    Set<String> found = new LinkedHashSet<>();
    Token last = head;
    for (Token each : clauses.conjuncts(clauses.behindRelative(head))) {
      one(each, FARTHEST).forEach(actor -> found.add(actor.id()));
      last = each.index() > last.index() ? each : last;
    }
    if (!found.isEmpty()) {
      joined(head, last).forEach(actor -> found.add(actor.id()));
      row.behind(head).forEach(actor -> found.add(actor.id()));
    }
    return new ArrayList<>(found);
  }

  // "A, B and C" of a tree that lost B: names between the first and the last of a list, and one
  // that "and" joins to it right behind
  private List<Actor> joined(Token head, Token last) {
    List<Actor> found = new ArrayList<>();
    int between = head.index();
    while (between < last.index()) {
      between++;
      Token token = syntax.token(between);
      if (Words.isVerb(token) || !clauses.preposition(token).isEmpty()) {
        return List.of();
      }
      if (token.upos().equals("PROPN") && !isOwner(token)) {
        actors.of(token).stream().filter(Denotation::isNamed).forEach(found::add);
      }
    }
    return found;
  }

  private boolean isOwner(Token token) {
    return token.isRelation("nmod:poss")
        || token.isRelation("compound")
        || token.isRelation("amod");
  }

  private static boolean isNamed(Actor actor) {
    return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.PERSON;
  }

  /** The ids of those that the noun phrase itself stands for, conjuncts left out. */
  public List<String> of(Token head) {
    return one(head, FARTHEST).stream().map(Actor::id).toList();
  }

  /** The ids of the states that the noun phrase with this head names itself. */
  List<String> states(Token head) {
    return actors.of(head).stream()
        .filter(actor -> actor.kind() == ActorKind.STATE)
        .map(Actor::id)
        .toList();
  }

  private List<Actor> one(Token head, int steps) {
    if (Words.isFirstPerson(head)) {
      return speakers(head);
    }
    List<Actor> own = actors.of(head);
    if (own.isEmpty() && head.upos().equals("PROPN") && !isOwner(head)) {
      own = actors.at(head).stream().filter(Denotation::isNamed).toList();
    }
    if (own.isEmpty() && Words.isPronoun(head)) {
      return reporter(head);
    }
    if (!own.isEmpty()) {
      return sharing(head, withOwner(head, own));
    }
    if (!Words.isNominal(head) && !head.upos().equals("NUM") && !head.upos().equals("ADJ")) {
      return List.of();
    }
    Optional<Actor> titled = personAfter(head);
    if (titled.isPresent()) {
      return List.of(titled.get());
    }
    for (Token child : syntax.children(head, "nmod:poss", "amod", "compound", "flat", "appos")) {
      List<Actor> found = Words.isFirstPerson(child) ? speakers(child) : ofModifier(child);
      if (!found.isEmpty() && !isInsideName(child, head)) {
        return found;
      }
    }
    return steps == 0 ? List.of() : ofOwner(head, steps);
  }

  // "the ministry said it had opened an inquiry": "it" is who says so
  private List<Actor> reporter(Token pronoun) {
    Optional<Token> verb = syntax.head(pronoun).filter(head -> head.isRelation("ccomp"));
    boolean subject = pronoun.isRelation("nsubj") && verb.isPresent();
    if (!subject || !Set.of("it", "they", "he", "she").contains(Words.lower(pronoun))) {
      return List.of();
    }
    return claims.innermost(pronoun).stream()
        .limit(1)
        .flatMap(claim -> claim.source().actor().flatMap(actors::byId).stream())
        .toList();
  }

  // "its forces", "Hamas gunmen" are somebody, and act for whom they belong to; "an agent, X" is X
  private List<Actor> withOwner(Token head, List<Actor> own) {
    boolean group = own.get(0).kind() == ActorKind.GROUP && isForce(head);
    if (own.get(0).kind() != ActorKind.UNNAMED && !group) {
      return own;
    }
    List<Actor> both = new ArrayList<>(own);
    for (Token child : syntax.children(head, "appos")) {
      actors.of(child).stream().filter(a -> a.kind() == ActorKind.PERSON).forEach(both::add);
    }
    for (Token child : syntax.children(head, "nmod:poss", "compound", "amod")) {
      if (isForce(head)) {
        actors.of(child).stream().filter(Denotation::leads).forEach(both::add);
      }
    }
    return both.stream().distinct().toList();
  }

  private static boolean isBody(Actor actor) {
    return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANIZATION;
  }

  // "the warlord's fighters" are his
  private static boolean leads(Actor actor) {
    return isBody(actor) || actor.kind() == ActorKind.PERSON;
  }

  private static boolean isForce(Token head) {
    return Set.of(
            "force",
            "troop",
            "army",
            "jet",
            "warplane",
            "soldier",
            "military",
            "police",
            "gunman",
            "fighter",
            "militant",
            "man",
            "rebel",
            "bomber",
            "militiaman",
            "insurgent",
            "gunmen",
            "militiamen",
            "men")
        .contains(Words.lemma(head));
  }

  // "military" of "a U.S. military airstrike" is a word of "U.S. military"
  private List<Actor> ofModifier(Token child) {
    List<Actor> own = actors.of(child);
    if (!own.isEmpty() || !(Words.isNominal(child) || child.upos().equals("ADJ"))) {
      return own;
    }
    List<Actor> at = actors.at(child);
    return at.isEmpty() && BODIES.contains(Words.lemma(child)) ? namesakes(child) : at;
  }

  // "army jets": those of the army that the report tells of
  private List<Actor> namesakes(Token word) {
    List<Actor> found =
        all.stream().filter(actor -> actor.name().equalsIgnoreCase(word.text())).toList();
    return found.size() == 1 ? found : List.of();
  }

  // "Foreign Minister Sergei Lavrov", whichever way the name hangs on its title
  private Optional<Actor> personAfter(Token title) {
    int next = title.index() + 1;
    if (next >= syntax.tokens().size() || !syntax.token(next).upos().equals("PROPN")) {
      return Optional.empty();
    }
    return actors.at(syntax.token(next)).stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON)
        .findFirst();
  }

  // a word of a place name is no party: "South Sudan border" is, "Black Sea" is not
  private static boolean isInsideName(Token child, Token head) {
    return child.isRelation("compound")
        && head.upos().equals("PROPN")
        && child.upos().equals("ADJ");
  }

  // "Chadian and Sudanese troops": one side for each
  private List<Actor> sharing(Token head, List<Actor> own) {
    List<Token> modifiers = new ArrayList<>();
    boolean several = false;
    for (Token child : syntax.children(head, "nmod:poss", "amod", "compound")) {
      modifiers.addAll(clauses.conjuncts(child));
      several |= !syntax.children(child, "cc", "conj").isEmpty();
    }
    if (!several) {
      return own;
    }
    Set<Actor> all = new LinkedHashSet<>(own);
    for (Token modifier : modifiers) {
      for (Actor side : actors.of(modifier)) {
        boolean told =
            own.stream()
                .flatMap(actor -> actor.mentions().stream())
                .anyMatch(mention -> mention.contains(modifier.span()));
        if (isBody(side) && modifier.index() < head.index() && !told) {
          all.add(side);
        }
      }
    }
    return new ArrayList<>(all);
  }

  private List<Actor> ofOwner(Token head, int steps) {
    for (Token clause : syntax.children(head, "acl")) {
      if (Words.isVerb(clause) && clauses.isPassive(clause)) {
        List<Actor> agents =
            clauses.agents(clause).stream()
                .flatMap(agent -> one(agent, steps - 1).stream())
                .toList();
        if (!agents.isEmpty()) {
          return agents;
        }
      }
    }
    for (Token child : syntax.children(head, "nmod", "obl")) {
      boolean owner = clauses.preposition(child).filter(OWNING::contains).isPresent();
      List<Actor> found = owner ? one(child, steps - 1) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Who says "we" or "I" here: the source of the claim, or its side. */
  private List<Actor> speakers(Token pronoun) {
    List<Claim> around = claims.innermost(pronoun);
    if (around.isEmpty()) {
      return actors.of(pronoun);
    }
    Optional<Actor> source = around.get(0).source().actor().flatMap(actors::byId);
    boolean plural = Words.lower(pronoun).matches("we|us|ours?");
    return source.map(actor -> plural ? side(actor) : actor).stream().toList();
  }

  private Actor side(Actor speaker) {
    if (speaker.kind() == ActorKind.STATE || speaker.kind() == ActorKind.ORGANIZATION) {
      return speaker;
    }
    Optional<Actor> body =
        speaker
            .affiliation()
            .flatMap(actors::byId)
            .filter(own -> own.sector().filter(SIDES::contains).isPresent());
    if (body.isPresent()) {
      return body.get();
    }
    Optional<Actor> state =
        all.stream()
            .filter(actor -> actor.kind() == ActorKind.STATE)
            .filter(
                actor -> speaker.country().isPresent() && actor.country().equals(speaker.country()))
            .findFirst();
    return state.or(() -> speaker.affiliation().flatMap(actors::byId)).orElse(speaker);
  }

  /** Whether the first word is part of what somebody says and the second is none of it. */
  boolean leavesVoice(Token told, Token other) {
    return claims.innermost(told).stream()
        .anyMatch(claim -> claim.content().stream().noneMatch(part -> part.contains(other.span())));
  }
}

package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.claim.frame.Frame;
import org.hearsay.annotators.claim.frame.Frames;
import org.hearsay.annotators.claim.idiom.IdiomFinder;
import org.hearsay.annotators.claim.reporting.Clauses;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.annotators.claim.reporting.Phrases;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.SpanGrid;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.TimeExpression;

/** Reads what stands around a cue: who is told, who is meant, when, where and in what writing. */
final class Circumstances {
  private static final Set<String> TELLING = Set.of("tell", "inform", "remind", "assure", "brief");
  private static final Set<String> LOCAL = Set.of("in", "at", "from", "outside", "near");

  private final Syntax syntax;
  private final Clauses clauses;
  private final ActorIndex actors;
  private final List<TimeExpression> times;
  private final List<Place> places;
  private final SpanGrid timePlaces = new SpanGrid();
  private final SpanGrid placePlaces = new SpanGrid();

  Circumstances(Syntax syntax, ActorIndex actors, List<TimeExpression> times, List<Place> places) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.actors = actors;
    this.times = List.copyOf(times);
    this.places = List.copyOf(places);
    for (int i = 0; i < times.size(); i++) {
      timePlaces.add(times.get(i).mention(), i);
    }
    for (int i = 0; i < places.size(); i++) {
      int number = i;
      places.get(i).mentions().forEach(mention -> placePlaces.add(mention, number));
    }
  }

  /** Who is told, by id. */
  List<String> recipients(Saying saying) {
    Set<Actor> found = new LinkedHashSet<>();
    if (saying.cueHead().isEmpty()) {
      return List.of();
    }
    Token cue = saying.cueHead().get();
    if (frame(cue).object() == Frame.ObjectRole.RECIPIENT) {
      objects(cue, saying).forEach(object -> found.addAll(actors.phrase(object)));
      if (clauses.isPassive(cue)) {
        clauses.subject(cue).ifPresent(subject -> found.addAll(actors.phrase(subject)));
      }
      if (found.isEmpty() && TELLING.contains(cue.lemma())) {
        found.addAll(nextTo(cue, saying));
      }
    }
    for (Token child : outside(cue, saying)) {
      String preposition = clauses.caseOf(child).orElse("");
      if (preposition.equals("to") && !isAccording(child)) {
        found.addAll(actors.phrase(child));
      }
      if (preposition.equals("in") && isWriting(child)) {
        clauses.obliques(child, "to").forEach(to -> found.addAll(actors.phrase(to)));
        clauses.obliques(child, "with").forEach(with -> found.addAll(actors.phrase(with)));
      }
    }
    return ids(found, saying);
  }

  private boolean isAccording(Token child) {
    return syntax.tokensIn(syntax.subtreeSpan(child)).stream()
        .anyMatch(token -> token.text().equalsIgnoreCase("according"));
  }

  // Where the tree is no help: the actor right behind "told".
  private List<Actor> nextTo(Token cue, Saying saying) {
    int limit = Math.min(cue.index() + 4, syntax.sentenceOf(cue).endToken());
    for (int i = cue.index() + 1; i < limit; i++) {
      Token token = syntax.token(i);
      if (token.upos().equals("ADP")) {
        return List.of();
      }
      List<Actor> found = actors.at(token);
      if (!found.isEmpty() && !saying.draft().covers(token.span())) {
        return found;
      }
    }
    return List.of();
  }

  /** Who is accused, asked, threatened or praised, by id. */
  List<String> about(Saying saying) {
    Set<Actor> found = new LinkedHashSet<>();
    if (saying.cueHead().isEmpty()) {
      return List.of();
    }
    if (saying.draft().origin() == Draft.Origin.IDIOM) {
      return ids(parties(saying), saying);
    }
    Token cue = saying.cueHead().get();
    Frame.ObjectRole role = frame(cue).object();
    if (role == Frame.ObjectRole.ABOUT || role == Frame.ObjectRole.EITHER) {
      if (clauses.isPassive(cue)) {
        clauses.subject(cue).ifPresent(subject -> found.addAll(actors.phrase(subject)));
      } else {
        objects(cue, saying).forEach(object -> found.addAll(actors.phrase(object)));
      }
      if (found.isEmpty() && saying.draft().anchor().end() < saying.whole().end()) {
        found.addAll(nextTo(cue, saying));
      }
    }
    if (found.isEmpty() && isCalling(saying)) {
      found.addAll(nextTo(syntax.tokensIn(saying.draft().anchor()), saying));
    }
    for (String preposition : List.of("against", "on", "upon")) {
      for (Token child : clauses.obliques(cue, preposition)) {
        if (preposition.equals("against") || Set.of("call", "blame").contains(cue.lemma())) {
          found.addAll(actors.phrase(child));
        }
      }
    }
    return ids(found, saying);
  }

  private Set<Actor> parties(Saying saying) {
    return saying.draft().cue().stream()
        .flatMap(cue -> syntax.tokensIn(cue).stream().limit(1))
        .flatMap(verb -> new IdiomFinder(syntax).find(verb).stream())
        .flatMap(idiom -> idiom.parties().stream())
        .flatMap(words -> syntax.tokensIn(words).stream())
        .flatMap(word -> actors.of(word).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  // "called on the north to leave", where the tree is no help
  private boolean isCalling(Saying saying) {
    List<Token> words = syntax.tokensIn(saying.draft().anchor());
    Token last = words.get(words.size() - 1);
    return saying.cueHead().filter(cue -> cue.lemma().equals("call")).isPresent()
        && (last.text().equals("on") || last.text().equals("upon"));
  }

  private List<Actor> nextTo(List<Token> cue, Saying saying) {
    return nextTo(cue.get(cue.size() - 1), saying);
  }

  /** Those whom a charge is about, as speakers that these words stand for. */
  List<Speaker> accused(Saying charge, Optional<Span> mention) {
    return about(charge).stream()
        .flatMap(id -> actors.byId(id).stream())
        .map(actor -> Speaker.of(actor, mention))
        .toList();
  }

  /** Whether a pronoun stands for who says it. */
  boolean isPronoun(Saying saying) {
    List<Token> words = saying.draft().source().map(syntax::tokensIn).orElse(List.of());
    return words.size() == 1 && words.get(0).upos().equals("PRON");
  }

  /** The actors who are the subject of what is said, by id. */
  List<String> subjectOfContent(Saying saying) {
    Set<Actor> found = new LinkedHashSet<>();
    for (Span part : saying.draft().content()) {
      syntax
          .headOf(part)
          .flatMap(clauses::subject)
          .filter(subject -> part.contains(subject.span()))
          .ifPresent(subject -> found.addAll(actors.phrase(subject)));
      if (!found.isEmpty()) {
        break;
      }
    }
    return ids(found, saying);
  }

  /** Whether one of those who say it, or their forces, is the subject of what is said. */
  boolean isAboutSpeakers(Saying saying) {
    return saying.draft().content().stream()
        .flatMap(part -> syntax.headOf(part).flatMap(clauses::subject).stream())
        .flatMap(subject -> syntax.subtree(subject).stream())
        .flatMap(token -> actors.at(token).stream())
        .anyMatch(saying::isSaidBy);
  }

  private List<Token> objects(Token cue, Saying saying) {
    return syntax.children(cue, "obj", "iobj").stream()
        .filter(object -> !saying.draft().covers(object.span()))
        .toList();
  }

  private List<Token> outside(Token cue, Saying saying) {
    return syntax.children(cue, "obl", "nmod").stream()
        .filter(child -> !saying.draft().covers(child.span()))
        .toList();
  }

  /** When it was said. */
  Optional<String> time(Saying saying) {
    for (Token child : around(saying)) {
      Span span = syntax.subtreeSpan(child);
      Optional<TimeExpression> time =
          timePlaces.near(span).stream()
              .mapToObj(times::get)
              .filter(each -> span.contains(each.mention()))
              .findFirst();
      if (time.filter(each -> !saying.draft().covers(each.mention())).isPresent()) {
        return time.map(TimeExpression::id);
      }
    }
    return Optional.empty();
  }

  /** Where it was said. */
  Optional<String> place(Saying saying) {
    for (Token child : around(saying)) {
      if (clauses.caseOf(child).filter(LOCAL::contains).isPresent()) {
        Span span = syntax.subtreeSpan(child);
        Optional<Place> place =
            placePlaces.near(span).stream()
                .mapToObj(places::get)
                .filter(each -> each.mentions().stream().anyMatch(span::contains))
                .findFirst();
        if (place.isPresent()) {
          return place.map(Place::id);
        }
      }
    }
    return Optional.empty();
  }

  private List<Token> around(Saying saying) {
    if (saying.cueHead().isEmpty() || !saying.cueHead().get().upos().equals("VERB")) {
      return List.of();
    }
    return syntax.children(saying.cueHead().get(), "obl", "advmod", "nmod").stream()
        .filter(child -> !saying.draft().covers(child.span()))
        .filter(
            child -> saying.draft().source().filter(span -> span.overlaps(child.span())).isEmpty())
        .toList();
  }

  /** The words that name the statement, study, poll, letter or post. */
  Optional<Span> document(Saying saying) {
    List<Token> heads = new ArrayList<>();
    saying.draft().source().flatMap(syntax::headOf).ifPresent(heads::add);
    saying.cueHead().ifPresent(cue -> heads.addAll(outside(cue, saying)));
    return heads.stream().filter(Circumstances::isWriting).map(Token::span).findFirst();
  }

  private static boolean isWriting(Token token) {
    return token.upos().equals("NOUN")
        && (Phrases.isDocument(token) || token.lemma().equals("interview"));
  }

  private static Frame frame(Token cue) {
    return Frames.shipped()
        .find(cue.lemma())
        .orElseGet(() -> new Frame(Frame.ObjectRole.NONE, Set.of()));
  }

  private static List<String> ids(Set<Actor> found, Saying saying) {
    return found.stream().filter(actor -> !saying.isSaidBy(actor)).map(Actor::id).toList();
  }
}

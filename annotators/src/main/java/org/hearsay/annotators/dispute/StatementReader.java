package org.hearsay.annotators.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.claim.reporting.Clauses;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Facts;

/** Reads from claims and events what is needed to join answers to what they answer. */
final class StatementReader {
  private static final Set<Category> HOSTILE =
      EnumSet.of(
          Category.ASSAULT,
          Category.COERCE,
          Category.THREATEN,
          Category.MOBILIZE,
          Category.SANCTION,
          Category.ACCUSE);
  private static final Set<String> BEARING = Set.of("NOUN", "PROPN", "VERB", "ADJ");
  private static final Set<String> EMPTY =
      Set.of(
          "be",
          "have",
          "do",
          "say",
          "statement",
          "accusation",
          "allegation",
          "charge",
          "claim",
          "report",
          "not",
          "make");

  private final Syntax syntax;
  private final Clauses clauses;
  private final ActorIndex actors;
  private final Sides sides;
  private final Map<String, List<Event>> eventsByClaim = new HashMap<>();

  StatementReader(Document view, Syntax syntax, Sides sides) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.actors = ActorIndex.of(view.get(Facts.ACTORS), syntax);
    this.sides = sides;
    for (Event event : view.get(Facts.EVENTS)) {
      event
          .heldBy()
          .forEach(id -> eventsByClaim.computeIfAbsent(id, each -> new ArrayList<>()).add(event));
    }
  }

  List<Statement> read(List<Claim> claims) {
    List<Statement> found = new ArrayList<>();
    claims.forEach(claim -> found.add(read(claim)));
    return found;
  }

  private Statement read(Claim claim) {
    Set<Category> types = EnumSet.noneOf(Category.class);
    Set<String> doers = new HashSet<>();
    for (Event event : eventsByClaim.getOrDefault(claim.id(), List.of())) {
      types.add(event.type());
      if (HOSTILE.contains(event.type())) {
        doers.addAll(sides.of(event.actors()));
      }
    }
    Optional<String> side = claim.source().actor().map(sides::of);
    side.ifPresent(doers::remove);
    Set<String> accused = new HashSet<>(sides.of(claim.about()));
    boolean charging = claim.act() == Act.ACCUSE || !doers.isEmpty();
    accused.addAll(doers);
    if (charging && accused.isEmpty()) {
      accused.addAll(subjects(claim));
    }
    side.ifPresent(accused::remove);
    return new Statement(
        claim,
        side,
        accused,
        named(claim),
        words(claim.content()),
        types,
        !doers.isEmpty(),
        words(claim.cue().stream().toList()),
        sentence(claim),
        begin(claim));
  }

  private Set<String> subjects(Claim claim) {
    Set<String> found = new HashSet<>();
    for (Span part : claim.content()) {
      syntax
          .headOf(part)
          .flatMap(clauses::subject)
          .filter(subject -> part.contains(subject.span()))
          .ifPresent(
              subject -> actors.phrase(subject).forEach(actor -> found.add(sides.of(actor.id()))));
    }
    return found;
  }

  private Set<String> named(Claim claim) {
    Collection<String> ids = new HashSet<>();
    for (Span part : claim.content()) {
      for (Token token : syntax.tokensIn(part)) {
        if (!token.upos().equals("PRON")) {
          actors.at(token).forEach(actor -> ids.add(actor.id()));
        }
      }
    }
    return sides.of(ids);
  }

  private Set<String> words(List<Span> spans) {
    Set<String> words = new HashSet<>();
    for (Span span : spans) {
      for (Token token : syntax.tokensIn(span)) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (BEARING.contains(token.upos()) && !EMPTY.contains(lemma)) {
          words.add(lemma);
        }
      }
    }
    return words;
  }

  private static int begin(Claim claim) {
    int begin = claim.cue().map(Span::begin).orElse(Integer.MAX_VALUE);
    return claim.content().stream().mapToInt(Span::begin).reduce(begin, Math::min);
  }

  private int sentence(Claim claim) {
    Span first = claim.cue().orElseGet(() -> claim.content().get(0));
    return syntax.headOf(first).map(Token::sentence).orElse(0);
  }
}

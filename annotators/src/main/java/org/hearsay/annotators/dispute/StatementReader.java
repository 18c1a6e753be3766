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
  private static final Set<String> CONTRASTS =
      Set.of("but", "however", "yet", "whereas", "though", "although", "instead");
  private static final int NEAR = 3;
  private static final String BACK = "back";
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
        deeds(claim, types, side),
        cue(claim),
        isContrasted(claim),
        sentence(claim),
        last(claim),
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

  /** The sides that the content says did something hostile, or did nobody knows what. */
  private Set<String> deeds(Claim claim, Set<Category> types, Optional<String> side) {
    Set<String> found = new HashSet<>();
    boolean kind = !types.isEmpty() && types.stream().noneMatch(HOSTILE::contains);
    for (Span part : claim.content()) {
      Optional<Token> deed = syntax.headOf(part).filter(StatementReader::isDone);
      if (!kind && deed.isPresent() && !clauses.isNegated(deed.get())) {
        doer(deed.get())
            .filter(subject -> part.contains(subject.span()))
            .map(syntax::subtree)
            .ifPresent(
                words ->
                    words.stream()
                        .flatMap(word -> actors.at(word).stream())
                        .forEach(actor -> found.add(sides.of(actor.id()))));
      }
    }
    side.ifPresent(found::remove);
    return found;
  }

  // "was blown up by their troops"
  private Optional<Token> doer(Token deed) {
    return clauses.isPassive(deed)
        ? syntax.children(deed, "obl").stream()
            .filter(by -> clauses.caseOf(by).filter(mark -> mark.contains("by")).isPresent())
            .findFirst()
        : clauses.subject(deed);
  }

  private static boolean isDone(Token token) {
    return token.upos().equals("VERB")
        && (token.xpos().equals("VBD") || token.xpos().equals("VBN"));
  }

  /** The lemmas of the cue, with a "back" behind what is taken back. */
  private Set<String> cue(Claim claim) {
    Set<String> words = words(claim.cue().stream().toList());
    Span last = claim.cue().orElseGet(() -> claim.content().get(0));
    for (Span part : claim.content()) {
      last = part.end() > last.end() ? part : last;
    }
    List<Token> tokens = syntax.tokensIn(last);
    int next = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).index() + 1;
    boolean back =
        claim.cue().filter(span -> endsIn(span, BACK)).isPresent()
            || (next > 0
                && next < syntax.tokens().size()
                && syntax.token(next).text().equals(BACK));
    if (back) {
      words.add(BACK);
    }
    return words;
  }

  private boolean endsIn(Span span, String word) {
    List<Token> tokens = syntax.tokensIn(span);
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).text().equals(word);
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

  // In the sentence of its cue, outside of what is said and not behind it.
  private boolean isContrasted(Claim claim) {
    Optional<Token> cue = claim.cue().flatMap(syntax::headOf);
    return cue.isPresent()
        && syntax.tokensOf(syntax.sentenceOf(cue.get())).stream()
            .filter(token -> token.index() <= cue.get().index() + NEAR)
            .filter(
                token -> claim.content().stream().noneMatch(part -> part.contains(token.span())))
            .anyMatch(token -> CONTRASTS.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  private int last(Claim claim) {
    return claim.content().stream()
        .flatMap(part -> syntax.tokensIn(part).stream())
        .mapToInt(Token::sentence)
        .max()
        .orElse(0);
  }

  private int sentence(Claim claim) {
    Span first = claim.cue().orElseGet(() -> claim.content().get(0));
    return syntax.headOf(first).map(Token::sentence).orElse(0);
  }
}

package org.hearsay.annotators.claim.idiom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.annotators.claim.reporting.Clauses;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.annotators.claim.reporting.Phrases;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;

/** Adds the attributions that idioms make; an idiom replaces what was made of its words alone. */
public final class IdiomRule {
  private static final double CONFIDENCE = 0.6;

  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;
  private final IdiomFinder finder;

  public IdiomRule(Syntax syntax, Phrases phrases) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.phrases = phrases;
    this.finder = new IdiomFinder(syntax);
  }

  /** The drafts in text order, with those of idioms. */
  public List<Draft> complete(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Token token : syntax.tokens()) {
      Optional<Draft> idiom = read(token);
      if (idiom.isPresent()) {
        Span cue = idiom.get().cue().orElseThrow();
        all.removeIf(other -> other.cue().filter(cue::overlaps).isPresent());
        all.add(idiom.get());
      }
    }
    all.sort(Comparator.comparing(IdiomRule::begin).thenComparing(Draft::anchor));
    return all;
  }

  private static int begin(Draft draft) {
    return draft.content().stream().mapToInt(Span::begin).reduce(draft.anchor().begin(), Math::min);
  }

  private Optional<Draft> read(Token verb) {
    return finder
        .find(verb)
        .filter(match -> match.act() != Act.DENY || !isSomebody(match))
        .flatMap(
            match ->
                match
                    .agent()
                    .or(() -> source(verb, match))
                    .filter(source -> !source.overlaps(match.cue()))
                    .map(
                        source ->
                            new Draft(
                                Optional.of(source),
                                Optional.of(match.cue()),
                                match.content().stream()
                                    .filter(part -> !part.overlaps(source))
                                    .toList(),
                                Draft.Origin.IDIOM,
                                CONFIDENCE)));
  }

  private Optional<Span> source(Token verb, IdiomMatch match) {
    return speaker(verb, match)
        .filter(head -> phrases.canSpeak(head) || isPronoun(head))
        .map(phrases::nounPhrase);
  }

  // "poured cold water on the guards": nothing that can be denied
  private boolean isSomebody(IdiomMatch match) {
    return match.content().stream()
        .flatMap(part -> syntax.headOf(part).stream())
        .anyMatch(
            head ->
                head.upos().equals("NOUN") && phrases.canSpeak(head) && !Phrases.isDocument(head));
  }

  // "was not drawn on it": who is asked, not who asks
  private Optional<Token> speaker(Token verb, IdiomMatch match) {
    boolean marked = clauses.isPassive(verb);
    return marked && !match.passive() ? clauses.subject(verb) : clauses.speaker(verb);
  }

  private static boolean isPronoun(Token head) {
    return head.upos().equals("PRON") && !head.text().equals("there");
  }
}

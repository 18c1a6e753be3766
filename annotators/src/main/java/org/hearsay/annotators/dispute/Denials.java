package org.hearsay.annotators.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Claim;

/** Finds the claim that a denial, a rejection or a confirmation answers. */
final class Denials {
  private static final Set<String> REPORTS = Set.of("report", "article", "story", "account");
  private static final Set<String> CHARGES =
      Set.of(
          "accusation",
          "allegation",
          "charge",
          "claim",
          "criticism",
          "statement",
          "suggestion",
          "assertion",
          "rumor",
          "rumour",
          "it",
          "this",
          "that",
          "these",
          "all",
          "they",
          "responsibility",
          "involvement",
          "speculation",
          "assessment",
          "version",
          "information");
  private static final double LEAST = 2.0;
  private static final double FAR = 12;

  private final Syntax syntax;
  private final Sides sides;
  private final List<Statement> statements;

  Denials(Syntax syntax, Sides sides, List<Statement> statements) {
    this.syntax = syntax;
    this.sides = sides;
    this.statements = List.copyOf(statements);
  }

  /** The ids of the claims that the denial answers, the one that it names itself first. */
  List<String> answered(Statement denial) {
    List<String> found = new ArrayList<>();
    Optional<Statement> named = namedWithin(denial);
    named.ifPresent(statement -> found.add(statement.claim().id()));
    best(denial, named).filter(each -> !found.contains(each)).ifPresent(found::add);
    return found;
  }

  // "denied allegations from the envoy" holds a claim of the envoy's
  private Optional<Statement> namedWithin(Statement denial) {
    return statements.stream()
        .filter(other -> other.claim().cue().isPresent() && other.claim().content().isEmpty())
        .filter(other -> covers(denial.claim(), other.claim().cue().orElseThrow()))
        .findFirst();
  }

  private static boolean covers(Claim claim, Span span) {
    return claim.content().stream().anyMatch(part -> part.contains(span))
        || claim.cue().filter(cue -> cue.contains(span)).isPresent();
  }

  private Optional<String> best(Statement denial, Optional<Statement> named) {
    Optional<String> wanted = named.flatMap(Statement::side);
    Statement best = null;
    double most = LEAST;
    for (Statement other : statements) {
      boolean right = wanted.isEmpty() || other.side().equals(wanted);
      if (right && canBeAnswered(other, denial)) {
        double score = score(denial, other);
        if (score >= most) {
          most = score;
          best = other;
        }
      }
    }
    return Optional.ofNullable(best).map(each -> each.claim().id());
  }

  private static boolean canBeAnswered(Statement other, Statement denial) {
    boolean nested =
        other.claim().inside().filter(denial.claim().id()::equals).isPresent()
            || denial.claim().inside().filter(other.claim().id()::equals).isPresent();
    return !other.equals(denial)
        && !nested
        && !other.isSameSide(denial)
        && other.claim().act() != Act.DENY
        && other.claim().act() != Act.DECLINE
        && other.claim().act() != Act.ADMIT
        && !other.claim().content().isEmpty()
        && !overlap(other.claim(), denial.claim());
  }

  private static boolean overlap(Claim one, Claim other) {
    return one.content().stream()
        .anyMatch(part -> other.content().stream().anyMatch(part::overlaps));
  }

  private double score(Statement denial, Statement other) {
    double score = 0;
    score += other.accuses(denial.side()) ? 2 : 0;
    score += denial.side().filter(other.named()::contains).isPresent() ? 0.5 : 0;
    score += other.claim().act() == Act.ACCUSE ? 1 : 0;
    score += 3 * denial.sharedWords(other);
    score += denial.events().stream().anyMatch(other.events()::contains) ? 1 : 0;
    score += pointing(denial, other);
    score += other.begin() < denial.begin() ? 0.5 : -1;
    int distance = Math.abs(denial.sentence() - other.sentence());
    return score - Math.min(distance, FAR) / FAR;
  }

  // "the report" was somebody's report; "these statements" came shortly before
  private double pointing(Statement denial, Statement other) {
    Set<String> heads = pointers(denial.claim());
    boolean reported =
        !other.claim().via().isEmpty()
            || other.claim().document().isPresent()
            || other.claim().source().actor().filter(sides::isMedia).isPresent();
    if (heads.stream().anyMatch(REPORTS::contains)) {
      return reported ? 2 : 0.5;
    }
    boolean before = other.begin() < denial.begin();
    return before && heads.stream().anyMatch(CHARGES::contains) ? 1 : 0;
  }

  private Set<String> pointers(Claim denial) {
    Set<String> heads = new java.util.HashSet<>();
    List<Span> spans = new ArrayList<>(denial.content());
    denial.cue().ifPresent(spans::add);
    for (Span span : spans) {
      for (Token token : syntax.tokensIn(span)) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean nominal = Set.of("NOUN", "PRON", "DET").contains(token.upos());
        if (nominal && (REPORTS.contains(lemma) || CHARGES.contains(lemma))) {
          heads.add(lemma);
        }
      }
    }
    return heads;
  }
}

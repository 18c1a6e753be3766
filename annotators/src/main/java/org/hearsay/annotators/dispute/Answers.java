package org.hearsay.annotators.dispute;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Act;

/** Finds what is taken back, confirmed, or answered by a charge of one's own. */
final class Answers {
  private static final Set<String> RETRACTING =
      Set.of(
          "retract",
          "withdraw",
          "recant",
          "disavow",
          "retraction",
          "apologize",
          "apologise",
          "correct",
          "revise",
          "amend",
          "back",
          "backtrack");
  private static final Set<String> MISTAKEN =
      Set.of("wrong", "mistaken", "incorrect", "inaccurate", "mistake", "error", "false", "untrue");
  private static final Set<String> COUNTERING = Set.of("counter", "insist", "maintain", "retort");
  private static final int NEXT = 2;
  private static final Set<String> CONFIRMING =
      Set.of("confirm", "corroborate", "verify", "acknowledge", "admit", "concede");
  private static final Set<Act> TELLING = EnumSet.of(Act.ASSERT, Act.ADMIT, Act.DENY, Act.THINK);
  private static final double SHARED = 0.4;
  private static final double SOME = 0.3;

  private final List<Statement> statements;

  Answers(List<Statement> statements) {
    this.statements = List.copyOf(statements);
  }

  /** The claim of its own side that the statement takes back. */
  Optional<String> retracted(Statement statement) {
    if (statement.cue().stream().noneMatch(RETRACTING::contains) && !isOwnError(statement)) {
      return Optional.empty();
    }
    Optional<String> own =
        statements.stream()
            .filter(other -> other.isSameSide(statement) && isWithin(other, statement))
            .map(other -> other.claim().id())
            .findFirst();
    if (own.isPresent()) {
      return own;
    }
    return nearest(
        statement,
        other -> other.isSameSide(statement) && other.sharedWords(statement) >= SOME,
        other ->
            other.isSameSide(statement)
                && (isOwnError(statement)
                    || other.claim().source().actor().equals(statement.claim().source().actor())));
  }

  // "acknowledged that this was wrong": of what its own side has said
  private static boolean isOwnError(Statement statement) {
    return TELLING.contains(statement.claim().act())
        && statement.words().size() <= 2
        && statement.words().stream().anyMatch(MISTAKEN::contains);
  }

  // "retracted a statement in which he had blamed"
  private static boolean isWithin(Statement other, Statement statement) {
    return other.claim().inside().filter(statement.claim().id()::equals).isPresent();
  }

  /** The claim of another that the statement confirms. */
  Optional<String> confirmed(Statement statement) {
    boolean confirms =
        statement.claim().act() == Act.ADMIT
            && statement.cue().stream().anyMatch(CONFIRMING::contains);
    if (!confirms) {
      return Optional.empty();
    }
    return nearest(
        statement,
        other -> isOthers(other, statement) && other.sharedWords(statement) >= SHARED,
        other -> false);
  }

  /** The charge that the statement answers with a charge against the accuser or his friends. */
  Optional<String> counterCharged(Statement statement) {
    if (!isCharge(statement) || statement.side().isEmpty()) {
      return Optional.empty();
    }
    return nearest(
        statement,
        other -> isMutual(other, statement) && other.claim().act() == Act.ACCUSE,
        other -> isMutual(other, statement));
  }

  /** The version of the other side that the statement, made right after it, is set against. */
  Optional<String> countered(Statement statement) {
    boolean told =
        TELLING.contains(statement.claim().act()) || statement.claim().act() == Act.ACCUSE;
    if (!told || statement.side().isEmpty()) {
      return Optional.empty();
    }
    return nearest(statement, other -> isNext(other, statement) && isTurned(other, statement));
  }

  /** The claim of the other side that the statement insists is not so. */
  Optional<String> insisted(Statement statement) {
    boolean against = statement.cue().stream().anyMatch(COUNTERING::contains);
    if (!against || statement.side().isEmpty() || statement.claim().act() == Act.DENY) {
      return Optional.empty();
    }
    return nearest(
        statement,
        other ->
            isNext(other, statement)
                && other.claim().act() != Act.DENY
                && other.claim().inside().isEmpty());
  }

  /** The version of another, told just before, against which "but" or "however" sets this one. */
  Optional<String> contrasted(Statement statement) {
    if (!statement.contrasted() || statement.claim().act() != Act.ASSERT) {
      return Optional.empty();
    }
    return nearest(
        statement,
        other ->
            isOthers(other, statement)
                && statement.distance(other) <= 1
                && other.claim().act() == Act.ASSERT
                && other.claim().inside().isEmpty()
                && statement.claim().inside().isEmpty()
                && (statement.sentence() == other.last() || other.sharedWords(statement) >= SOME));
  }

  private static boolean isNext(Statement other, Statement statement) {
    return isOthers(other, statement) && statement.distance(other) <= NEXT;
  }

  // each tells what the other's people did
  private static boolean isTurned(Statement other, Statement statement) {
    boolean charged =
        other.doers().stream().anyMatch(side -> statement.side().filter(side::equals).isPresent())
            || (other.claim().act() == Act.ACCUSE && other.accuses(statement.side()));
    boolean charging = statement.claim().act() == Act.ACCUSE && statement.accuses(other.side());
    return charged
        && (charging
            || statement.doers().stream()
                .anyMatch(side -> other.side().filter(side::equals).isPresent()));
  }

  private static boolean isCharge(Statement statement) {
    return statement.claim().act() == Act.ACCUSE
        || (statement.hostile() && TELLING.contains(statement.claim().act()));
  }

  private static boolean isMutual(Statement charge, Statement answer) {
    boolean back =
        charge.side().filter(answer.accused()::contains).isPresent()
            || (charge.claim().act() == Act.ACCUSE
                && charge.named().stream()
                    .anyMatch(
                        side ->
                            answer.accused().contains(side) && !charge.accused().contains(side)));
    return isCharge(charge) && isOthers(charge, answer) && charge.accuses(answer.side()) && back;
  }

  private static boolean isOthers(Statement other, Statement statement) {
    return other.side().isPresent() && !other.isSameSide(statement);
  }

  private interface Test {
    boolean holds(Statement other);
  }

  // The last earlier statement that passes the first test, else the last that passes the second.
  private Optional<String> nearest(Statement statement, Test... inOrder) {
    for (Test test : inOrder) {
      for (int i = statements.size() - 1; i >= 0; i--) {
        Statement other = statements.get(i);
        boolean before = other.begin() < statement.begin();
        boolean nested = other.claim().inside().filter(statement.claim().id()::equals).isPresent();
        if (before && !nested && !other.claim().content().isEmpty() && test.holds(other)) {
          return Optional.of(other.claim().id());
        }
      }
    }
    return Optional.empty();
  }
}

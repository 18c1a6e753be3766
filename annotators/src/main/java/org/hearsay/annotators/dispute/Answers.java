package org.hearsay.annotators.dispute;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.facts.Act;

/** Finds what is taken back, confirmed, or answered by a charge of one's own. */
final class Answers {
  private static final Set<String> RETRACTING =
      Set.of("retract", "withdraw", "recant", "disavow", "retraction", "apologize", "apologise");
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
    if (statement.cue().stream().noneMatch(RETRACTING::contains)) {
      return Optional.empty();
    }
    return nearest(
        statement,
        other -> other.isSameSide(statement) && other.sharedWords(statement) >= SOME,
        other ->
            other.claim().source().actor().equals(statement.claim().source().actor())
                && other.isSameSide(statement));
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
  private Optional<String> nearest(Statement statement, Test first, Test second) {
    for (Test test : List.of(first, second)) {
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

package org.hearsay.pages.crisis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;

/** The claims of a crisis, each with what answers it. */
public final class Exchanges {
  private Exchanges() {}

  /**
   * A claim and its answers.
   *
   * @param answers in the order of the crisis; empty where nobody answers
   */
  public record Exchange(SharedClaim claim, List<SharedDispute> answers) {
    public Exchange {
      answers = List.copyOf(answers);
    }

    /** Whether it was told in these days; a claim of an unknown day only where no day is asked. */
    public boolean isWithin(Optional<LocalDate> from, Optional<LocalDate> until) {
      return Days.isWithin(claim.from(), from, until);
    }
  }

  /** By the day of the first telling; a claim that only answers others stands behind them. */
  public static List<Exchange> of(CrisisIndex index) {
    Set<String> answering =
        index.crisis().disputes().stream()
            .filter(dispute -> index.claim(dispute.answers()).isPresent())
            .flatMap(dispute -> dispute.claim().stream())
            .collect(Collectors.toUnmodifiableSet());
    return index.crisis().claims().stream()
        .sorted(
            Comparator.comparing(
                    (SharedClaim claim) -> claim.from().map(Object::toString).orElse("~"))
                .thenComparing(claim -> answering.contains(claim.id()))
                .thenComparing(SharedClaim::id))
        .map(claim -> new Exchange(claim, answers(claim, index)))
        .toList();
  }

  private static List<SharedDispute> answers(SharedClaim claim, CrisisIndex index) {
    return index.crisis().disputes().stream()
        .filter(dispute -> dispute.answers().equals(claim.id()))
        .toList();
  }
}

package org.hearsay.exports.lift;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.facts.Status;
import org.hearsay.record.crisis.SharedEvent;

/**
 * Whether a happening holds as happened, and by which version, for formats that can say nothing
 * else.
 *
 * <p>The reports' own voice decides, its latest word before the earlier ones. Where it is silent, a
 * happening holds that somebody says has happened and nobody denies; one that is both said and
 * denied is {@code disputed}. Nothing is judged true.
 *
 * @param version what the happening is written from
 * @param standing {@code happened}, {@code disputed}, or the code of a status
 */
public record Outcome(SharedEvent.Version version, String standing) {
  /** The standing of what holds as happened. */
  public static final String HAPPENED = "happened";

  /** What becomes of the event. */
  public static Outcome of(SharedEvent event) {
    List<SharedEvent.Version> versions = event.versions();
    Optional<SharedEvent.Version> own =
        versions.stream()
            .filter(version -> version.heldBy().isEmpty())
            .filter(version -> isSettled(version.status()))
            .reduce((earlier, later) -> later);
    if (own.isPresent()) {
      return of(own.get());
    }
    Optional<SharedEvent.Version> said =
        versions.stream().filter(version -> isHeld(version.status())).findFirst();
    boolean denied =
        versions.stream()
            .anyMatch(x -> x.status() == Status.DENIED || x.status() == Status.DID_NOT_HAPPEN);
    if (said.isPresent()) {
      return denied ? new Outcome(said.get(), "disputed") : of(said.get());
    }
    return of(
        versions.stream()
            .filter(version -> version.heldBy().isEmpty())
            .reduce((earlier, later) -> later)
            .orElseGet(() -> versions.get(versions.size() - 1)));
  }

  private static Outcome of(SharedEvent.Version version) {
    return new Outcome(version, isHeld(version.status()) ? HAPPENED : version.status().code());
  }

  private static boolean isHeld(Status status) {
    return status == Status.HAPPENED || status == Status.ONGOING;
  }

  private static boolean isSettled(Status status) {
    return isHeld(status) || status == Status.DID_NOT_HAPPEN;
  }

  /** Whether the happening may go out as an event. */
  public boolean happened() {
    return standing.equals(HAPPENED);
  }

  /** Whether it lies ahead. */
  public boolean planned() {
    return version.status() == Status.PLANNED;
  }
}

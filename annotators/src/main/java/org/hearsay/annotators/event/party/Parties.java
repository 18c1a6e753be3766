package org.hearsay.annotators.event.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes part in an event, by the ids of actors. Immutable.
 *
 * @param host who receives or mediates, one of the actors of a meeting
 */
public record Parties(List<String> actors, List<String> recipients, Optional<String> host) {
  public Parties {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** Nobody at all. */
  public static Parties none() {
    return new Parties(List.of(), List.of(), Optional.empty());
  }

  public boolean isEmpty() {
    return actors.isEmpty() && recipients.isEmpty();
  }

  /** Both sides together. */
  public Set<String> all() {
    Set<String> both = new LinkedHashSet<>(actors);
    both.addAll(recipients);
    return both;
  }

  /** These and the others, in this order. */
  public Parties and(Parties others) {
    return new Parties(
        union(actors, others.actors), union(recipients, others.recipients), host.or(others::host));
  }

  private static List<String> union(List<String> one, List<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return new ArrayList<>(both);
  }
}

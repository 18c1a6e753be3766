package org.hearsay.record.crisis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.model.ComponentId;

/**
 * What the reports of one or more stories say together.
 *
 * <p>Immutable. Facts refer to one another by id; {@link CrisisFaults} tells whether every
 * reference leads somewhere.
 *
 * @param name the crisis's name
 * @param changes what became different; empty where nobody asked
 * @param rulings what people decided, obeyed in all of it
 * @param by what joined the facts
 */
public record Crisis(
    Optional<String> name,
    List<Origin> origins,
    List<Story> stories,
    List<SharedActor> actors,
    List<SharedPlace> places,
    List<SharedEvent> events,
    List<SharedClaim> claims,
    List<SharedDispute> disputes,
    List<SharedMeeting> meetings,
    List<Figure> figures,
    List<CrisisChange> changes,
    List<Ruling> rulings,
    ComponentId by) {
  /** The name and version of the shape. */
  public static final String SCHEMA = "hearsay.crisis/1";

  public Crisis {
    origins = List.copyOf(origins);
    stories = List.copyOf(stories);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    disputes = List.copyOf(disputes);
    meetings = List.copyOf(meetings);
    figures = List.copyOf(figures);
    changes = List.copyOf(changes);
    rulings = List.copyOf(rulings);
    Objects.requireNonNull(by, "by");
  }
}

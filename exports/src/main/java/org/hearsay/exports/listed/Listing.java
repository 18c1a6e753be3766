package org.hearsay.exports.listed;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.Story;

/**
 * A part of a list of joined facts, in the order of the list. Immutable.
 *
 * @param view the facts and all that they lead to
 * @param entries what is listed
 */
public record Listing(CrisisView view, List<Entry> entries) {
  public Listing {
    entries = List.copyOf(entries);
  }

  public SharedEvent event(String id) {
    return one(view.events(List.of(id)), SharedEvent::id, id);
  }

  public SharedClaim claim(String id) {
    return one(view.claims(List.of(id)), SharedClaim::id, id);
  }

  public SharedMeeting meeting(String id) {
    return one(view.crisis().meetings(), SharedMeeting::id, id);
  }

  public SharedDispute dispute(String id) {
    return one(view.crisis().disputes(), SharedDispute::id, id);
  }

  public Figure figure(String id) {
    return one(view.crisis().figures(), Figure::id, id);
  }

  public SharedActor actor(String id) {
    return one(view.crisis().actors(), SharedActor::id, id);
  }

  public Story story(String id) {
    return one(view.crisis().stories(), Story::id, id);
  }

  public Origin origin(String id) {
    return one(view.crisis().origins(), Origin::id, id);
  }

  public SharedPlace place(String id) {
    return one(view.crisis().places(), SharedPlace::id, id);
  }

  /** The one with an id; fails where the view does not have it. */
  private static <T> T one(List<T> facts, Function<T, String> idOf, String id) {
    return facts.stream()
        .filter(fact -> idOf.apply(fact).equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not in this part of the list: " + id));
  }

  /**
   * One thing of a list.
   *
   * @param kind such as {@code event}
   * @param story id of the story that it is part of
   * @param changedAt when it last became different
   */
  public record Entry(String kind, String id, String story, Instant changedAt) {
    /** Whether it is a report and no joined fact. */
    public boolean isReport() {
      return kind.equals("report");
    }
  }
}

package org.hearsay.merge.fact;

import java.util.List;
import java.util.Optional;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.Story;

/**
 * The readings whose facts are merged: those of one story, or of all stories of a crisis.
 *
 * @param crisis its name
 * @param stories that the reports belong to
 * @param readings the current one of each report; the order does not matter
 * @param origins of the reports; one that none names is an origin of its own
 * @param rulings what people decided, on facts; others are passed over
 */
public record StoryInput(
    Optional<String> crisis,
    List<Story> stories,
    List<CrisisRecord> readings,
    List<Origin> origins,
    List<Ruling> rulings) {
  public StoryInput {
    stories = List.copyOf(stories);
    readings = List.copyOf(readings);
    origins = List.copyOf(origins);
    rulings = List.copyOf(rulings);
  }
}

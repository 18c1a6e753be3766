package org.hearsay.cli.crisis;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Lookup;
import org.hearsay.record.crisis.CrisisWriter;

/** One thing of a crisis as a line of JSON, whatever it is. */
final class FactJson {
  private FactJson() {}

  /** The line; empty for a report, which is no shared thing. */
  static Optional<String> line(Lookup.Found found, CrisisIndex index) {
    CrisisWriter writer = CrisisWriter.oneLine();
    String id = found.id();
    Optional<String> json =
        switch (found.kind()) {
          case REPORT -> Optional.empty();
          case ORIGIN -> index.origin(id).map(writer::write);
          case STORY -> index.story(id).map(writer::write);
          case ACTOR -> index.actor(id).map(writer::write);
          case PLACE -> index.place(id).map(writer::write);
          case EVENT -> index.event(id).map(writer::write);
          case CLAIM -> index.claim(id).map(writer::write);
          case MEETING -> index.meeting(id).map(writer::write);
          case FIGURE -> index.figure(id).map(writer::write);
          case DISPUTE ->
              index.crisis().disputes().stream()
                  .filter(dispute -> dispute.id().equals(id))
                  .findFirst()
                  .map(writer::write);
        };
    String kind = found.kind().name().toLowerCase(Locale.ROOT);
    return json.map(text -> new JsonLines(index).line(kind, text));
  }
}

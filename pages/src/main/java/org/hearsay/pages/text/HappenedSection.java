package org.hearsay.pages.text;

import java.util.List;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.RecordIndex;
import org.hearsay.pages.StatusSign;

/**
 * Everything that is not planned: what happened, goes on, may happen, is denied; one line for each
 * happening and voice.
 */
final class HappenedSection {
  private static final int DATE_COLUMNS = 15;

  private final RecordIndex index;
  private final Screen screen;

  HappenedSection(RecordIndex index, Screen screen) {
    this.index = index;
    this.screen = screen;
  }

  void write() {
    screen.heading("HAPPENED, AS REPORTED");
    List<Event> events =
        index.record().events().stream()
            .filter(event -> event.status() != Status.PLANNED && event.says().isEmpty())
            .toList();
    if (events.isEmpty()) {
      screen.empty(index.none("events", "no event that the text calls more than planned"));
    }
    events.forEach(this::event);
  }

  private void event(Event event) {
    screen.row(
        screen.sign(event.status()),
        DATE_COLUMNS,
        EventWords.when(event, index),
        EventWords.of(event, index));
    String word = StatusSign.of(event.status()).word();
    String quote = "“" + Width.shorten(EventWords.quote(event, index), 70) + "”";
    screen.note(DATE_COLUMNS + 4, word + " · " + index.voice(event.heldBy()) + " · " + quote);
  }
}

package org.hearsay.pages.text;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Quantity;
import org.hearsay.pages.Dates;
import org.hearsay.pages.RecordIndex;
import org.hearsay.pages.Wording;

/** One event in a line: what, who, to whom, where, when, how many. */
final class EventWords {
  private EventWords() {}

  static String of(Event event, RecordIndex index) {
    StringBuilder words = new StringBuilder(Wording.noun(event.type()));
    if (!event.actors().isEmpty()) {
      words.append(mutual(event) ? " of " : " by ").append(index.names(event.actors()));
    }
    if (!event.recipients().isEmpty()) {
      words.append(" → ").append(index.names(event.recipients()));
    }
    index
        .place(event.places().place())
        .map(Place::name)
        .ifPresent(name -> words.append(" · ").append(name));
    String figures = figures(event, index);
    return figures.isEmpty() ? words.toString() : words.append(" · ").append(figures).toString();
  }

  private static boolean mutual(Event event) {
    return event.recipients().isEmpty() && event.actors().size() > 1;
  }

  private static String figures(Event event, RecordIndex index) {
    List<Quantity> all = index.record().quantities();
    return all.stream()
        .filter(quantity -> event.quantities().contains(quantity.id()))
        .map(quantity -> Wording.figure(quantity) + " " + quantity.unit())
        .collect(Collectors.joining(", "));
  }

  /** The words that tell of it. */
  static String quote(Event event, RecordIndex index) {
    return index.words(event.evidence().isEmpty() ? event.trigger() : event.evidence().get(0));
  }

  /** When it happens, in the page's words; empty when the text does not say. */
  static String when(Event event, RecordIndex index) {
    return index.time(event.times().time()).map(Dates::of).orElse("");
  }
}

package org.hearsay.pages.html;

import java.util.Optional;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.Place;

/** Writes places by name, leading to their entries. */
final class Where {
  private final PageContext context;
  private final Links links;

  Where(PageContext context) {
    this.context = context;
    this.links = new Links(context);
  }

  /** A place by its name. */
  void place(String id) {
    String name = context.index().place(Optional.of(id)).map(Place::name).orElse(id);
    links.fact(Part.PLACE, id, name, "where");
  }

  /** Where an event is, a movement from where to where; nothing when the text does not say. */
  void places(EventPlaces places) {
    if (places.place().isEmpty() && places.from().isEmpty() && places.more().isEmpty()) {
      return;
    }
    context.page().open("span", "class", "part");
    places
        .from()
        .ifPresent(
            id -> {
              context.page().text("from ");
              place(id);
              context.page().text(places.place().isPresent() ? " to " : "");
            });
    places.place().ifPresent(this::place);
    if (!places.more().isEmpty()) {
      context.page().text(places.place().isPresent() ? ", also " : "also ");
      links.list(places.more(), this::place);
    }
    context.page().close().line();
  }
}

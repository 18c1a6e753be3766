package org.hearsay.pages.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Precision;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.pages.Countries;
import org.hearsay.pages.html.markup.Markup;

/** Where and when: the places under their map, and the times with the way each was settled. */
final class PlacesAndTimesView {
  private final PageContext context;
  private final Markup page;
  private final Links links;

  PlacesAndTimesView(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.links = new Links(context);
  }

  void places() {
    List<Place> places = context.record().places();
    context.openSection("places", "Where", places.size());
    if (places.isEmpty()) {
      context.empty(Part.PLACE, "None found: the report locates nothing, hence no map.");
    } else {
      new PlacesMap(context).write();
      page.open("ul", "class", "lines").line();
      places.forEach(this::place);
      page.closeLine();
    }
    page.closeLine();
  }

  private void place(Place place) {
    String anchor = context.anchors().card(Part.PLACE, place.id());
    page.open("li", "class", "card", "id", anchor);
    page.open("b").reported(place.name()).close();
    List<String> more =
        Stream.of(
                place.country().map(Countries::name).filter(name -> !name.equals(place.name())),
                place.precision().map(Precision::code))
            .flatMap(Optional::stream)
            .toList();
    if (!more.isEmpty()) {
      page.text(" ").open("span", "class", "quiet").reported(String.join(", ", more)).close();
    }
    links.ownNumber(Part.PLACE, place.id());
    page.open("span", "class", "more");
    if (place.coordinates().isEmpty()) {
      String why = place.unresolved().orElse("no coordinates known");
      page.open("span", "class", "part").text("not on the map: ").reported(why).close().text(" ");
    }
    new MentionsView(context)
        .write(
            Part.PLACE, place.id(), place.mentions().stream().map(context.index()::words).toList());
    page.close().closeLine();
  }

  void times() {
    List<TimeExpression> times = context.record().times();
    context.openSection("times", "When", times.size());
    if (times.isEmpty()) {
      context.empty(Part.TIME, "None found: the report gives no times.");
    } else {
      page.open("ul", "class", "lines").line();
      times.forEach(this::time);
      page.closeLine();
    }
    page.closeLine();
  }

  private void time(TimeExpression time) {
    String anchor = context.anchors().card(Part.TIME, time.id());
    page.open("li", "class", "card", "id", anchor);
    page.open("b", "class", "figures").reported(When.date(time)).close().text(" ");
    page.element("span", basis(time), "class", "quiet");
    links.ownNumber(Part.TIME, time.id());
    page.open("span", "class", "more").open("span", "class", "part").text("in the text: ");
    links.words(Part.TIME, time.id(), context.index().words(time.mention()));
    page.close().close().closeLine();
  }

  private static String basis(TimeExpression time) {
    if (time.basis() == TimeBasis.UNRESOLVED) {
      return "not settled by the text";
    }
    String type = time.type().code();
    return type
        + (time.basis() == TimeBasis.EXPLICIT ? ", as written" : ", from the publication date");
  }
}

package org.hearsay.pages.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventLink;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.Prepositions;
import org.hearsay.pages.StatusSign;
import org.hearsay.pages.Wording;
import org.hearsay.pages.html.markup.Markup;

/**
 * The events as reported: status before content, and one below another the voices that tell of one
 * happening.
 */
final class EventsView {
  private static final Map<String, Set<Status>> GROUPS =
      Map.of(
          "Planned", Set.of(Status.PLANNED),
          "Happened or under way, as reported", Set.of(Status.HAPPENED, Status.ONGOING),
          "Possible or on a condition", Set.of(Status.POSSIBLE, Status.CONDITIONAL),
          "Denied, or did not happen", Set.of(Status.DENIED, Status.DID_NOT_HAPPEN),
          "Status unknown", Set.of(Status.UNKNOWN));
  private static final List<String> ORDER =
      List.of(
          "Happened or under way, as reported",
          "Planned",
          "Possible or on a condition",
          "Denied, or did not happen",
          "Status unknown");

  private final PageContext context;
  private final Markup page;
  private final Links links;
  private final Voices voices;
  private final When when;
  private final Where where;

  EventsView(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.links = new Links(context);
    this.voices = new Voices(context);
    this.when = new When(context);
    this.where = new Where(context);
  }

  void write() {
    List<Event> events = context.record().events();
    context.openSection("events", "Events, as reported", events.size());
    if (events.isEmpty()) {
      context.empty(
          Part.EVENT,
          "None found: the report tells of no event of the sixteen kinds that are looked for.");
    }
    List<List<Event>> happenings = happenings(events);
    for (String group : ORDER) {
      List<List<Event>> here =
          happenings.stream()
              .filter(h -> GROUPS.getOrDefault(group, Set.of()).contains(h.get(0).status()))
              .toList();
      if (!here.isEmpty()) {
        page.element("h3", group).line().open("ul", "class", "cards").line();
        here.forEach(this::happening);
        page.closeLine();
      }
    }
    page.closeLine();
  }

  /** The entries of each happening, the first of them first. */
  private List<List<Event>> happenings(List<Event> events) {
    List<List<Event>> happenings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Event event : events) {
      if (!seen.contains(event.id())) {
        List<Event> same = same(event, events, seen);
        happenings.add(same);
      }
    }
    return happenings;
  }

  private static List<Event> same(Event first, List<Event> events, Set<String> seen) {
    List<Event> same = new ArrayList<>();
    same.add(first);
    seen.add(first.id());
    for (int i = 0; i < same.size(); i++) {
      Event one = same.get(i);
      events.stream()
          .filter(e -> e.sameAs().contains(one.id()) || one.sameAs().contains(e.id()))
          .filter(e -> seen.add(e.id()))
          .forEach(same::add);
    }
    return same;
  }

  private void happening(List<Event> entries) {
    page.open("li").line();
    entry(entries.get(0));
    if (entries.size() > 1) {
      page.open("div", "class", "retold").element("p", "told again", "class", "quiet").line();
      entries.subList(1, entries.size()).forEach(this::entry);
      page.closeLine();
    }
    page.closeLine();
  }

  private void entry(Event event) {
    String anchor = context.anchors().card(Part.EVENT, event.id());
    page.open("div", "class", "card event", "id", anchor).line();
    page.open("p", "class", "head");
    links.status(StatusSign.of(event.status()));
    event.change().ifPresent(change -> page.text(", ").element("b", change.code()));
    page.text(" ");
    what(event);
    links.ownNumber(Part.EVENT, event.id());
    page.closeLine();
    page.open("p", "class", "said");
    links.words(Part.EVENT, event.id(), evidence(event));
    page.closeLine();
    more(event);
    page.closeLine();
  }

  private void what(Event event) {
    page.element("b", Wording.noun(event.type()), "class", "kind");
    if (!event.actors().isEmpty()) {
      page.text(Prepositions.before(event.type()));
      links.list(event.actors(), links::actor);
    }
    if (!event.recipients().isEmpty()) {
      page.text(Prepositions.towards(event.type()));
      links.list(event.recipients(), links::actor);
    }
    List<String> codes =
        Stream.concat(event.modes().stream(), event.contexts().stream())
            .map(Prepositions::plain)
            .distinct()
            .toList();
    if (!codes.isEmpty()) {
      page.text(" ").element("span", "(" + String.join(", ", codes) + ")", "class", "quiet");
    }
  }

  private String evidence(Event event) {
    return event.evidence().isEmpty()
        ? context.index().words(event.trigger())
        : event.evidence().stream().map(context.index()::words).collect(Collectors.joining(" … "));
  }

  private void more(Event event) {
    page.open("p", "class", "more").line();
    when.times(event);
    where.places(event.places());
    parts("received by ", event.host().stream().toList(), links::actor);
    parts("figures ", event.quantities(), this::figure);
    page.open("span", "class", "part");
    voices.heldBy(event.heldBy());
    page.close().line();
    parts(
        "the saying itself is ",
        event.says().stream().toList(),
        id -> links.number(Part.CLAIM, id));
    event.links().forEach(this::link);
    page.closeLine();
  }

  private void figure(String id) {
    context.record().quantities().stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .ifPresentOrElse(
            q -> links.fact(Part.QUANTITY, id, Wording.figure(q) + " " + q.unit(), "figure"),
            () -> page.reported(id));
  }

  private void link(EventLink link) {
    String relation = link.relation().code().replace('-', ' ');
    parts(relation + " ", List.of(link.event()), links::event);
  }

  private void parts(String label, List<String> ids, Consumer<String> writer) {
    if (!ids.isEmpty()) {
      page.open("span", "class", "part").text(label);
      links.list(ids, writer);
      page.close().line();
    }
  }
}

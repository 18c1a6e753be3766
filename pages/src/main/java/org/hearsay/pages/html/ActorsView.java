package org.hearsay.pages.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.pages.html.markup.Markup;

/** Who is named: the actors by side, with the words that mean them. */
final class ActorsView {
  private final PageContext context;
  private final Markup page;
  private final Links links;
  private final List<Actor> actors;

  ActorsView(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.links = new Links(context);
    this.actors = context.record().actors();
  }

  void write() {
    context.openSection("actors", "Who", actors.size());
    if (actors.isEmpty()) {
      context.empty(Part.ACTOR, "None found: the report names nobody who acts or speaks.");
    }
    for (String side : context.sides().all()) {
      group(side, Optional.of(side));
    }
    group("No side given", Optional.empty());
    page.closeLine();
  }

  private void group(String heading, Optional<String> side) {
    List<Actor> here = actors.stream().filter(a -> context.sides().of(a).equals(side)).toList();
    if (here.isEmpty()) {
      return;
    }
    page.open("h3", "class", "side " + context.sides().color(side)).reported(heading).closeLine();
    page.open("ul", "class", "lines").line();
    here.forEach(this::line);
    page.closeLine();
  }

  private void line(Actor actor) {
    String anchor = context.anchors().card(Part.ACTOR, actor.id());
    page.open("li", "class", "card", "id", anchor);
    page.open("b").reported(actor.name()).close();
    String kind = actor.kind().code();
    List<String> more =
        Stream.of(actor.role().or(() -> Optional.of(kind)), unnamed(actor), count(actor))
            .flatMap(Optional::stream)
            .toList();
    page.text(" ").open("span", "class", "quiet").reported(String.join(", ", more)).close();
    links.ownNumber(Part.ACTOR, actor.id());
    page.open("span", "class", "more");
    actor.affiliation().ifPresent(this::affiliation);
    mentions(
        Part.ACTOR, actor.id(), actor.mentions().stream().map(context.index()::words).toList());
    page.close().closeLine();
  }

  private static Optional<String> unnamed(Actor actor) {
    return Optional.of("unnamed")
        .filter(word -> actor.kind() == ActorKind.UNNAMED && actor.role().isPresent());
  }

  private static Optional<String> count(Actor actor) {
    return actor.count().filter(number -> number > 1).map(number -> number + " of them");
  }

  private void affiliation(String id) {
    page.open("span", "class", "part").text("belongs to ");
    links.actor(id);
    page.close().text(" ");
  }

  /** The words of a fact, one link for each place in the text where they stand. */
  private void mentions(Part part, String id, List<String> words) {
    new MentionsView(context).write(part, id, words);
  }
}

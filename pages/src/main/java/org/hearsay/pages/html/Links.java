package org.hearsay.pages.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Event;
import org.hearsay.pages.Countries;
import org.hearsay.pages.RecordIndex;
import org.hearsay.pages.StatusSign;
import org.hearsay.pages.Wording;
import org.hearsay.pages.html.markup.Markup;

/** Writes links from one fact to another and to the words of the text. */
final class Links {
  private final PageContext context;
  private final Markup page;
  private final RecordIndex index;

  Links(PageContext context) {
    this.context = context;
    this.page = context.page();
    this.index = context.index();
  }

  /** Words that lead to a fact. */
  void fact(Part part, String id, String words, String style) {
    if (context.anchors().knows(part, id)) {
      page.open("a", "class", style, "href", "#" + context.anchors().card(part, id));
      page.reported(words).close();
    } else {
      page.reported(words);
    }
  }

  /** The number of a fact, which leads to it. */
  void number(Part part, String id) {
    fact(part, id, context.anchors().card(part, id), "number");
  }

  /** The number that stands on the fact itself. */
  void ownNumber(Part part, String id) {
    page.text(" ").element("span", context.anchors().card(part, id), "class", "number").line();
  }

  /** Words of the report in quote marks, leading to where they stand. */
  void words(Part part, String id, String words) {
    words(part, id, words, "q");
  }

  /** Words of the report that are not the source's own, hence without quote marks. */
  void paraphrase(Part part, String id, String words) {
    words(part, id, words, "span");
  }

  private void words(Part part, String id, String words, String element) {
    List<String> anchors = context.anchors().words(part, id);
    if (anchors.isEmpty()) {
      page.element(element, words, "class", "words", "dir", "auto");
      return;
    }
    page.open("a", "class", "words", "href", "#" + anchors.get(0));
    page.element(element, words, "dir", "auto").close();
  }

  /** An actor by name; one without a name is marked so. */
  void actor(String id) {
    Optional<Actor> actor = index.actor(id);
    fact(Part.ACTOR, id, actor.map(Actor::name).orElse(id), "name");
    if (actor.filter(a -> a.kind() == ActorKind.UNNAMED).isPresent()) {
      page.text(" ").element("span", "(unnamed)", "class", "quiet");
    }
  }

  /** An actor by name, with the role of a person. */
  void actorInFull(String id) {
    actor(id);
    index
        .actor(id)
        .filter(a -> a.kind() == ActorKind.PERSON)
        .ifPresent(
            a -> {
              List<String> more =
                  Stream.of(a.role(), a.country().map(Countries::name))
                      .flatMap(Optional::stream)
                      .toList();
              if (!more.isEmpty()) {
                page.text(" ").open("span", "class", "quiet").text("(");
                page.reported(String.join(", ", more)).text(")").close();
              }
            });
  }

  /** "A, B and C" of things that a writer writes. */
  void list(List<String> ids, Consumer<String> writer) {
    for (int i = 0; i < ids.size(); i++) {
      if (i > 0) {
        page.text(i == ids.size() - 1 ? " and " : ", ");
      }
      writer.accept(ids.get(i));
    }
  }

  /** The sign and the word of a status. */
  void status(StatusSign sign) {
    page.open("span", "class", "status " + sign.word().replace(' ', '-'));
    page.element("span", sign.sign(), "class", "sign", "aria-hidden", "true");
    page.text(" " + sign.word()).close();
  }

  /** An event by its status, its kind and its number. */
  void event(String id) {
    Optional<Event> event = index.event(id);
    event.ifPresent(
        e -> {
          status(StatusSign.of(e.status()));
          page.text(" " + Wording.noun(e.type()) + " ");
        });
    number(Part.EVENT, id);
  }
}

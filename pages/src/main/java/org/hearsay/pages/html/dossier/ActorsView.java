package org.hearsay.pages.html.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.pages.Countries;
import org.hearsay.pages.crisis.Support;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.SharedActor;

/** Who acts and speaks, those in most reports first. */
final class ActorsView {
  private final DossierContext context;
  private final Markup page;

  ActorsView(DossierContext context) {
    this.context = context;
    this.page = context.page();
  }

  void write() {
    List<SharedActor> actors =
        context.index().crisis().actors().stream()
            .sorted(
                Comparator.comparingLong(ActorsView::reports)
                    .reversed()
                    .thenComparing(SharedActor::name)
                    .thenComparing(SharedActor::id))
            .toList();
    context.openSection("actors", "Who is who", actors.size());
    if (actors.isEmpty()) {
      context.empty("None: the reports name nobody.");
    } else {
      page.open("ul", "class", "lines actors").line();
      actors.forEach(this::actor);
      page.closeLine();
    }
    page.closeLine();
  }

  private static long reports(SharedActor actor) {
    return actor.mentionsIn().stream().map(FactRef::report).distinct().count();
  }

  private void actor(SharedActor actor) {
    page.open(
        "li",
        "class",
        "card " + context.sides().color(Optional.of(actor.id())),
        "id",
        context.anchors().of("actor", actor.id()));
    page.open("b").reported(context.index().name(actor.id())).close();
    String more =
        Stream.of(
                actor.role(),
                actor.country().map(Countries::name),
                actor.description(),
                Optional.of(Support.counted((int) reports(actor), "report")))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    page.text(" ").open("span", "class", "more").reported(more).close();
    page.closeLine();
  }
}

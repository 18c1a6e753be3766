package org.hearsay.pages.html.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.pages.Dates;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.HappeningWords;
import org.hearsay.pages.html.markup.Markup;
import org.hearsay.record.crisis.Figure;

/** How many, and by whose count: the claimants of one thing side by side. */
final class FiguresView {
  private final DossierContext context;
  private final Markup page;
  private final CrisisIndex index;
  private final Said said;

  FiguresView(DossierContext context) {
    this.context = context;
    this.page = context.page();
    this.index = context.index();
    this.said = new Said(context);
  }

  void write() {
    List<Figure> figures = index.crisis().figures();
    context.openSection("figures", "How many, by whose count", figures.size());
    if (figures.isEmpty()) {
      context.empty("None: the reports count nothing.");
    }
    figures.stream().filter(figure -> byClaimant(figure).size() > 1).forEach(this::figure);
    figures.stream().filter(figure -> byClaimant(figure).size() <= 1).forEach(this::figure);
    page.closeLine();
  }

  private static Map<Optional<String>, List<Figure.Value>> byClaimant(Figure figure) {
    Map<Optional<String>, List<Figure.Value>> claimants = new LinkedHashMap<>();
    for (Figure.Value value : figure.values()) {
      claimants.computeIfAbsent(value.claimant(), k -> new ArrayList<>()).add(value);
    }
    return claimants;
  }

  private void figure(Figure figure) {
    page.open("h3").reported(HappeningWords.label(figure, index)).closeLine();
    page.open("ul", "class", "claimants").line();
    byClaimant(figure).forEach((claimant, values) -> claimant(figure, claimant, values));
    page.closeLine();
  }

  private void claimant(Figure figure, Optional<String> claimant, List<Figure.Value> values) {
    page.open("li", "class", "card " + context.sides().color(claimant)).line();
    page.open("p", "class", "head");
    if (claimant.isPresent()) {
      page.open("b", "class", "source");
      said.actor(claimant.get());
      page.close();
    } else {
      page.element("span", "the reports’ own voice", "class", "own-voice");
    }
    page.closeLine();
    for (Figure.Value value : values) {
      boolean replaced =
          figure.values().stream()
              .anyMatch(
                  later -> later.corrects().equals(Optional.of(figure.values().indexOf(value))));
      page.open("p", "class", "value");
      page.open(replaced ? "s" : "b", "class", "figures")
          .reported(HappeningWords.value(value) + " " + figure.unit())
          .close();
      value
          .corrects()
          .filter(i -> i >= 0 && i < figure.values().size())
          .ifPresent(i -> page.text(" corrects " + HappeningWords.value(figure.values().get(i))));
      page.closeLine();
      page.open("p", "class", "more").line();
      said.support(value.origins(), value.support(), 0);
      page.open("span", "class", "part")
          .text(value.on().map(Dates::shortDay).orElse("day unknown"))
          .close();
      page.closeLine();
      said.quotes(value.evidence().stream().limit(1).toList());
    }
    page.closeLine();
  }
}

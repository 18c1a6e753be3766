package org.hearsay.pages.text.crisis;

import org.hearsay.pages.crisis.HappeningWords;
import org.hearsay.record.crisis.Figure;

/** How many, and by whose count: the values of one thing one below another. */
final class FiguresTable {
  private FiguresTable() {}

  static void section(Lines lines) {
    lines.screen().heading("HOW MANY, BY WHOSE COUNT");
    if (lines.index().crisis().figures().isEmpty()) {
      lines.screen().empty("the reports count nothing");
    }
    lines.index().crisis().figures().forEach(figure -> figure(figure, lines));
  }

  static void figure(Figure figure, Lines lines) {
    lines
        .screen()
        .paragraph(
            1, HappeningWords.label(figure, lines.index()) + " · " + Lines.shortId(figure.id()));
    for (Figure.Value value : figure.values()) {
      lines
          .screen()
          .row(
              " ", Lines.DATE_COLUMNS, HappeningWords.value(value), claimant(value, figure, lines));
    }
  }

  /** A figure with the words of the reports that give it. */
  static void withWords(Figure figure, Lines lines) {
    figure(figure, lines);
    lines.screen().heading("AS IT IS TOLD");
    figure.values().forEach(value -> FactPage.quotes(value.evidence(), lines));
  }

  private static String claimant(Figure.Value value, Figure figure, Lines lines) {
    String who = value.claimant().map(lines.index()::sided).orElse("in the reports’ own voice");
    String corrects =
        value
            .corrects()
            .filter(i -> i >= 0 && i < figure.values().size())
            .map(i -> ", corrects " + HappeningWords.value(figure.values().get(i)))
            .orElse("");
    return who
        + corrects
        + " · "
        + Lines.support(value.origins().size(), value.support(), 0)
        + " · "
        + Lines.told(value.on());
  }
}

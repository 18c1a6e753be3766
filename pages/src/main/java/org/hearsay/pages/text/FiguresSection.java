package org.hearsay.pages.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.facts.Quantity;
import org.hearsay.pages.RecordIndex;
import org.hearsay.pages.Wording;

/** How many, and by whose count: one line for each figure, with everybody who gives it. */
final class FiguresSection {
  private static final int FIGURE_COLUMNS = 25;

  private final RecordIndex index;
  private final Screen screen;

  FiguresSection(RecordIndex index, Screen screen) {
    this.index = index;
    this.screen = screen;
  }

  void write() {
    screen.heading("HOW MANY");
    Map<String, Set<String>> figures = new LinkedHashMap<>();
    for (Quantity quantity : index.record().quantities()) {
      figures.computeIfAbsent(label(quantity), k -> new LinkedHashSet<>()).add(voice(quantity));
    }
    if (figures.isEmpty()) {
      screen.empty(index.none("quantities", "the text counts nothing"));
    }
    figures.forEach(
        (figure, voices) -> screen.row(" ", FIGURE_COLUMNS, figure, String.join("; ", voices)));
  }

  private String label(Quantity quantity) {
    String of = quantity.of().map(id -> " (" + index.name(id) + ")").orElse("");
    return Wording.figure(quantity) + " " + quantity.unit() + of;
  }

  private String voice(Quantity quantity) {
    List<String> holders = index.record().claimsByQuantity().getOrDefault(quantity.id(), List.of());
    return quantity.measure().code() + ", " + index.voice(holders);
  }
}

package org.hearsay.annotators.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives a number without a unit the people counted before it: "killed 12 people and wounded 40".
 */
final class Inherited {
  private Inherited() {}

  static List<Figure> units(List<Figure> figures) {
    List<Figure> filled = new ArrayList<>();
    Optional<Figure> people = Optional.empty();
    for (Figure figure : figures) {
      boolean bare = figure.sort() == Figure.Sort.BARE;
      Optional<Figure> owner = people;
      filled.add(bare ? owner.map(each -> with(figure, each.unit())).orElse(figure) : figure);
      if (figure.sort() == Figure.Sort.COUNT && Casualties.arePeople(last(figure.unit()))) {
        people = Optional.of(figure);
      }
    }
    return filled;
  }

  private static Figure with(Figure figure, String unit) {
    return new Figure(
        figure.low(),
        figure.high(),
        figure.approximate(),
        unit,
        figure.sort(),
        figure.mention(),
        figure.head(),
        figure.begin(),
        figure.end());
  }

  private static String last(String unit) {
    return unit.substring(unit.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}

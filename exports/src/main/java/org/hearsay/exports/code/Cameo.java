package org.hearsay.exports.code;

import java.util.Comparator;
import java.util.List;
import org.hearsay.model.facts.Category;

/**
 * A CAMEO code, the nearest to a PLOVER category with its modes and contexts.
 *
 * @param code with its leading zero
 * @param goldstein the score that GDELT gives it
 */
public record Cameo(String code, double goldstein) {
  private static final List<Row> ROWS =
      TableFile.read("cameo.tsv").stream()
          .map(
              row ->
                  new Row(
                      row.get(0),
                      row.get(1),
                      row.get(2),
                      new Cameo(row.get(3), Double.parseDouble(row.get(4)))))
          .toList();

  /** Of the rows that fit the one with a mode, else the one with a context. */
  public static Cameo of(Category category, List<String> modes, List<String> contexts) {
    return ROWS.stream()
        .filter(row -> row.fits(category.code(), modes, contexts))
        .max(Comparator.comparingInt(Row::closeness))
        .orElseThrow(() -> new IllegalStateException("no code for " + category))
        .cameo();
  }

  /** The code's first three digits. */
  public String base() {
    return code.substring(0, 3);
  }

  /** The code's first two digits. */
  public String root() {
    return code.substring(0, 2);
  }

  /** Verbal or material, cooperation or conflict, as GDELT numbers them. */
  public int quad() {
    int root = Integer.parseInt(root());
    if (root <= 5) {
      return 1;
    } else if (root <= 8) {
      return 2;
    }
    return root <= 13 ? 3 : 4;
  }

  private record Row(String category, String mode, String context, Cameo cameo) {
    boolean fits(String wanted, List<String> modes, List<String> contexts) {
      return category.equals(wanted)
          && (mode.isEmpty() || modes.contains(mode))
          && (context.isEmpty() || contexts.contains(context));
    }

    int closeness() {
      return (mode.isEmpty() ? 0 : 2) + (context.isEmpty() ? 0 : 1);
    }
  }
}

package org.hearsay.exports.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.facts.Category;

/**
 * What a CAMEO code says in PLOVER's words: the way back from {@link Cameo}.
 *
 * @param modes none or one
 */
public record CameoMeaning(Category category, List<String> modes, List<String> contexts) {
  private static final int BASE = 3;
  private static final Map<String, CameoMeaning> BY_CODE = read();

  public CameoMeaning {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
  }

  /**
   * The meaning of a code, else of its first three digits, else of its first two. Mere statements
   * (01) have none: PLOVER has no category for them.
   */
  public static Optional<CameoMeaning> of(String code) {
    if (!code.matches("[0-9]{3,4}")) {
      return Optional.empty();
    }
    return Optional.ofNullable(BY_CODE.get(code))
        .or(() -> Optional.ofNullable(BY_CODE.get(code.substring(0, BASE))))
        .or(() -> Optional.ofNullable(BY_CODE.get(code.substring(0, 2) + "0")));
  }

  /** Whether a code stands for a mere statement. */
  public static boolean isStatement(String code) {
    return code.matches("01[0-9]{1,2}");
  }

  private static Map<String, CameoMeaning> read() {
    Map<String, CameoMeaning> meanings = new TreeMap<>();
    for (List<String> row : TableFile.read("cameo-plover.tsv")) {
      meanings.put(
          row.get(0),
          new CameoMeaning(Category.valueOf(row.get(1)), words(row.get(2)), words(row.get(3))));
    }
    return meanings;
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
  }
}

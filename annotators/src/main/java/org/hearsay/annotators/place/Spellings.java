package org.hearsay.annotators.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.knowledge.names.Folding;

/** Other Latin spellings of a place's name, where scripts are written down in several ways. */
final class Spellings {
  private static final List<Map.Entry<String, String>> PAIRS =
      List.of(
          Map.entry("ain", "ayn"),
          Map.entry("ein", "ayn"),
          Map.entry("el ", "al "),
          Map.entry("ul ", "al "),
          Map.entry("sheikh", "shaykh"),
          Map.entry("kheir", "khayr"),
          Map.entry("deir", "dayr"),
          Map.entry("beit", "bayt"),
          Map.entry("tel ", "tall "),
          Map.entry("jebel", "jabal"),
          Map.entry("zour", "zawr"),
          Map.entry("ou", "u"),
          Map.entry("ee", "i"),
          Map.entry("oo", "u"),
          Map.entry("q", "k"),
          Map.entry("yi", "y"),
          Map.entry("iy", "y"));

  private Spellings() {}

  /** The name itself first, then its other spellings, each with one or all changes made. */
  static Set<String> of(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(name);
    String plain = Folding.key(name).replace('-', ' ').toLowerCase(Locale.ROOT);
    String all = plain;
    for (Map.Entry<String, String> pair : PAIRS) {
      if (plain.contains(pair.getKey())) {
        spellings.add(plain.replace(pair.getKey(), pair.getValue()));
        all = all.replace(pair.getKey(), pair.getValue());
      }
    }
    spellings.add(all);
    return spellings;
  }
}

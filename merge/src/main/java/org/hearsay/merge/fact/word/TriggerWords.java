package org.hearsay.merge.fact.word;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How near two words come to telling of the same kind of happening: one stem, or stems of one
 * family in the table {@code families.tsv} ("quake", "tremor").
 */
public final class TriggerWords {
  private static final String PHRASE = "_";
  private static final Map<String, Set<String>> FAMILIES = families();
  private static final Set<String> LIGHT = vague("light");

  /** Words that tell that somebody spoke: which saying it is, they do not tell. */
  private static final Set<String> SAYING = vague("saying");

  private TriggerWords() {}

  /** How two triggers stand to one another. */
  public enum Relation {
    SAME_STEM,
    SAME_FAMILY,
    NONE
  }

  /**
   * The stems of the words that tell of a happening; light words only when there are no others, and
   * a phrase of two words ("pass away") as one.
   */
  public static Set<String> stems(String trigger) {
    List<String> stems =
        Arrays.stream(trigger.split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> !word.isEmpty())
            .map(Stems::of)
            .toList();
    Set<String> telling = new LinkedHashSet<>(stems);
    telling.removeAll(LIGHT);
    for (int i = 0; i + 1 < stems.size(); i++) {
      String phrase = stems.get(i) + PHRASE + stems.get(i + 1);
      if (FAMILIES.containsKey(phrase)) {
        telling.remove(stems.get(i));
        telling.add(phrase);
      }
    }
    return telling.isEmpty() ? new LinkedHashSet<>(stems) : telling;
  }

  /** Whether the stems are of words that tell little of what happens, or only that one spoke. */
  public static boolean areVague(Collection<String> stems) {
    return stems.stream().allMatch(stem -> LIGHT.contains(stem) || SAYING.contains(stem));
  }

  /** The nearest relation of a stem of one to a stem of the other. */
  public static Relation relation(Collection<String> one, Collection<String> other) {
    if (one.stream().anyMatch(other::contains)) {
      return Relation.SAME_STEM;
    }
    Set<String> left = familiesOf(one);
    return familiesOf(other).stream().anyMatch(left::contains)
        ? Relation.SAME_FAMILY
        : Relation.NONE;
  }

  private static Set<String> familiesOf(Collection<String> stems) {
    Set<String> found = new HashSet<>();
    stems.forEach(stem -> found.addAll(FAMILIES.getOrDefault(stem, Set.of())));
    return found;
  }

  private static Map<String, Set<String>> families() {
    Map<String, Set<String>> families = new HashMap<>();
    for (String[] line : WordTable.lines("families.tsv")) {
      for (String word : line[1].split(" ", -1)) {
        families.computeIfAbsent(stemOf(word), unused -> new HashSet<>()).add(line[0]);
      }
    }
    return Map.copyOf(families);
  }

  private static String stemOf(String phrase) {
    return Arrays.stream(phrase.split(PHRASE, -1))
        .map(Stems::of)
        .collect(Collectors.joining(PHRASE));
  }

  private static Set<String> vague(String kind) {
    return WordTable.lines("vague.tsv").stream()
        .filter(line -> line[0].equals(kind))
        .flatMap(line -> Arrays.stream(line[1].split(" ", -1)))
        .map(Stems::of)
        .collect(Collectors.toUnmodifiableSet());
  }
}

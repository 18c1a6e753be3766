package org.hearsay.merge.fact.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a saying that carry what it says: stems without small words, numbers and negation
 * apart.
 *
 * @param stems of its content words
 * @param numbers as written, without marks between thousands
 * @param negated whether it holds a negation
 * @param words all words in order, in lower case
 */
public record Wording(Set<String> stems, Set<String> numbers, boolean negated, List<String> words) {
  private static final Pattern WORD = Pattern.compile("\\p{N}[\\p{N}.,]*+|[\\p{L}\\p{M}]++");
  private static final Set<String> NEGATIONS =
      Set.of("no", "not", "never", "nobody", "none", "nothing", "neither", "nor", "without", "t");
  private static final Set<String> SMALL =
      Set.of(
          "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been",
          "before", "being", "but", "by", "can", "could", "did", "do", "does", "for", "from", "had",
          "has", "have", "he", "her", "him", "his", "i", "if", "in", "into", "is", "it", "its",
          "may", "more", "most", "must", "of", "on", "or", "our", "out", "over", "s", "she",
          "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
          "these", "they", "this", "those", "to", "under", "up", "was", "we", "were", "what",
          "when", "where", "which", "while", "who", "will", "with", "would", "you");

  public Wording {
    stems = Set.copyOf(stems);
    numbers = Set.copyOf(numbers);
    words = List.copyOf(words);
  }

  /** The wording of these words. */
  public static Wording of(String text) {
    Set<String> stems = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    List<String> words = new ArrayList<>();
    boolean negated = false;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      words.add(word);
      if (NEGATIONS.contains(word)) {
        negated = true;
      } else if (Character.isDigit(word.charAt(0))) {
        numbers.add(word.replaceAll("[.,]", ""));
      } else if (!SMALL.contains(word)) {
        stems.add(Stems.of(word));
      }
    }
    return new Wording(stems, numbers, negated, words);
  }

  /** The share of the shorter wording's stems that the other has too. */
  public double overlap(Wording other) {
    int shorter = Math.min(stems.size(), other.stems.size());
    return shorter == 0 ? 0 : (double) shared(other) / shorter;
  }

  /** How many stems the two share. */
  public int shared(Wording other) {
    return (int) stems.stream().filter(other.stems::contains).count();
  }

  /** Whether both give numbers and none is the same. */
  public boolean otherNumbers(Wording other) {
    return !numbers.isEmpty()
        && !other.numbers.isEmpty()
        && numbers.stream().noneMatch(other.numbers::contains);
  }

  /** Whether both give one number that is no small count and no year. */
  public boolean sharesFigure(Wording other) {
    return numbers.stream().filter(Wording::isFigure).anyMatch(other.numbers::contains);
  }

  private static boolean isFigure(String number) {
    boolean year = number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
    return number.length() > 1 && !year;
  }

  /** Whether the two have a run of this many words in common. */
  public boolean sharesRun(Wording other, int length) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(words.subList(i, i + length));
    }
    for (int i = 0; i + length <= other.words.size(); i++) {
      if (runs.contains(other.words.subList(i, i + length))) {
        return true;
      }
    }
    return false;
  }
}

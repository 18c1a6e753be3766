package org.hearsay.merge.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the terms of a text. */
final class TermMaker {
  /** The words of the beginning, where a report says what it is about. */
  private static final int LEAD = 80;

  /** Weights are kept in steps, so that they come back from few bytes as they were. */
  static final float WEIGHT_STEPS = 256;

  static final float RARITY_STEPS = 40;
  private static final int MOST_WEIGHT = 0xffff;

  private static final int MOST_TERMS = 96;
  private static final int MOST_PAIRS = 64;
  private static final int MOST_NUMBERS = 24;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = FIRST_YEAR + Long.SIZE - 2;
  private static final int YEAR_DIGITS = 4;

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Map<String, Term> terms = new HashMap<>();
  private final Map<Integer, Double> pairs = new HashMap<>();
  private final Map<Integer, Double> numbers = new HashMap<>();
  private long years;
  private int months;
  private int weekdays;

  private TermMaker() {}

  static Terms of(List<Word> words) {
    TermMaker maker = new TermMaker();
    for (int i = 0; i < words.size(); i++) {
      maker.add(words, i);
    }
    return maker.terms(words.size());
  }

  /** What is counted of one stem. */
  private static final class Term {
    private final int hash;
    private final boolean lead;
    private double rarity;
    private int count;
    private int names;
    private int small;

    Term(String stem, boolean lead) {
      this.hash = Hash.half(Hash.of(stem));
      this.lead = lead;
      this.rarity = Commonness.RAREST;
    }

    double weight() {
      return Math.sqrt(count) * rarity;
    }

    byte marks() {
      return (byte) ((names > small ? Terms.NAME : 0) | (lead ? Terms.LEAD : 0));
    }
  }

  private void add(List<Word> words, int at) {
    Word word = words.get(at);
    if (isDate(word) || word.rarity() <= 0) {
      return;
    }
    if (word.kind() == Word.Kind.NUMBER) {
      number(word);
    }
    Term term = terms.computeIfAbsent(word.stem(), stem -> new Term(stem, at < LEAD));
    term.count++;
    term.rarity = Math.min(term.rarity, word.rarity());
    term.names += word.kind() == Word.Kind.NAME ? 1 : 0;
    term.small += word.kind() == Word.Kind.LOWER ? 1 : 0;
    if (at > 0 && word.runsOn()) {
      pair(words.get(at - 1), word);
    }
  }

  private void pair(Word before, Word word) {
    if (before.rarity() > 0 && !isMonth(before) && !WEEKDAYS.contains(before.form())) {
      long hash = Hash.joined(Hash.of(before.stem()), Hash.of(word.stem()));
      pairs.merge(Hash.half(hash), before.rarity() + word.rarity(), Math::min);
    }
  }

  private static boolean isMonth(Word word) {
    return word.kind() != Word.Kind.LOWER && MONTHS.contains(word.form());
  }

  private boolean isDate(Word word) {
    int weekday = WEEKDAYS.indexOf(word.form());
    if (weekday >= 0) {
      weekdays |= 1 << weekday;
    } else if (isMonth(word)) {
      months |= 1 << MONTHS.indexOf(word.form());
    }
    return weekday >= 0 || isMonth(word);
  }

  private void number(Word word) {
    String digits = word.form();
    boolean year =
        digits.length() == YEAR_DIGITS && (digits.startsWith("19") || digits.startsWith("20"));
    if (year && digits.chars().allMatch(Character::isDigit)) {
      int value = Integer.parseInt(digits);
      boolean near = value >= FIRST_YEAR && value <= LAST_YEAR;
      years |= 1L << (near ? value - FIRST_YEAR : Long.SIZE - 1);
    } else if (digits.length() > 1) {
      numbers.merge(Hash.half(Hash.of(digits)), (double) digits.length(), Math::max);
    }
  }

  private Terms terms(int length) {
    List<Map.Entry<Integer, Double>> runs = heaviest(pairs, MOST_PAIRS);
    int[] hashes = runs.stream().mapToInt(Map.Entry::getKey).toArray();
    float[] rarities = new float[hashes.length];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = Math.round(runs.get(i).getValue().floatValue() * RARITY_STEPS) / RARITY_STEPS;
    }
    int[] figures = heaviest(numbers, MOST_NUMBERS).stream().mapToInt(Map.Entry::getKey).toArray();
    return new Terms(
        words(), hashes, rarities, figures, new Terms.Dates(years, months, weekdays), length);
  }

  /** The heaviest terms in ascending order of their hashes. */
  private Terms.Columns words() {
    List<Term> kept =
        terms.values().stream()
            .sorted(
                Comparator.comparingDouble(Term::weight)
                    .reversed()
                    .thenComparingInt(term -> term.hash))
            .limit(MOST_TERMS)
            .sorted(Comparator.comparingInt(term -> term.hash))
            .toList();
    int[] hashes = new int[kept.size()];
    float[] weights = new float[kept.size()];
    float[] rarities = new float[kept.size()];
    byte[] marks = new byte[kept.size()];
    for (int i = 0; i < hashes.length; i++) {
      Term term = kept.get(i);
      hashes[i] = term.hash;
      weights[i] =
          Math.min(Math.round((float) term.weight() * WEIGHT_STEPS), MOST_WEIGHT) / WEIGHT_STEPS;
      rarities[i] = Math.round((float) term.rarity * RARITY_STEPS) / RARITY_STEPS;
      marks[i] = term.marks();
    }
    return new Terms.Columns(hashes, weights, rarities, marks);
  }

  private static List<Map.Entry<Integer, Double>> heaviest(Map<Integer, Double> found, int most) {
    List<Map.Entry<Integer, Double>> entries = new ArrayList<>(found.entrySet());
    entries.sort(
        Map.Entry.<Integer, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    List<Map.Entry<Integer, Double>> kept =
        new ArrayList<>(entries.subList(0, Math.min(most, entries.size())));
    kept.sort(Map.Entry.comparingByKey());
    return kept;
  }
}

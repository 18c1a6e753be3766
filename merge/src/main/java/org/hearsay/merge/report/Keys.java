package org.hearsay.merge.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report is found by: two reports are compared only when they share a {@linkplain
 * Kind#strong strong} key, or two others, within the days that the key's kind spans.
 *
 * <p>Keys are part of the rules: they depend on one report alone, so a store finds the same pairs
 * as a list in memory.
 */
public final class Keys {
  private static final int TERMS = 16;
  private static final double RARE = 0.8;

  /** One print in sixteen is a key. */
  private static final int MOST_PRINT = Integer.MAX_VALUE / 16;

  private static final int MOST_PRINTS = 64;

  /** What shared keys must weigh together for two reports to be compared. */
  public static final int ENOUGH = 2;

  private Keys() {}

  /** What a key is made of. */
  public enum Kind {
    TERM(Window.DAYS, false),
    PRINT(Window.DAYS, true),
    TEXT(Window.LONG_DAYS, true),
    ADDRESS(Window.LONG_DAYS, true);

    private final int days;
    private final boolean strong;

    Kind(int days, boolean strong) {
      this.days = days;
      this.strong = strong;
    }

    /** How many days apart two reports may be that it brings together. */
    public int days() {
      return days;
    }

    /** Whether one shared key is enough. */
    public boolean strong() {
      return strong;
    }

    /** What a shared key of this kind adds to {@link Keys#ENOUGH}. */
    public int weight() {
      return strong ? ENOUGH : 1;
    }
  }

  /** A key: its kind and a hash. */
  public record Key(Kind kind, int hash) {
    /** Both in one number. */
    public long number() {
      return ((long) kind.ordinal() << Integer.SIZE) | Integer.toUnsignedLong(hash);
    }

    /** The kind of the key with a number. */
    public static Kind kind(long number) {
      return Kind.values()[(int) (number >>> Integer.SIZE)];
    }
  }

  /** The keys of a report, each once. */
  public static List<Key> of(Sketch sketch) {
    List<Key> keys = new ArrayList<>();
    for (int hash : sketch.terms().heaviest(TERMS, RARE)) {
      keys.add(new Key(Kind.TERM, hash));
    }
    int[] prints = sketch.prints().firstUpTo(MOST_PRINT);
    for (int i = 0; i < Math.min(MOST_PRINTS, prints.length); i++) {
      keys.add(new Key(Kind.PRINT, prints[i]));
    }
    keys.add(new Key(Kind.TEXT, Hash.half(sketch.about().textHash())));
    sketch.about().url().ifPresent(url -> keys.add(new Key(Kind.ADDRESS, Hash.half(Hash.of(url)))));
    return List.copyOf(keys);
  }

  /** Counts shared keys and tells who is to be compared. */
  public static final class Shared {
    private final Map<String, Integer> weight = new HashMap<>();

    /** Another report has this key too, within its days. */
    public void add(String other, Kind kind) {
      weight.merge(other, kind.weight(), Integer::sum);
    }

    /** Those that share enough. */
    public List<String> enough() {
      return weight.entrySet().stream()
          .filter(entry -> entry.getValue() >= ENOUGH)
          .map(Map.Entry::getKey)
          .sorted()
          .toList();
    }
  }
}

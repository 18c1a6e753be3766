package org.hearsay.eval.polnear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.score.Counts;
import org.hearsay.model.Span;

/**
 * Usable F, token F and exact F over articles that are added one by one.
 *
 * <p>A predicted attribution is usable when its content shares at least half of the words of both
 * (Jaccard) with a gold one and their sources share a word that is no function word, or both have
 * none; pairs are chosen so that most are usable. Attributions without content are left out of this
 * on both sides. Signs never count.
 */
public final class PolnearScore {
  private static final double LEAST_OVERLAP = 0.5;

  private Counts usable = Counts.NONE;
  private Counts content = Counts.NONE;
  private Counts covered = Counts.NONE;
  private final Map<Quoting, Counts> usableByQuoting = new EnumMap<>(Quoting.class);
  private final Map<Role, Counts> tokens = new EnumMap<>(Role.class);
  private final Map<Role, Counts> exact = new EnumMap<>(Role.class);

  /**
   * A gold attribution and the prediction that is its partner, or either alone.
   *
   * @param gold its position among the article's, -1 for a prediction in vain
   * @param predicted its position among the predictions, -1 for none; where it is not usable, the
   *     one with the same content
   * @param usable whether content and source are right
   */
  public record Judged(int gold, int predicted, boolean usable, Quoting quoting) {}

  /** Takes one article's predictions into the score, and judges each attribution with content. */
  public List<Judged> add(PolnearArticle article, List<AttributionSpans> predicted) {
    MetricWords words = MetricWords.of(article.text());
    List<Side> gold = sides(article.attributions(), words);
    List<Side> found = sides(predicted, words);
    for (Role role : Role.values()) {
      addTokens(role, article.attributions(), predicted, words);
      addExact(role, article.attributions(), predicted, words);
    }
    return addUsable(gold, found);
  }

  /** One attribution as numbers of words. */
  private record Side(int index, BitSet content, BitSet source, Quoting quoting) {}

  private static List<Side> sides(List<AttributionSpans> attributions, MetricWords words) {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      BitSet content = words.in(attributions.get(i).content());
      if (!content.isEmpty()) {
        BitSet source = words.contentWords(words.in(attributions.get(i).source()));
        sides.add(new Side(i, content, source, words.quoting(content)));
      }
    }
    return sides;
  }

  private List<Judged> addUsable(List<Side> gold, List<Side> found) {
    int[] partners = Matching.largest(candidates(found, gold, true), gold.size());
    Map<Quoting, long[]> counts = new EnumMap<>(Quoting.class);
    for (Quoting quoting : Quoting.values()) {
      counts.put(quoting, new long[3]);
    }
    for (int i = 0; i < gold.size(); i++) {
      long[] row = counts.getOrDefault(gold.get(i).quoting(), new long[3]);
      row[0] += partners[i] == Matching.NONE ? 0 : 1;
      row[1]++;
      // a usable prediction counts with the quoting of its gold partner
      row[2] += partners[i] == Matching.NONE ? 0 : 1;
    }
    Set<Integer> used = new HashSet<>();
    for (int partner : partners) {
      used.add(partner);
    }
    for (int i = 0; i < found.size(); i++) {
      if (!used.contains(i)) {
        counts.getOrDefault(found.get(i).quoting(), new long[3])[2]++;
      }
    }
    counts.forEach((quoting, row) -> merge(usableByQuoting, quoting, row[0], row[1], row[2]));
    usable = usable.plus(new Counts(pairs(partners), gold.size(), found.size()));
    int[] byContent = Matching.largest(candidates(found, gold, false), gold.size());
    content = content.plus(new Counts(pairs(byContent), gold.size(), found.size()));
    long within = gold.stream().filter(each -> isCovered(each, found)).count();
    covered = covered.plus(new Counts(within, gold.size(), gold.size()));
    return judged(gold, found, partners, byContent);
  }

  private static boolean isCovered(Side gold, List<Side> found) {
    for (Side each : found) {
      BitSet shared = (BitSet) gold.content().clone();
      shared.and(each.content());
      if (shared.cardinality() >= LEAST_OVERLAP * gold.content().cardinality()
          && sharesSource(each, gold)) {
        return true;
      }
    }
    return false;
  }

  private static List<Judged> judged(
      List<Side> gold, List<Side> found, int[] partners, int[] byContent) {
    List<Judged> judged = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < gold.size(); i++) {
      boolean usable = partners[i] != Matching.NONE;
      int partner = usable ? partners[i] : byContent[i];
      used.add(partner);
      int index = partner == Matching.NONE ? Matching.NONE : found.get(partner).index();
      judged.add(new Judged(gold.get(i).index(), index, usable, gold.get(i).quoting()));
    }
    for (int i = 0; i < found.size(); i++) {
      if (!used.contains(i)) {
        judged.add(new Judged(Matching.NONE, found.get(i).index(), false, found.get(i).quoting()));
      }
    }
    return judged;
  }

  private static long pairs(int[] partners) {
    long pairs = 0;
    for (int partner : partners) {
      pairs += partner == Matching.NONE ? 0 : 1;
    }
    return pairs;
  }

  private static List<int[]> candidates(List<Side> found, List<Side> gold, boolean withSource) {
    List<int[]> candidates = new ArrayList<>();
    for (Side one : found) {
      int[] fitting = new int[gold.size()];
      int count = 0;
      for (int i = 0; i < gold.size(); i++) {
        if (overlap(one.content(), gold.get(i).content()) >= LEAST_OVERLAP
            && (!withSource || sharesSource(one, gold.get(i)))) {
          fitting[count++] = i;
        }
      }
      candidates.add(Arrays.copyOf(fitting, count));
    }
    return candidates;
  }

  private static double overlap(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    double shared = both.cardinality();
    return shared / (one.cardinality() + other.cardinality() - shared);
  }

  private static boolean sharesSource(Side one, Side other) {
    return one.source().isEmpty()
        ? other.source().isEmpty()
        : one.source().intersects(other.source());
  }

  private void addTokens(
      Role role, List<AttributionSpans> gold, List<AttributionSpans> found, MetricWords words) {
    BitSet right = new BitSet();
    gold.forEach(each -> right.or(words.in(each.of(role))));
    BitSet predicted = new BitSet();
    found.forEach(each -> predicted.or(words.in(each.of(role))));
    int goldSize = right.cardinality();
    right.and(predicted);
    merge(tokens, role, right.cardinality(), goldSize, predicted.cardinality());
  }

  private void addExact(
      Role role, List<AttributionSpans> gold, List<AttributionSpans> found, MetricWords words) {
    Set<BitSet> right = pieces(role, gold, words);
    Set<BitSet> predicted = pieces(role, found, words);
    int goldSize = right.size();
    right.retainAll(predicted);
    merge(exact, role, right.size(), goldSize, predicted.size());
  }

  private static Set<BitSet> pieces(
      Role role, List<AttributionSpans> attributions, MetricWords words) {
    Set<BitSet> pieces = new HashSet<>();
    for (AttributionSpans each : attributions) {
      for (Span span : each.of(role)) {
        pieces.add(words.in(List.of(span)));
      }
    }
    pieces.remove(new BitSet());
    return pieces;
  }

  private static <K> void merge(
      Map<K, Counts> counts, K key, long right, long gold, long predicted) {
    counts.merge(key, new Counts(right, gold, predicted), Counts::plus);
  }

  /** Usable F of all attributions. */
  public Counts usable() {
    return usable;
  }

  /** The same without looking at sources: how much the contents alone would allow. */
  public Counts content() {
    return content;
  }

  /**
   * How many gold attributions have half of their content in one that was found with their source,
   * however much else that one holds: sets that cut a quotation into sentences are scored by this.
   */
  public Counts covered() {
    return covered;
  }

  /** Usable F of one kind of quotation; what is predicted in vain counts with its own kind. */
  public Counts usable(Quoting quoting) {
    return usableByQuoting.getOrDefault(quoting, Counts.NONE);
  }

  /** The words of a role. */
  public Counts tokens(Role role) {
    return tokens.getOrDefault(role, Counts.NONE);
  }

  /** The pieces of a role, right when all their words are. */
  public Counts exact(Role role) {
    return exact.getOrDefault(role, Counts.NONE);
  }
}

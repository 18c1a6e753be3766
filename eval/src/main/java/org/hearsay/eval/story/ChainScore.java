package org.hearsay.eval.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How well chains of mentions were found, as the CoNLL-2011 shared task measured it: the mean F1 of
 * MUC, B-cubed and entity-based CEAF. Chains of one mention count.
 *
 * @param muc links (Vilain et al. 1995)
 * @param bCubed mentions (Bagga and Baldwin 1998)
 * @param ceafe chains (Luo 2005, the measure phi 4)
 */
record ChainScore(Share muc, Share bCubed, Share ceafe) {
  /** Recall and precision. */
  record Share(double recall, double precision) {
    double f1() {
      return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }
  }

  double f1() {
    return (muc.f1() + bCubed.f1() + ceafe.f1()) / 3;
  }

  /**
   * The score of found chains: both tables give the chain of each mention, of the same mentions.
   */
  static ChainScore of(Map<String, String> gold, Map<String, String> found) {
    if (!gold.keySet().equals(found.keySet())) {
      throw new IllegalArgumentException("not the same mentions");
    }
    List<Set<String>> goldChains = chains(gold);
    List<Set<String>> foundChains = chains(found);
    return new ChainScore(
        new Share(links(goldChains, found), links(foundChains, gold)),
        new Share(mentions(goldChains, found), mentions(foundChains, gold)),
        entities(goldChains, foundChains, found));
  }

  private static List<Set<String>> chains(Map<String, String> chainOf) {
    Map<String, Set<String>> chains = new TreeMap<>();
    chainOf.forEach(
        (mention, chain) -> chains.computeIfAbsent(chain, unused -> new TreeSet<>()).add(mention));
    return List.copyOf(chains.values());
  }

  private static Map<String, Integer> parts(Set<String> chain, Map<String, String> other) {
    Map<String, Integer> parts = new HashMap<>();
    chain.forEach(mention -> parts.merge(other.getOrDefault(mention, ""), 1, Integer::sum));
    return parts;
  }

  private static double links(Collection<Set<String>> chains, Map<String, String> other) {
    int kept = 0;
    int all = 0;
    for (Set<String> chain : chains) {
      kept += chain.size() - parts(chain, other).size();
      all += chain.size() - 1;
    }
    return all == 0 ? 0 : (double) kept / all;
  }

  private static double mentions(Collection<Set<String>> chains, Map<String, String> other) {
    double sum = 0;
    int all = 0;
    for (Set<String> chain : chains) {
      for (int part : parts(chain, other).values()) {
        sum += (double) part * part / chain.size();
      }
      all += chain.size();
    }
    return all == 0 ? 0 : sum / all;
  }

  private static Share entities(
      List<Set<String>> gold, List<Set<String>> found, Map<String, String> foundOf) {
    Map<String, Integer> columns = new HashMap<>();
    for (int j = 0; j < found.size(); j++) {
      columns.put(foundOf.getOrDefault(found.get(j).iterator().next(), ""), j);
    }
    List<Map<Integer, Double>> weights = new ArrayList<>();
    for (Set<String> chain : gold) {
      Map<Integer, Double> row = new TreeMap<>();
      parts(chain, foundOf)
          .forEach(
              (name, shared) -> {
                int j = columns.getOrDefault(name, 0);
                row.put(j, 2.0 * shared / (chain.size() + found.get(j).size()));
              });
      weights.add(row);
    }
    double best = heaviest(weights);
    return new Share(
        gold.isEmpty() ? 0 : best / gold.size(), found.isEmpty() ? 0 : best / found.size());
  }

  /** The best pairing, one part of the table that hangs together at a time. */
  private static double heaviest(List<Map<Integer, Double>> rows) {
    Map<Integer, List<Integer>> rowsOf = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int column : rows.get(i).keySet()) {
        rowsOf.computeIfAbsent(column, unused -> new ArrayList<>()).add(i);
      }
    }
    double total = 0;
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (seen.add(i)) {
        total += Assignment.heaviest(part(i, rows, rowsOf, seen));
      }
    }
    return total;
  }

  private static double[][] part(
      int first,
      List<Map<Integer, Double>> rows,
      Map<Integer, List<Integer>> rowsOf,
      Set<Integer> seen) {
    List<Integer> members = new ArrayList<>(List.of(first));
    List<Integer> columns = new ArrayList<>();
    for (int next = 0; next < members.size(); next++) {
      for (int column : rows.get(members.get(next)).keySet()) {
        if (!columns.contains(column)) {
          columns.add(column);
          rowsOf.getOrDefault(column, List.of()).stream().filter(seen::add).forEach(members::add);
        }
      }
    }
    double[][] table = new double[members.size()][columns.size()];
    for (int i = 0; i < members.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        table[i][j] = rows.get(members.get(i)).getOrDefault(columns.get(j), 0.0);
      }
    }
    return table;
  }
}

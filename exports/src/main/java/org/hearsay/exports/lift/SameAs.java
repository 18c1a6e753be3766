package org.hearsay.exports.lift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Facts of one report, those that the report joins taken together; in text order. */
final class SameAs<T> {
  private final Map<String, String> leaders = new LinkedHashMap<>();
  private final Map<String, List<T>> groups = new LinkedHashMap<>();

  SameAs(List<T> facts, Function<T, String> id, Function<T, List<String>> same) {
    facts.forEach(fact -> leaders.put(id.apply(fact), id.apply(fact)));
    for (T fact : facts) {
      for (String other : same.apply(fact)) {
        if (leaders.containsKey(other)) {
          join(leader(id.apply(fact)), leader(other), facts, id);
        }
      }
    }
    for (T fact : facts) {
      groups.computeIfAbsent(leader(id.apply(fact)), key -> new ArrayList<>()).add(fact);
    }
  }

  private void join(String one, String other, List<T> facts, Function<T, String> id) {
    if (!one.equals(other)) {
      boolean oneFirst =
          facts.stream()
              .map(id)
              .filter(x -> x.equals(one) || x.equals(other))
              .findFirst()
              .orElse(one)
              .equals(one);
      leaders.put(oneFirst ? other : one, oneFirst ? one : other);
    }
  }

  /** The id of the first of the facts that are one with this. */
  String leader(String id) {
    String at = id;
    while (!leaders.getOrDefault(at, at).equals(at)) {
      at = leaders.getOrDefault(at, at);
    }
    return at;
  }

  /** The facts by the id of the first of them. */
  Map<String, List<T>> groups() {
    return groups;
  }
}

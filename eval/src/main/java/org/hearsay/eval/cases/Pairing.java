package org.hearsay.eval.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Pairs expectations and facts one to one so that most are paired, demanded expectations first; an
 * expectation with a count takes as many.
 */
final class Pairing {
  private final List<List<Integer>> fits = new ArrayList<>();
  private final Map<Integer, Integer> owner = new LinkedHashMap<>();

  private Pairing() {}

  /** The position of the expectation by that of the fact. */
  static Map<Integer, Integer> of(
      List<JsonNode> golds, List<JsonNode> facts, BiPredicate<JsonNode, JsonNode> test) {
    Pairing pairing = new Pairing();
    List<Integer> slots = slots(golds);
    for (int slot : slots) {
      List<Integer> fitting = new ArrayList<>();
      for (int i = 0; i < facts.size(); i++) {
        if (test.test(golds.get(slot), facts.get(i))) {
          fitting.add(i);
        }
      }
      pairing.fits.add(fitting);
    }
    for (int slot = 0; slot < slots.size(); slot++) {
      pairing.place(slot, new HashSet<>());
    }
    Map<Integer, Integer> taken = new LinkedHashMap<>();
    pairing.owner.forEach((fact, slot) -> taken.put(fact, slots.get(slot)));
    return taken;
  }

  private static List<Integer> slots(List<JsonNode> golds) {
    List<Integer> slots = new ArrayList<>();
    for (boolean optional : new boolean[] {false, true}) {
      for (int i = 0; i < golds.size(); i++) {
        if (golds.get(i).path("optional").asBoolean() == optional) {
          for (int k = 0; k < golds.get(i).path("count").asInt(1); k++) {
            slots.add(i);
          }
        }
      }
    }
    return slots;
  }

  private boolean place(int slot, Set<Integer> tried) {
    for (int fact : fits.get(slot)) {
      if (tried.add(fact)) {
        Integer holder = owner.get(fact);
        if (holder == null || place(holder, tried)) {
          owner.put(fact, slot);
          return true;
        }
      }
    }
    return false;
  }
}

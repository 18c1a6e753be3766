package org.hearsay.eval.judged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.GoldCase;

/**
 * Which cases of a set got better and which worse from one version to another. A case that one side
 * does not have was nothing to find and was not found there: that is right.
 *
 * @param better cases that were wrong and are right
 * @param worse cases that were right and are wrong
 */
public record Changes(List<GoldCase> better, List<GoldCase> worse) {
  private static final int SHOWN = 90;

  public Changes {
    better = List.copyOf(better);
    worse = List.copyOf(worse);
  }

  /** The changes from the cases before to those after. */
  public static Changes between(List<GoldCase> before, List<GoldCase> after) {
    Map<String, GoldCase> old = byId(before);
    Map<String, GoldCase> now = byId(after);
    List<GoldCase> better = new ArrayList<>();
    List<GoldCase> worse = new ArrayList<>();
    now.forEach(
        (id, each) -> {
          GoldCase was = old.get(id);
          boolean wasRight = was == null || was.right();
          if (each.right() && !wasRight) {
            better.add(each);
          } else if (!each.right() && wasRight) {
            worse.add(each);
          }
        });
    old.forEach(
        (id, each) -> {
          if (!now.containsKey(id) && !each.right()) {
            better.add(each);
          }
        });
    return new Changes(better, worse);
  }

  private static Map<String, GoldCase> byId(List<GoldCase> cases) {
    Map<String, GoldCase> byId = new LinkedHashMap<>();
    cases.forEach(each -> byId.put(each.id(), each));
    return byId;
  }

  /** The changes as lines for people, those for the better first. */
  public List<String> lines(String set) {
    List<String> lines = new ArrayList<>();
    lines.add(set + ": " + better.size() + " better, " + worse.size() + " worse");
    better.forEach(each -> lines.add("  + " + shown(each)));
    worse.forEach(each -> lines.add("  - " + shown(each)));
    return lines;
  }

  private static String shown(GoldCase each) {
    return each.id()
        + " ["
        + each.kind()
        + "] gold: "
        + cut(each.gold())
        + ", ours: "
        + cut(each.predicted());
  }

  private static String cut(String words) {
    String line = words.replace('\n', ' ');
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }
}

package org.hearsay.merge.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reports and their groups in memory, kept up to date one report at a time. */
final class MemoryIndex implements ReportIndex {
  private final Map<String, Sketch> sketches = new TreeMap<>();
  private final Map<String, List<Keys.Key>> keys = new HashMap<>();
  private final Map<String, String> origins = new TreeMap<>();
  private final Map<String, String> stories = new TreeMap<>();

  void add(Sketch sketch, ReportRulings rulings) {
    Regrouping.Changes changes = Regrouping.added(this, rulings, sketch);
    sketches.put(sketch.report(), sketch);
    take(changes);
  }

  void remove(String report, ReportRulings rulings) {
    Set<String> text = Set.of(origins.get(report));
    Set<String> thing = Set.of(stories.get(report));
    sketches.remove(report);
    origins.remove(report);
    stories.remove(report);
    take(Regrouping.anew(this, rulings, text, thing));
  }

  void rulingsChanged(ReportRulings rulings, Collection<String> about) {
    Set<String> texts = new TreeSet<>();
    Set<String> things = new TreeSet<>();
    for (String report : about) {
      texts.add(origins.get(report));
      things.add(stories.get(report));
    }
    take(Regrouping.anew(this, rulings, texts, things));
  }

  private void take(Regrouping.Changes changes) {
    origins.putAll(changes.origins());
    stories.putAll(changes.stories());
  }

  Map<String, String> origins() {
    return new TreeMap<>(origins);
  }

  Map<String, String> stories() {
    return new TreeMap<>(stories);
  }

  Collection<Sketch> sketches() {
    return List.copyOf(sketches.values());
  }

  @Override
  public List<Sketch> candidates(Sketch report) {
    List<Sketch> found = new ArrayList<>();
    Set<Keys.Key> asked = new HashSet<>(Keys.of(report));
    for (Sketch other : sketches.values()) {
      Keys.Shared shared = new Keys.Shared();
      for (Keys.Key key : keys.computeIfAbsent(other.report(), id -> Keys.of(other))) {
        if (asked.contains(key) && Window.near(report, other, key.kind().days())) {
          shared.add(other.report(), key.kind());
        }
      }
      if (!shared.enough().isEmpty() && !other.report().equals(report.report())) {
        found.add(other);
      }
    }
    return found;
  }

  @Override
  public String group(Layer layer, String report) {
    return (layer == Layer.ORIGIN ? origins : stories).get(report);
  }

  @Override
  public List<Sketch> members(Layer layer, String group) {
    return sketches.values().stream()
        .filter(sketch -> group.equals(group(layer, sketch.report())))
        .toList();
  }

  @Override
  public List<Sketch> membersNear(String story, Sketch report) {
    return members(Layer.STORY, story).stream()
        .filter(member -> Window.near(member, report, Window.DAYS))
        .toList();
  }
}

package org.hearsay.store.groups;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.merge.report.Keys;
import org.hearsay.merge.report.Layer;
import org.hearsay.merge.report.ReportIndex;
import org.hearsay.merge.report.Sketch;
import org.hearsay.merge.report.Window;
import org.hearsay.store.groups.GroupTables.Place;

/** The index of reports as the store keeps it; used for one change. */
final class StoredIndex implements ReportIndex {
  private final GroupTables tables;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, String> ids = new HashMap<>();
  private final Map<Integer, Place> places = new HashMap<>();

  StoredIndex(GroupTables tables) {
    this.tables = tables;
  }

  @Override
  public List<Sketch> candidates(Sketch report) {
    return SqlFailure.carried(() -> found(report));
  }

  private List<Sketch> found(Sketch report) throws SQLException {
    Map<Boolean, List<Keys.Key>> byReach = new HashMap<>();
    for (Keys.Key key : Keys.of(report)) {
      boolean far = key.kind().days() > Window.DAYS;
      byReach.computeIfAbsent(far, absent -> new ArrayList<>()).add(key);
    }
    Keys.Shared shared = new Keys.Shared();
    for (List<Keys.Key> keys : byReach.values()) {
      Map<Long, Keys.Kind> kinds = new HashMap<>();
      keys.forEach(key -> kinds.put(key.number(), key.kind()));
      List<Integer> days = days(report, keys.get(0).kind().days());
      for (GroupTables.Found each : tables.holders(List.copyOf(kinds.keySet()), days)) {
        shared.add(Integer.toString(each.report()), kinds.getOrDefault(each.key(), Keys.Kind.TERM));
      }
    }
    List<Integer> enough = shared.enough().stream().map(Integer::valueOf).toList();
    List<Sketch> sketches = load(enough);
    places.putAll(tables.places(enough));
    return sketches.stream().filter(each -> !each.report().equals(report.report())).toList();
  }

  private List<Integer> days(Sketch report, int around) throws SQLException {
    int day = GroupTables.day(report);
    return day == GroupTables.UNDATED
        ? tables.days()
        : Stream.concat(
                Stream.of(GroupTables.UNDATED),
                IntStream.rangeClosed(day - around, day + around).boxed())
            .toList();
  }

  @Override
  public String group(Layer layer, String report) {
    return SqlFailure.carried(
        () -> {
          int number = number(report);
          Place place = places.get(number);
          if (place == null) {
            places.putAll(tables.places(List.of(number)));
            place = places.get(number);
          }
          if (place == null) {
            throw new SQLException("report " + report + " is in no group");
          }
          return id(layer == Layer.ORIGIN ? place.origin() : place.story());
        });
  }

  @Override
  public List<Sketch> members(Layer layer, String group) {
    return SqlFailure.carried(() -> load(tables.members(layer, number(group))));
  }

  @Override
  public List<Sketch> membersNear(String story, Sketch report) {
    int day = GroupTables.day(report);
    return day == GroupTables.UNDATED
        ? members(Layer.STORY, story)
        : SqlFailure.carried(
            () -> load(tables.membersOfStory(number(story), day - Window.DAYS, day + Window.DAYS)));
  }

  private List<Sketch> load(Collection<Integer> reports) throws SQLException {
    Map<Integer, Sketch> sketches = tables.sketches(reports);
    sketches.forEach((number, sketch) -> know(number, sketch.report()));
    return List.copyOf(sketches.values());
  }

  void know(int number, String id) {
    numbers.put(id, number);
    ids.put(number, id);
  }

  int number(String id) throws SQLException {
    Integer known = numbers.get(id);
    if (known == null) {
      known = tables.number(id).orElseThrow(() -> new SQLException("no report " + id));
      know(known, id);
    }
    return known;
  }

  private String id(int number) throws SQLException {
    String known = ids.get(number);
    if (known == null) {
      known = tables.id(number);
      know(number, known);
    }
    return known;
  }

  /** The groups that reports are in. */
  Map<Layer, Set<String>> groups(Collection<String> reports) {
    Map<Layer, Set<String>> groups = new EnumMap<>(Layer.class);
    for (Layer layer : Layer.values()) {
      Set<String> found = new TreeSet<>();
      reports.forEach(report -> found.add(group(layer, report)));
      groups.put(layer, found);
    }
    return groups;
  }
}

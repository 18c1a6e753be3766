package org.hearsay.store.groups;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.merge.Group;
import org.hearsay.merge.Groups;
import org.hearsay.merge.report.GroupTelling;
import org.hearsay.merge.report.Layer;
import org.hearsay.merge.report.ReportGroups;
import org.hearsay.merge.report.ReportMerging;
import org.hearsay.merge.report.ReportRulings;
import org.hearsay.merge.report.Sketch;
import org.hearsay.record.crisis.Join;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.Story;
import org.hearsay.store.database.Sql;

/**
 * Answers what groups reports are in, as rules and people made them. Any member's id is an id of
 * its group, so an id that was once a group's leads to where that report is now.
 */
public final class GroupReadings {
  private final Connection connection;
  private final GroupTables tables;
  private final ReportRulings rulings;
  private final Map<Layer, List<Group>> confirmed = new HashMap<>();

  public GroupReadings(Connection connection, ReportRulings rulings) {
    this.connection = connection;
    this.tables = new GroupTables(connection, new SketchCache());
    this.rulings = rulings;
  }

  /** How many reports are in groups. */
  public int reports() throws SQLException {
    return Sql.integer(connection, "SELECT count(*) FROM report_groups");
  }

  /** The id of the group that a report is in. */
  public Optional<String> groupOf(Layer layer, String report) throws SQLException {
    Optional<String> core = core(layer, report);
    return core.isEmpty() ? core : Optional.of(whole(layer, core.get()).get(0));
  }

  /** The text that a report carries, and who else carries it. */
  public Optional<Origin> origin(String report) throws SQLException {
    Optional<Together> together = together(Layer.ORIGIN, report);
    return together.map(
        all -> GroupTelling.origin(all.group(all.groups().origins()), all.sketches().values()));
  }

  /** The story that a report is part of. */
  public Optional<Story> story(String report) throws SQLException {
    Optional<Together> together = together(Layer.STORY, report);
    if (together.isEmpty()) {
      return Optional.empty();
    }
    Together all = together.get();
    Group story = all.group(all.groups().stories());
    List<String> origins =
        all.groups().origins().stream()
            .filter(origin -> story.members().contains(origin.id()))
            .map(Group::id)
            .toList();
    List<Sketch> members =
        story.members().stream()
            .flatMap(id -> Optional.ofNullable(all.sketches().get(id)).stream())
            .toList();
    return Optional.of(GroupTelling.story(story, origins, members, crisis(story.members())));
  }

  /**
   * The ids of the stories with a report of these days, by the first of these days and then by id;
   * reports without a day count when no first day is given.
   *
   * @param until the day after the last
   */
  public List<String> stories(Optional<LocalDate> from, Optional<LocalDate> until)
      throws SQLException {
    List<Map.Entry<Integer, String>> cores =
        Sql.list(
            connection,
            row -> Map.entry(row.getInt(1), row.getString(2)),
            "SELECT min(day), id FROM report_groups JOIN reports ON number = story"
                + " WHERE day >= ? AND day < ? GROUP BY id ORDER BY min(day), id",
            from.map(day -> Math.toIntExact(day.toEpochDay())).orElse(GroupTables.UNDATED),
            until.map(day -> Math.toIntExact(day.toEpochDay())).orElse(Integer.MAX_VALUE));
    List<String> stories = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Map.Entry<Integer, String> core : cores) {
      String story = whole(Layer.STORY, core.getValue()).get(0);
      if (seen.add(story)) {
        stories.add(story);
      }
    }
    return List.copyOf(stories);
  }

  /** Reports that are grouped once more, to tell why they are one. */
  private record Together(String report, ReportGroups groups, Map<String, Sketch> sketches) {
    Group group(List<Group> among) {
      return among.stream()
          .filter(group -> group.members().contains(report))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no group of " + report));
    }
  }

  private Optional<Together> together(Layer layer, String report) throws SQLException {
    Optional<String> core = core(layer, report);
    if (core.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Sketch> sketches = new TreeMap<>();
    for (String each : whole(layer, core.get())) {
      int number = tables.number(each).orElseThrow();
      tables
          .sketches(tables.members(layer, number))
          .values()
          .forEach(sketch -> sketches.put(sketch.report(), sketch));
    }
    return Optional.of(
        new Together(report, ReportMerging.group(sketches.values(), rulings), sketches));
  }

  private Optional<String> core(Layer layer, String report) throws SQLException {
    return Sql.first(
        connection,
        row -> row.getString(1),
        "SELECT core.id FROM report_groups JOIN reports asked ON asked.number = report"
            + " JOIN reports core ON core.number = "
            + (layer == Layer.ORIGIN ? "origin" : "story")
            + " WHERE asked.id = ?",
        report);
  }

  /** The groups that people confirmed to be one with a group, itself among them, ascending. */
  private List<String> whole(Layer layer, String core) throws SQLException {
    List<Group> joined = confirmed.get(layer);
    if (joined == null) {
      joined = confirmed(layer);
      confirmed.put(layer, joined);
    }
    return joined.stream()
        .map(Group::members)
        .filter(members -> members.contains(core))
        .findFirst()
        .orElse(List.of(core));
  }

  /** What people confirmed, told of groups: each report that they named stands with its group. */
  private List<Group> confirmed(Layer layer) throws SQLException {
    List<Ruling> ruled = layer == Layer.ORIGIN ? rulings.onOrigins() : rulings.onStories();
    Set<String> named = new TreeSet<>();
    ruled.forEach(ruling -> named.addAll(List.of(ruling.left(), ruling.right())));
    Map<String, String> cores = new TreeMap<>();
    for (String report : named) {
      core(layer, report).ifPresent(core -> cores.put(report, core));
    }
    List<Join> firm = new ArrayList<>();
    cores.forEach(
        (report, core) -> {
          if (!report.equals(core)) {
            firm.add(Join.of(report, core, Groups.CONFIRMED, "", 1));
          }
        });
    Collection<String> all =
        Stream.concat(cores.keySet().stream(), cores.values().stream()).toList();
    Set<String> groups = new TreeSet<>(cores.values());
    return Groups.of(all, firm, List.of(), (left, right) -> false, ruled).stream()
        .map(group -> group.members().stream().filter(groups::contains).toList())
        .filter(members -> members.size() > 1)
        .map(members -> new Group(members, List.of()))
        .toList();
  }

  private Optional<String> crisis(List<String> reports) throws SQLException {
    Set<String> crises = new TreeSet<>();
    for (String report : reports) {
      crises.addAll(
          Sql.list(
              connection,
              row -> row.getString(1),
              "SELECT crisis FROM crisis_reports JOIN reports ON number = report WHERE id = ?",
              report));
    }
    return crises.stream().findFirst();
  }
}

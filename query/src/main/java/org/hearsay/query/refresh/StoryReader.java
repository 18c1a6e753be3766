package org.hearsay.query.refresh;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.merge.fact.StoryInput;
import org.hearsay.merge.fact.StoryMerging;
import org.hearsay.query.refresh.ReportNumbers.Numbered;
import org.hearsay.query.source.CorrectedRecords;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.Story;
import org.hearsay.store.Correction;
import org.hearsay.store.Readings;
import org.hearsay.store.Rulings;
import org.hearsay.store.changes.ChangeLog;
import org.hearsay.store.groups.GroupReadings;

/** Merges stories of one state of a store into the rows that tell of them. */
final class StoryReader {
  private final Readings readings;
  private final Connection connection;
  private final List<Correction> said;
  private final List<Ruling> rulings;
  private final GroupReadings groups;
  private final long known;

  StoryReader(Readings readings) throws SQLException {
    this.readings = readings;
    this.connection = readings.connection();
    this.said = readings.correctionsInForce();
    this.rulings = Rulings.of(said);
    this.groups = new GroupReadings(connection, Rulings.ofReports(rulings));
    this.known = ChangeLog.newest(connection);
  }

  /** The number of the newest change that is seen. */
  long known() {
    return known;
  }

  /** The stories around a report. */
  Together around(int report) throws SQLException {
    return new StoryFinder(connection, groups).around(report);
  }

  /** The rows of stories. */
  Renewal renewal(Together together) throws SQLException {
    Map<Integer, List<FactRow>> rows = new HashMap<>();
    for (Map.Entry<Integer, Story> story : together.stories().entrySet()) {
      rows.put(story.getKey(), rows(story.getValue(), together.numbers()));
    }
    return new Renewal(together, rows, known);
  }

  private List<FactRow> rows(Story story, Map<String, Integer> numbers) throws SQLException {
    List<Origin> origins = new ArrayList<>();
    for (String origin : story.origins()) {
      groups.origin(origin).ifPresent(origins::add);
    }
    List<CrisisRecord> records = CorrectedRecords.of(readings, story.reports(), said);
    Crisis crisis =
        StoryMerging.merge(
            new StoryInput(story.crisis(), List.of(story), records, origins, rulings));
    Map<String, Collection<String>> crises = crises(story.reports(), numbers);
    Collection<String> all = new TreeSet<>();
    crises.values().forEach(all::addAll);
    return StoryRows.of(new StoryFacts(crisis, records, all, numbers), new ReportJson(crises));
  }

  private Map<String, Collection<String>> crises(
      Collection<String> reports, Map<String, Integer> numbers) throws SQLException {
    Map<Integer, String> ids = new HashMap<>();
    reports.forEach(report -> ids.put(numbers.getOrDefault(report, 0), report));
    Map<String, Collection<String>> crises = new TreeMap<>();
    for (Numbered name :
        ReportNumbers.rows(
            connection,
            ReportNumbers::numbered,
            "SELECT report, crisis FROM crisis_reports WHERE report IN ",
            ids.keySet())) {
      crises
          .computeIfAbsent(ids.getOrDefault(name.number(), ""), report -> new TreeSet<>())
          .add(name.text());
    }
    return crises;
  }
}

package org.hearsay.query.export;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.listed.Listing;
import org.hearsay.query.FactItem;
import org.hearsay.query.source.CorrectedRecords;
import org.hearsay.query.tables.KeptStory;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.store.Correction;
import org.hearsay.store.Readings;

/**
 * Makes parts of a list of one state of a store. Keeps what the part before was made of, since
 * neighbours in a list often are of one story. Not thread-safe.
 */
final class Parts {
  private final Readings readings;
  private final List<Correction> said;
  private Map<String, Crisis> stories = Map.of();
  private Map<String, CrisisRecord> records = Map.of();

  Parts(Readings readings) throws SQLException {
    this.readings = readings;
    this.said = readings.correctionsInForce();
  }

  Listing of(List<FactItem> items) throws SQLException {
    Map<String, Crisis> needed = new HashMap<>();
    for (FactItem item : items) {
      if (!needed.containsKey(item.story())) {
        needed.put(item.story(), story(item.story()));
      }
    }
    stories = needed;
    Excerpt.Kept kept = Excerpt.of(needed.values(), items);
    Map<String, CrisisRecord> told = new HashMap<>();
    for (String report : new TreeSet<>(kept.reports())) {
      told.put(report, record(report));
    }
    records = told;
    List<Listing.Entry> entries = new ArrayList<>();
    for (FactItem item : items) {
      entries.add(new Listing.Entry(item.kind().code(), item.id(), item.story(), item.changedAt()));
    }
    return new Listing(CrisisView.of(kept.crisis(), told.values()), entries);
  }

  private Crisis story(String report) throws SQLException {
    Crisis known = stories.get(report);
    return known != null ? known : KeptStory.of(readings.connection(), report).crisis();
  }

  private CrisisRecord record(String report) throws SQLException {
    CrisisRecord known = records.get(report);
    return known != null
        ? known
        : CorrectedRecords.of(readings, List.of(report), said).stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no reading of " + report));
  }
}

package org.hearsay.store.maintenance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.merge.report.ReportRulings;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordFaults;
import org.hearsay.record.RecordReader;
import org.hearsay.store.RecordStore;
import org.hearsay.store.Rulings;
import org.hearsay.store.database.Sql;
import org.hearsay.store.groups.GroupCheck;
import org.hearsay.store.rows.Digest;
import org.hearsay.store.rows.FactRows;
import org.hearsay.store.rows.RecordBytes;

/**
 * Looks for damage: in the database's files, in each record against its hash, its own text and the
 * rows made from it, and in the accounts of what was taken in.
 */
public final class StoreCheck {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final int MOST_TOLD = 100;

  private final RecordStore store;
  private final List<String> faults = new ArrayList<>();
  private final RecordReader reader = new RecordReader();
  private final ReportRulings rulings;
  private int found;
  private int readings;

  private StoreCheck(RecordStore store) {
    this.store = store;
    this.rulings = store.read(readings -> Rulings.ofReports(readings.rulings()));
  }

  /**
   * What a check saw.
   *
   * @param readings how many readings were looked at
   * @param found how many faults there are
   * @param faults the first of them, in words
   */
  public record Report(int readings, int found, List<String> faults) {
    public Report {
      faults = List.copyOf(faults);
    }

    public boolean sound() {
      return found == 0;
    }
  }

  /** Checks everything; reads each record once. */
  public static Report of(RecordStore store) {
    StoreCheck check = new StoreCheck(store);
    store.database().faults().forEach(check::fault);
    store
        .database()
        .read(
            connection -> {
              check.all(connection);
              return true;
            });
    return new Report(check.readings, check.found, check.faults);
  }

  private void fault(String words) {
    found++;
    if (faults.size() < MOST_TOLD) {
      faults.add(words);
    }
  }

  private void all(Connection connection) throws SQLException {
    count(
        connection,
        "reports without exactly one reading that stands for them",
        "SELECT count(*) FROM reports WHERE (SELECT count(*) FROM readings"
            + " WHERE readings.report = reports.number AND is_current = 1) <> 1");
    count(
        connection,
        "reports in no group",
        "SELECT count(*) FROM reports WHERE number NOT IN (SELECT report FROM report_groups)");
    new GroupCheck(connection, rulings, this::fault).all();
    count(
        connection,
        "runs whose inputs are not accepted + rejected + failed",
        "SELECT count(*) FROM runs WHERE inputs <> accepted + rejected + failed");
    int indexed = store.database().words().size(connection);
    int reports = Sql.integer(connection, "SELECT count(*) FROM reports");
    if (indexed != reports) {
      fault("the full text holds " + indexed + " of " + reports + " reports");
    }
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT readings.number, reports.number AS report, reports.id, is_current, keeps,"
                    + " text_hash, record, record_hash"
                    + " FROM readings JOIN reports ON reports.number = readings.report"
                    + " ORDER BY readings.number");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        readings++;
        reading(connection, rows);
      }
    }
  }

  private void count(Connection connection, String what, String sql) throws SQLException {
    int number = Sql.integer(connection, sql);
    if (number > 0) {
      fault(number + " " + what);
    }
  }

  private void reading(Connection connection, ResultSet row) throws SQLException {
    String report = row.getString("id");
    String name = "report " + report.substring(0, Math.min(12, report.length())) + ": ";
    try {
      String json = RecordBytes.unpack(row.getBytes("record"));
      if (!Digest.ofText(json).equals(row.getString("record_hash"))) {
        fault(name + "the record is not the one that was stored");
        return;
      }
      CrisisRecord record = reader.read(json);
      if (!record.article().id().equals(report)) {
        fault(name + "holds the record of another report");
      }
      if (row.getString("keeps").equals("text")
          && !Digest.ofText(record.article().text()).equals(row.getString("text_hash"))) {
        fault(name + "the text is not the one that was read");
      }
      RecordFaults.of(record).forEach(words -> fault(name + words));
      quotes(name, record.article().text(), JSON.readTree(json));
      rows(connection, name, row.getInt("number"), record);
      if (row.getInt("is_current") == 1 && row.getString("keeps").equals("text")) {
        GroupCheck.sketch(connection, row.getInt("report"), record.article())
            .ifPresent(words -> fault(name + words));
      }
    } catch (IllegalArgumentException | JsonProcessingException e) {
      fault(name + "the record cannot be read: " + e.getMessage());
    }
  }

  /** Every quoted text must be the slice of the text that its offsets name. */
  private void quotes(String name, String text, JsonNode node) {
    if (node.path("begin").isInt() && node.path("end").isInt() && node.path("text").isTextual()) {
      int begin = node.path("begin").intValue();
      int end = node.path("end").intValue();
      String quote = node.path("text").textValue();
      boolean same =
          end <= text.length() && begin <= end && text.substring(begin, end).equals(quote);
      if (!same) {
        fault(name + "the words at " + begin + " are not those that are quoted");
      }
    }
    node.forEach(child -> quotes(name, text, child));
  }

  private void rows(Connection connection, String name, int reading, CrisisRecord record)
      throws SQLException {
    Map<String, Integer> expected = new HashMap<>();
    expected.put("actors", record.actors().size());
    expected.put("places", record.places().size());
    expected.put("times", record.times().size());
    expected.put("quantities", record.quantities().size());
    expected.put("claims", record.claims().size());
    expected.put("events", record.events().size());
    expected.put("meetings", record.meetings().size());
    expected.put("disputes", record.disputes().size());
    for (String table : FactRows.TABLES) {
      Integer facts = expected.get(table);
      if (facts != null) {
        int there =
            Sql.integer(
                connection, "SELECT count(*) FROM " + table + " WHERE reading = ?", reading);
        if (there != facts) {
          fault(name + there + " rows of " + table + " for " + facts);
        }
      }
    }
  }
}

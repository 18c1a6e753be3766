package org.hearsay.query.source;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.Correction;
import org.hearsay.store.Readings;
import org.hearsay.store.corrected.CorrectedRecord;

/** The readings that stand for reports, as people corrected them. */
public final class CorrectedRecords {
  private CorrectedRecords() {}

  /**
   * @param said what people said and nobody took back, of these and of other reports
   */
  public static List<CrisisRecord> of(
      Readings readings, Collection<String> reports, List<Correction> said) throws SQLException {
    Map<String, List<Correction>> bySubject =
        said.stream().collect(Collectors.groupingBy(Correction::subject));
    List<CrisisRecord> records = new ArrayList<>();
    for (String report : reports) {
      List<Correction> corrections = bySubject.getOrDefault(report, List.of());
      readings
          .current(report)
          .map(reading -> CorrectedRecord.of(reading.record(), corrections))
          .ifPresent(records::add);
    }
    return records;
  }
}

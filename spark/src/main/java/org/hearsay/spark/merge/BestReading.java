package org.hearsay.spark.merge;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Row;
import org.hearsay.record.CrisisRecord;
import org.hearsay.spark.table.EngineOrder;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.store.ReadingPreference;

/**
 * Of two readings of one report the one that stands for it, as a store decides: the one of the
 * later engine, then the one that the store prefers. Where they are the same, the one of the first
 * input.
 */
final class BestReading implements MapGroupsFunction<String, Row, Row> {
  private static final long serialVersionUID = 1L;

  @Override
  public Row call(String report, Iterator<Row> readings) {
    Row best = readings.next();
    while (readings.hasNext()) {
      best = better(best, readings.next());
    }
    return best;
  }

  private static Row better(Row one, Row other) {
    int order = compare(RecordTable.record(one), RecordTable.record(other));
    if (order == 0) {
      String first = one.getAs("input");
      order = other.<String>getAs("input").compareTo(first);
    }
    return order >= 0 ? one : other;
  }

  private static int compare(CrisisRecord one, CrisisRecord other) {
    int engines = EngineOrder.EARLIER_FIRST.compare(one.provenance(), other.provenance());
    return engines == 0 ? preference(one).compareTo(preference(other)) : engines;
  }

  private static ReadingPreference preference(CrisisRecord record) {
    return ReadingPreference.of(record.article(), record.provenance());
  }
}

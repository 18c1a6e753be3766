package org.hearsay.query.export;

import java.io.OutputStream;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import org.hearsay.exports.Format;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.query.source.CrisisSource;
import org.hearsay.query.source.JoinedReports;
import org.hearsay.store.Readings;
import org.hearsay.store.RecordStore;
import org.hearsay.store.corrected.CorrectedRecord;

/** Writes the records of a store, as people corrected them, in a format that others read. */
public final class ReportExport {
  private final RecordStore store;

  public ReportExport(RecordStore store) {
    this.store = store;
  }

  /**
   * Writes the reports that are chosen and answers what was written. Without a crisis memory does
   * not grow with their number.
   *
   * @param seen is told how many reports were read
   */
  public Tally.Result write(
      Format format,
      ReportChoice choice,
      Sink.Options options,
      OutputStream out,
      IntConsumer seen) {
    if (choice.crisis().isPresent()) {
      JoinedReports joined =
          new CrisisSource(store).joined(choice.crisis().get(), choice::isWanted);
      return format.write(CrisisView.of(joined.crisis(), joined.readings()), out, options);
    }
    return store.read(
        readings -> format.write(visitor -> each(readings, choice, visitor, seen), out, options));
  }

  private static void each(
      Readings readings, ReportChoice choice, Format.Visitor visitor, IntConsumer seen)
      throws SQLException {
    int[] count = new int[1];
    readings.byDay(
        choice.from(),
        choice.to().map(day -> day.plusDays(1)),
        reading -> {
          visitor.see(
              CorrectedRecord.of(reading.record(), readings.correctionsInForce(reading.report())));
          count[0]++;
          seen.accept(count[0]);
        });
  }
}

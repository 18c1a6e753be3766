package org.hearsay.spark.load;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.hearsay.record.RecordProvenance;
import org.hearsay.spark.table.EngineOrder;
import org.hearsay.spark.table.MergedTables;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.spark.table.StoryTable;
import org.hearsay.store.RecordStore;
import org.hearsay.store.RunCounts;
import org.hearsay.store.ingest.IngestListener;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.hearsay.store.ingest.Submission;

/**
 * Brings merged reports and dead letters into a store, as if it had taken the inputs in itself.
 *
 * <p>One process writes, in order of day and id. What is there is left as it is, so that the same
 * load may be done again or goes on where it was stopped. The store groups the reports by the same
 * rules.
 */
public final class LoadJob {
  private static final IngestListener NOBODY = (outcome, counts) -> {};
  private static final RecordProvenance NO_ENGINE = RecordProvenance.of("none", Map.of(), Map.of());

  private final RecordStore store;
  private final IngestOptions options;

  public LoadJob(RecordStore store, IngestOptions options) {
    this.store = store;
    this.options = options;
  }

  /** What became of all inputs. */
  public record Counts(long accepted, long known, long rejected, long failed) {
    private Counts plus(RunCounts run) {
      return new Counts(
          accepted + run.accepted(),
          known + run.known(),
          rejected + run.rejected(),
          failed + run.failed());
    }
  }

  /** Loads all tables; fails only when the store does. */
  public Counts run(MergedTables tables) {
    Counts counts = new Counts(0, 0, 0, 0);
    Dataset<Row> reports = tables.reports();
    for (RecordProvenance engine : engines(reports)) {
      Dataset<Row> made =
          reports
              .where(col("fingerprint").equalTo(EngineOrder.fingerprint(engine)))
              .select(RecordTable.DAY, "id", "input", "record")
              .sort(RecordTable.DAY, "id");
      counts = counts.plus(ingest(engine, made, MadeRecord::of));
    }
    Dataset<Row> letters =
        tables
            .deadLetters()
            .where(col("input").notEqual(StoryTable.NAME))
            .sort("input", "item", "cause", "reason");
    return counts.plus(ingest(NO_ENGINE, letters, Letter::of));
  }

  private RunCounts ingest(
      RecordProvenance engine, Dataset<Row> rows, Function<Row, Submission> submission) {
    Iterator<Row> given = rows.toLocalIterator();
    Iterator<Submission> inputs =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return given.hasNext();
          }

          @Override
          public Submission next() {
            return submission.apply(given.next());
          }
        };
    return given.hasNext()
        ? new Ingestion(store, new Maker(engine), options, NOBODY).run(inputs)
        : RunCounts.none();
  }

  /** The engines of the reports, the one whose readings stand for more last. */
  private static List<RecordProvenance> engines(Dataset<Row> reports) {
    List<String> fingerprints =
        reports.select("fingerprint").distinct().as(Encoders.STRING()).collectAsList();
    return fingerprints.stream()
        .map(each -> reports.where(col("fingerprint").equalTo(each)).first())
        .map(row -> RecordTable.record(row).provenance())
        .sorted(EngineOrder.EARLIER_FIRST)
        .toList();
  }
}

package org.hearsay.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.intake.EngineMaker;
import org.hearsay.intake.Submissions;
import org.hearsay.query.source.CrisisQuery;
import org.hearsay.query.source.CrisisSource;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.input.ReportStream;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.CrisisWriter;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;

/** What {@code hearsay ingest} and the questions to its store say of the same inputs. */
public final class OneMachine {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  private OneMachine() {}

  /** A store with all reports of some inputs. */
  public static RecordStore ingested(Path file, List<Path> inputs) throws IOException {
    RecordStore store = open(file);
    List<ReportSource> sources = new ArrayList<>();
    for (Path input : inputs) {
      sources.addAll(ReportSource.below(input));
    }
    try (ReportStream reports = new ReportStream(sources, InputOptions.usual())) {
      new Ingestion(
              store,
              new EngineMaker(DefaultEngine.open()),
              IngestOptions.plain(),
              (outcome, counts) -> {})
          .run(new Submissions(reports));
    }
    return store;
  }

  public static RecordStore open(Path file) {
    return RecordStore.open(StoreLocation.ofFile(file), CLOCK);
  }

  /** The JSON of every record by its report. */
  public static Map<String, String> records(RecordStore store) {
    return store.read(
        readings -> {
          Map<String, String> records = new TreeMap<>();
          for (String id : readings.reportsAfter("", 100_000)) {
            records.put(id, readings.current(id).orElseThrow().json());
          }
          return records;
        });
  }

  /** The JSON of every story, merged on its own, by its id. */
  public static Map<String, String> stories(RecordStore store) {
    CrisisSource source = new CrisisSource(store);
    List<String> ids =
        store.read(readings -> readings.groups().stories(Optional.empty(), Optional.empty()));
    Map<String, String> stories = new TreeMap<>();
    for (String id : ids) {
      Crisis crisis = source.read(CrisisQuery.of(Optional.empty()).ofReport(id)).crisis();
      stories.put(id, CrisisWriter.oneLine().write(crisis));
    }
    return stories;
  }
}

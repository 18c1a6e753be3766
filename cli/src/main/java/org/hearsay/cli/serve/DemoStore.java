package org.hearsay.cli.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.intake.Submissions;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.input.ReportStream;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.hearsay.store.ingest.RecordMaker;

/** A store of the sample crisis in a folder that is gone afterwards. */
final class DemoStore implements Closeable {
  private static final String CRISIS = "Macara bridge";

  private final Path folder;

  private DemoStore(Path folder) {
    this.folder = folder;
  }

  static DemoStore make() throws IOException {
    return new DemoStore(Files.createTempDirectory("hearsay-demo-"));
  }

  /** The store with the sample, read and joined now: what is answered first is complete. */
  RecordStore open(RecordMaker maker, InstantSource clock) throws IOException {
    Path sample = Path.of(System.getProperty("hearsay.examples", "examples/crisis"));
    if (!Files.isDirectory(sample)) {
      throw new IOException("the sample crisis is not there: " + sample);
    }
    List<ReportSource> sources = ReportSource.below(sample);
    RecordStore store = RecordStore.open(StoreLocation.ofFile(folder.resolve("demo.db")), clock);
    try (ReportStream reports = new ReportStream(sources, InputOptions.usual())) {
      new Ingestion(store, maker, IngestOptions.plain().withCrisis(CRISIS), (outcome, counts) -> {})
          .run(new Submissions(reports));
    }
    new Refreshing(store).refresh();
    return store;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

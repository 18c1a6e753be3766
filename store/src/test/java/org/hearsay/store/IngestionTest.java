package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.store.InputOutcome.Kind;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.hearsay.store.ingest.RecordMaker;
import org.hearsay.store.ingest.Submission;
import org.hearsay.store.ingest.UnfitInputException;
import org.hearsay.store.maintenance.StoreExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Criterion R3: every input is accounted for, with its reason. */
class IngestionTest {
  private static final RecordMaker SMALL = GeneratedReports.maker("1");

  @TempDir Path folder;

  private RecordStore open() {
    return RecordStore.open(StoreLocation.ofFile(folder.resolve("store.db")), StoreContract.CLOCK);
  }

  /** An input that cannot be read, for this reason. */
  private record Broken(String name, Exception reason) implements Submission {
    @Override
    public Article article() throws IOException, UnfitInputException {
      if (reason instanceof UnfitInputException unfit) {
        throw unfit;
      }
      throw new IOException(reason.getMessage());
    }
  }

  /** An engine that fails on report 3, leaves a layer out of 4, and makes a faulty record of 5. */
  private record Fragile(RecordProvenance provenance) implements RecordMaker {
    @Override
    public CrisisRecord make(Article article) {
      CrisisRecord whole = SMALL.make(article);
      String title = article.title().orElse("");
      if (title.equals("Report 3")) {
        throw new IllegalStateException("no such rule");
      }
      return new CrisisRecord(
          article,
          title.equals("Report 4") ? List.of("events") : List.of(),
          title.equals("Report 5") ? List.of() : whole.actors(),
          List.of(),
          title.equals("Report 6") ? List.of(outside()) : List.of(),
          List.of(),
          whole.claims(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          provenance);
    }

    private static TimeExpression outside() {
      return new TimeExpression(
          "t1",
          "Friday",
          TimeType.DATE,
          "2022-01-21",
          java.util.Optional.empty(),
          java.util.Optional.empty(),
          TimeBasis.EXPLICIT,
          new Span(100_000, 100_006),
          new org.hearsay.model.ComponentId("hand", "1"));
    }
  }

  private static List<Submission> mixed() {
    return Stream.concat(
            IntStream.range(0, 100).mapToObj(GeneratedReports::input),
            Stream.of(
                new Broken("picture.png", new UnfitInputException("a picture")),
                new Broken("gone.txt", new IOException("no such file: gone.txt")),
                GeneratedReports.input("again", GeneratedReports.article(7))))
        .toList();
  }

  @Test
  void acceptedRejectedAndFailedAreAllInputsAndEachHasItsReason() {
    try (RecordStore store = open()) {
      List<InputOutcome> told = new ArrayList<>();
      RecordMaker fragile = new Fragile(SMALL.provenance());
      IngestOptions options = IngestOptions.plain().withThreads(4).withCrisis("Vardia");
      RunCounts counts =
          new Ingestion(store, fragile, options, (outcome, soFar) -> told.add(outcome))
              .run(mixed().iterator());
      assertEquals(new RunCounts(103, 98, 1, 1, 4, 1), counts);
      assertEquals(mixed().stream().map(Submission::name).toList(), names(told));
      assertTrue(
          told.stream()
              .filter(outcome -> outcome.kind() != Kind.ACCEPTED || outcome.partial())
              .allMatch(outcome -> outcome.reason().isPresent()));
      assertEquals(
          "[failed gone.txt: no such file: gone.txt, failed report-3: not read: no such rule,"
              + " rejected picture.png: a picture]",
          reasons(store).toString());
      assertEquals(97, store.read(Readings::reports));
    }
  }

  private static List<String> names(List<InputOutcome> outcomes) {
    return outcomes.stream().map(InputOutcome::input).toList();
  }

  /** All reasons but those of faulty records, whose words belong to another test. */
  private static List<String> reasons(RecordStore store) {
    return store
        .database()
        .read(
            connection ->
                Sql.list(
                    connection,
                    row -> row.getString(1) + " " + row.getString(2) + ": " + row.getString(3),
                    "SELECT outcome, name, reason FROM inputs WHERE outcome <> 'accepted'"
                        + " AND reason NOT LIKE 'not kept%' ORDER BY outcome, name"));
  }

  @Test
  void aSecondRunOfTheSameInputsChangesNothing() {
    try (RecordStore store = open()) {
      RecordMaker fragile = new Fragile(SMALL.provenance());
      run(store, fragile);
      String before = StoreExport.hash(store);
      TreeMap<String, Integer> rows = rows(store);
      RunCounts counts = run(store, fragile);
      assertEquals(new RunCounts(103, 98, 98, 1, 4, 0), counts);
      assertEquals(before, StoreExport.hash(store));
      assertEquals(rows, rows(store));
    }
  }

  private static RunCounts run(RecordStore store, RecordMaker maker) {
    return new Ingestion(store, maker, IngestOptions.plain(), (outcome, soFar) -> {})
        .run(mixed().iterator());
  }

  private static TreeMap<String, Integer> rows(RecordStore store) {
    return store
        .database()
        .read(
            connection -> {
              TreeMap<String, Integer> rows = new TreeMap<>();
              for (String table : List.of("reports", "readings", "inputs", "claims", "parties")) {
                rows.put(table, Sql.integer(connection, "SELECT count(*) FROM " + table));
              }
              return rows;
            });
  }

  @Test
  void manyReportsNeedNoMoreMemoryThanFew() throws Exception {
    boolean whole = Boolean.getBoolean("hearsay.long");
    Path said = folder.resolve("said");
    List<String> command =
        StoreChild.command(
            whole ? "-Xmx512m" : "-Xmx32m",
            folder.resolve("many.db"),
            whole ? 100_000 : 3_000,
            "export");
    Process child =
        new ProcessBuilder(command).redirectOutput(said.toFile()).redirectErrorStream(true).start();
    child.waitFor();
    List<String> lines = java.nio.file.Files.readAllLines(said);
    String last = lines.get(lines.size() - 1);
    assertTrue(last.startsWith("export "), last);
  }
}

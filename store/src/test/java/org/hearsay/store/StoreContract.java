package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.SampleRecord;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.store.database.StoreException;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.hearsay.store.maintenance.Backup;
import org.hearsay.store.maintenance.Reread;
import org.hearsay.store.maintenance.Restore;
import org.hearsay.store.maintenance.StoreCheck;
import org.hearsay.store.maintenance.StoreExport;
import org.junit.jupiter.api.Test;

/** What every store does, whichever database is below it. */
abstract class StoreContract extends GroupContract {
  private static Article at(String url, String id, String day, String text) {
    return Article.builder(id.repeat(64), text)
        .url(url)
        .published(LocalDate.parse(day), PublishedBasis.GIVEN)
        .build();
  }

  private StoredReading current(String report) {
    return store.read(readings -> readings.current(report)).orElseThrow();
  }

  @Test
  void aRecordComesBackAsItWasGiven() {
    assertEquals(Stored.NEW_REPORT, store.put(SampleRecord.full(), Keeping.TEXT));
    StoredReading reading = current(SampleRecord.full().article().id());
    assertEquals(SampleRecord.full(), reading.record());
    assertEquals(NOON, reading.storedAt());
  }

  @Test
  void theSameRecordTwiceIsKeptOnce() {
    store.put(record(1), Keeping.TEXT);
    assertEquals(Stored.KNOWN, store.put(record(1), Keeping.TEXT));
    assertEquals(1, store.read(Readings::count));
    assertTrue(store.isKnown(GeneratedReports.article(1), OLD.provenance()));
    assertFalse(store.isKnown(GeneratedReports.article(1), NEW.provenance()));
  }

  @Test
  void aNewEngineAddsAReadingBesideTheOldOne() {
    CrisisRecord old = record(1);
    store.put(old, Keeping.TEXT);
    assertEquals(Stored.NEW_READING, store.put(NEW.make(old.article()), Keeping.TEXT));
    assertEquals("small 2", current(old.article().id()).engine());
    assertEquals(2, store.read(readings -> readings.all(old.article().id())).size());
    assertEquals(1, store.read(Readings::reports));
  }

  @Test
  void aSurerDateStandsForTheReportWhicheverCameFirst() {
    Article dated = GeneratedReports.article(1);
    Article guessed =
        Article.builder(dated.id(), dated.text())
            .published(LocalDate.of(2021, 5, 5), PublishedBasis.INFERRED)
            .build();
    store.put(OLD.make(dated), Keeping.TEXT);
    store.put(OLD.make(guessed), Keeping.TEXT);
    assertEquals(dated.published(), current(dated.id()).record().article().published());
    assertEquals(2, store.read(Readings::count));
  }

  @Test
  void aRecordWithFaultsIsNotKept() {
    CrisisRecord sound = record(1);
    CrisisRecord broken =
        new CrisisRecord(
            sound.article().copyWithText("Short.").build(),
            List.of(),
            sound.actors(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            sound.provenance());
    assertThrows(IllegalArgumentException.class, () -> store.put(broken, Keeping.TEXT));
    assertEquals(0, store.read(Readings::reports));
  }

  @Test
  void quotesOnlyKeepsTheWordsOfFactsAtTheirOffsets() {
    CrisisRecord whole = SampleRecord.full();
    store.put(whole, Keeping.QUOTES);
    CrisisRecord kept = current(whole.article().id()).record();
    String text = kept.article().text();
    assertEquals(whole.article().text().length(), text.length());
    assertEquals("Ada Brook", whole.actors().get(0).mentions().get(0).text(text));
    assertFalse(text.contains("A rival"));
    assertTrue(text.contains("rival"));
    assertEquals(List.of(), kept.article().removed());
    assertNotEquals(whole.article().text(), text);
  }

  @Test
  void textsWithSignsThatDatabasesCannotHoldComeBackWhole() {
    String text = "Odd \u0000 signs \uD83D here \uD83D\uDE00.";
    Article odd = Article.builder("e".repeat(64), text).title("a\u0000b").build();
    store.put(OLD.make(odd), Keeping.TEXT);
    assertEquals(text, current(odd.id()).record().article().text());
  }

  @Test
  void wordsAndPhrasesFindReports() {
    String body = "The Élysée welcomed Zürich's offer to host the talks.";
    store.put(OLD.make(Article.builder("f".repeat(64), body).title("Offer").build()), Keeping.TEXT);
    store.put(record(1), Keeping.TEXT);
    String id = "f".repeat(64);
    assertEquals(List.of(id), store.read(readings -> readings.search("elysee talks", 10)));
    assertEquals(List.of(id), store.read(readings -> readings.search("\"host the talks\"", 10)));
    assertEquals(List.of(id), store.read(readings -> readings.search("ZURICH offer", 10)));
    assertEquals(List.of(), store.read(readings -> readings.search("\"talks the host\"", 10)));
    assertEquals(List.of(), store.read(readings -> readings.search("' OR * NEAR(", 10)));
  }

  @Test
  void laterVersionsAtOneAddressAreLinkedWithWhatChanged() {
    String url = "https://example.org/story";
    String first = "Four ships left port.\n\nThe navy said nothing.";
    String second = "Four ships left port.\n\nThe navy spoke of five.";
    String third =
        "Five ships left port.\n\nThe navy spoke of five.\n\nCorrection: it was five ships, not four.";
    String fourth = "This story has been withdrawn.";
    store.put(OLD.make(at(url, "3", "2022-01-03", third)), Keeping.QUOTES);
    store.put(OLD.make(at(url, "1", "2022-01-01", first)), Keeping.TEXT);
    store.put(OLD.make(at(url, "4", "2022-01-04", fourth)), Keeping.TEXT);
    store.put(OLD.make(at(url, "2", "2022-01-02", second)), Keeping.QUOTES);
    List<ReportVersion> chain = store.read(readings -> readings.versions("2".repeat(64)));
    assertEquals(
        List.of(
            ReportVersion.Kind.FIRST,
            ReportVersion.Kind.EDITED,
            ReportVersion.Kind.CORRECTED,
            ReportVersion.Kind.WITHDRAWN),
        chain.stream().map(ReportVersion::kind).toList());
    ReportVersion edited = chain.get(1);
    assertEquals(Optional.of("1".repeat(64)), edited.previous());
    assertEquals("The navy spoke of five.", edited.added().get(0).text(second));
    assertEquals("The navy said nothing.", edited.removed().get(0).text(first));
  }

  @Test
  void correctionsAreALayerOfTheirOwnAndCanBeTakenBack() {
    store.put(record(1), Keeping.TEXT);
    String report = record(1).article().id();
    Correction correction =
        Correction.ofReport(NOON, "R. Editor", report, "published", "2022-01-09", "see the print");
    assertTrue(isNew(correction));
    assertFalse(isNew(correction));
    assertEquals(List.of(correction), store.read(readings -> readings.correctionsInForce(report)));
    Correction undo = correction.undo(NOON.plusSeconds(1), "S. Editor", "misread");
    store.write(writing -> writing.correct(undo));
    assertEquals(List.of(), store.read(readings -> readings.correctionsInForce(report)));
    store.write(writing -> writing.correct(undo.undo(NOON.plusSeconds(2), "R. Editor", "no")));
    assertEquals(List.of(correction), store.read(readings -> readings.correctionsInForce(report)));
    assertEquals(3, store.read(readings -> readings.corrections(report)).size());
  }

  @Test
  void rulingsAreKeptAsCorrectionsAreAndCanBeTakenBack() {
    Ruling ruling = Ruling.of(Ruling.Kind.FORBID, "e-2", "e-1", "R. Editor", NOON, "two raids");
    Correction kept = Rulings.correction(ruling);
    assertTrue(isNew(kept));
    assertEquals(List.of(ruling), store.read(Readings::rulings));
    store.write(
        writing -> writing.correct(kept.undo(NOON.plusSeconds(1), "S. Editor", "one raid")));
    assertEquals(List.of(), store.read(Readings::rulings));
  }

  @Test
  void crisesAreListedWithTheirReports() {
    store.put(record(1), Keeping.TEXT);
    store.put(record(2), Keeping.TEXT);
    String report = record(1).article().id();
    store.write(
        writing -> {
          writing.addToCrisis("Harbor", report);
          return true;
        });
    assertEquals(Map.of("Harbor", 1), store.read(Readings::crises));
    assertEquals(
        List.of(new StoredReport(report, NOON)),
        store.read(readings -> readings.reportsOf(Optional.of("Harbor"))));
    assertEquals(2, store.read(readings -> readings.reportsOf(Optional.empty())).size());
  }

  @Test
  void theLastVisitAndTheVersionReadLastAreRemembered() {
    assertEquals(Optional.empty(), store.read(readings -> readings.lastVisit("desk")));
    WatchedPage page =
        new WatchedPage("https://news.example/feed", Optional.of("\"1\""), Optional.empty());
    for (int i = 0; i < 2; i++) {
      store.write(
          writing -> {
            writing.visit("desk");
            writing.watched(page);
            return true;
          });
    }
    assertEquals(Optional.of(NOON), store.read(readings -> readings.lastVisit("desk")));
    assertEquals(Optional.of(page), store.read(readings -> readings.watched(page.address())));
  }

  @Test
  void whatIsNotThereCannotBeTakenBack() {
    Correction never =
        Correction.ofReport(NOON, "R. Editor", "x", "title", "A", "why")
            .undo(NOON.plusSeconds(1), "S. Editor", "no");
    assertThrows(StoreException.class, () -> store.write(writing -> writing.correct(never)));
  }

  @Test
  void aFailureInTheMiddleLeavesNothingBehind() {
    assertThrows(
        IllegalStateException.class,
        () ->
            store.write(
                writing -> {
                  writing.put(record(1), Keeping.TEXT);
                  throw new IllegalStateException("stop");
                }));
    assertEquals(0, store.read(Readings::reports));
    store.put(record(2), Keeping.TEXT);
    assertEquals(1, store.read(Readings::reports));
  }

  @Test
  void readersSeeOneStateWhileOthersWrite() {
    store.put(record(1), Keeping.TEXT);
    int seen =
        store.read(
            readings -> {
              int before = readings.reports();
              store.put(record(2), Keeping.TEXT);
              return before * 10 + readings.reports();
            });
    assertEquals(11, seen);
  }

  @Test
  void readingsStreamByDayOfPublication() {
    take(store, 30, IngestOptions.plain().withCrisis("Vardia"));
    List<String> days = new ArrayList<>();
    store.read(
        readings -> {
          readings.byDay(
              Optional.of(LocalDate.of(2022, 1, 5)),
              Optional.of(LocalDate.of(2022, 1, 9)),
              reading -> days.add(reading.record().article().published().orElseThrow().toString()));
          return true;
        });
    assertEquals(List.of("2022-01-05", "2022-01-06", "2022-01-07", "2022-01-08"), days);
    String one = record(5).article().id();
    assertEquals(List.of("Vardia"), store.read(readings -> readings.crises(one)));
  }

  @Test
  void aBackupRestoresToTheSameStore() throws IOException {
    take(store, 40, IngestOptions.plain().withCrisis("Vardia"));
    store.put(NEW.make(GeneratedReports.article(3)), Keeping.QUOTES);
    store.write(
        writing ->
            writing.correct(
                Correction.ofReport(
                    NOON, "R. Editor", record(1).article().id(), "title", "Better", "typo")));
    Path file = folder.resolve("backup.gz");
    long rows = Backup.write(store, file);
    try (RecordStore other = RecordStore.open(fresh(), CLOCK)) {
      assertEquals(rows, Restore.read(other, file));
      assertEquals(StoreExport.hash(store), StoreExport.hash(other));
      assertEquals(List.of(), StoreCheck.of(other).faults());
      assertThrows(StoreException.class, () -> Restore.read(other, file));
    }
  }

  @Test
  void aCutOrChangedBackupRestoresNothing() throws IOException {
    take(store, 5, IngestOptions.plain());
    Path file = folder.resolve("backup.gz");
    Backup.write(store, file);
    byte[] whole = Files.readAllBytes(file);
    Path cut = folder.resolve("cut.gz");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    try (RecordStore other = RecordStore.open(fresh(), CLOCK)) {
      assertThrows(IOException.class, () -> Restore.read(other, cut));
      assertEquals(0, other.read(Readings::reports));
    }
  }

  @Test
  void readingAgainAddsReadingsOfTheNewEngine() {
    take(store, 12, IngestOptions.plain());
    store.put(OLD.make(GeneratedReports.article(99)), Keeping.QUOTES);
    RunCounts counts =
        new Ingestion(store, NEW, IngestOptions.plain(), (outcome, so) -> {})
            .run(new Reread(store));
    assertEquals(new RunCounts(13, 12, 0, 1, 0, 0), counts);
    assertEquals(25, store.read(Readings::count));
    assertEquals("small 2", current(record(5).article().id()).engine());
  }

  @Test
  void theOrderOfInputsAndTheThreadsDoNotShow() {
    take(store, 50, IngestOptions.plain());
    try (RecordStore other = RecordStore.open(fresh(), CLOCK)) {
      List<Integer> backwards = new ArrayList<>();
      for (int i = 49; i >= 0; i--) {
        backwards.add(i);
      }
      new Ingestion(other, OLD, IngestOptions.plain().withThreads(8), (outcome, so) -> {})
          .run(backwards.stream().map(GeneratedReports::input).iterator());
      assertEquals(StoreExport.hash(store), StoreExport.hash(other));
    }
  }
}

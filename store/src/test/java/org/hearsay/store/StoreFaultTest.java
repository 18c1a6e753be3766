package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreException;
import org.hearsay.store.database.StoreException.Kind;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.hearsay.store.maintenance.Backup;
import org.hearsay.store.maintenance.Restore;
import org.hearsay.store.maintenance.StoreCheck;
import org.hearsay.store.maintenance.StoreExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Criterion R2: when the disk fails the message is clear and nothing that was kept is lost. */
class StoreFaultTest {
  @TempDir Path folder;

  private RecordStore open(String name) {
    return RecordStore.open(StoreLocation.ofFile(folder.resolve(name)), StoreContract.CLOCK);
  }

  private static RunCounts take(RecordStore store, int reports, List<String> acknowledged) {
    return new Ingestion(
            store,
            GeneratedReports.maker("1"),
            IngestOptions.plain(),
            (outcome, counts) -> acknowledged.add(outcome.report().orElseThrow()))
        .run(GeneratedReports.inputs(0, reports));
  }

  private static void assertAllThere(RecordStore store, List<String> acknowledged) {
    for (String id : acknowledged) {
      assertTrue(store.read(readings -> readings.current(id)).isPresent(), "lost: " + id);
    }
    assertEquals(List.of(), StoreCheck.of(store).faults());
  }

  @Test
  void aFullDiskEndsTheRunAndKeepsWhatWasAcknowledged() {
    List<String> acknowledged = new ArrayList<>();
    try (RecordStore store = open("full.db")) {
      store
          .database()
          .write(
              connection -> {
                int pages = Sql.integer(connection, "PRAGMA page_count");
                return Sql.integer(connection, "PRAGMA max_page_count = " + (pages + 150));
              });
      StoreException failure =
          assertThrows(StoreException.class, () -> take(store, 1000, acknowledged));
      assertEquals(Kind.FULL, failure.kind());
      assertTrue(failure.getMessage().startsWith("the disk is full"), failure.getMessage());
      assertFalse(acknowledged.isEmpty());
      assertAllThere(store, acknowledged);
      assertEquals(400, take(store, 400, new ArrayList<>()).accepted());
    }
  }

  /** The limit on the size of files makes writes fail in the middle, as a failing disk does. */
  @Test
  void aFailingWriteEndsTheRunAndKeepsWhatWasAcknowledged() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash to set the limit with");
    Path file = folder.resolve("limited.db");
    List<String> command =
        new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f 3500; exec \"$@\"", "-"));
    command.addAll(StoreChild.command("-Xmx128m", file, 6000));
    Path said = folder.resolve("said");
    Process child =
        new ProcessBuilder(command).redirectOutput(said.toFile()).redirectErrorStream(true).start();
    child.waitFor();
    List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
    List<String> acknowledged =
        lines.stream()
            .filter(line -> line.startsWith("ack "))
            .map(line -> line.substring(4))
            .toList();
    String last = lines.get(lines.size() - 1);
    assertTrue(
        last.startsWith("failed DISK the disk failed under")
            || last.startsWith("failed FULL the disk is full"),
        last);
    assertFalse(acknowledged.isEmpty());
    try (RecordStore store = open("limited.db")) {
      assertAllThere(store, acknowledged);
    }
  }

  /** Only where a file system of a megabyte can be mounted, in the long run. */
  @Test
  void aFullFileSystemEndsTheRunAndKeepsWhatWasAcknowledged() throws Exception {
    assumeTrue(Boolean.getBoolean("hearsay.long"), "only in the long run");
    Path small = Files.createDirectory(folder.resolve("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", small.toString()) == 0,
        "no file system can be mounted here");
    List<String> acknowledged = new ArrayList<>();
    try (RecordStore store = open("small/store.db")) {
      StoreException failure =
          assertThrows(StoreException.class, () -> take(store, 3000, acknowledged));
      assertEquals(Kind.FULL, failure.kind(), failure.getMessage());
      assertFalse(acknowledged.isEmpty());
      assertAllThere(store, acknowledged);
    } finally {
      run("umount", small.toString());
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamed() {
    Path unwritable = Path.of("/proc");
    assumeTrue(Files.isDirectory(unwritable), "no folder that nobody may write");
    StoreException failure =
        assertThrows(
            StoreException.class,
            () ->
                RecordStore.open(
                    StoreLocation.ofFile(unwritable.resolve("store.db")), StoreContract.CLOCK));
    assertEquals(Kind.READ_ONLY, failure.kind());
    assertEquals("/proc/store.db or its folder may not be written", failure.getMessage());
  }

  @Test
  void aFileThatIsNoStoreIsLeftAlone() throws IOException {
    Path file = folder.resolve("letter.db");
    String letter = "Dear reader, this is no database. ".repeat(100);
    Files.writeString(file, letter);
    StoreException failure = assertThrows(StoreException.class, () -> open("letter.db"));
    assertEquals(Kind.DAMAGED, failure.kind());
    assertTrue(failure.getMessage().endsWith("is not a store of Hearsay"), failure.getMessage());
    assertEquals(letter, Files.readString(file));
  }

  @Test
  void damageInTheFileIsFound() throws IOException {
    try (RecordStore store = open("damaged.db")) {
      take(store, 300, new ArrayList<>());
    }
    Path file = folder.resolve("damaged.db");
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      long middle = raw.length() / 2;
      raw.seek(middle);
      raw.write(new byte[16_384]);
    }
    try (RecordStore store = open("damaged.db")) {
      List<String> faults = new ArrayList<>();
      try {
        faults.addAll(StoreCheck.of(store).faults());
      } catch (StoreException e) {
        faults.add(e.getMessage());
      }
      assertFalse(faults.isEmpty());
    }
  }

  @Test
  void aChangedRecordIsFound() {
    try (RecordStore store = open("changed.db")) {
      take(store, 3, new ArrayList<>());
      store
          .database()
          .write(
              connection ->
                  Sql.update(connection, "UPDATE readings SET record_hash = 'x' WHERE number = 2")
                      + Sql.update(
                          connection, "DELETE FROM claims WHERE reading = 1 AND id = 'c1'"));
      assertEquals(2, StoreCheck.of(store).found());
    }
  }

  @Test
  void aBackupTakenUnderLoadIsWhole() throws Exception {
    AtomicInteger taken = new AtomicInteger();
    try (RecordStore store = open("busy.db");
        RecordStore other = open("other.db")) {
      Thread load =
          new Thread(
              () -> {
                new Ingestion(
                        store,
                        GeneratedReports.maker("1"),
                        IngestOptions.plain(),
                        (outcome, counts) -> taken.set(counts.accepted()))
                    .run(GeneratedReports.inputs(0, 1500));
              },
              "load");
      load.start();
      while (taken.get() < 200) {
        Thread.sleep(5);
      }
      Path file = folder.resolve("busy.gz");
      Backup.write(store, file);
      load.join();
      Restore.read(other, file);
      assertEquals(List.of(), StoreCheck.of(other).faults());
      int restored = other.read(Readings::reports);
      assertTrue(restored >= 200 && restored <= 1500, restored + " reports");
      take(other, 1500, new ArrayList<>());
      assertEquals(StoreExport.hash(store), StoreExport.hash(other));
    }
  }
}

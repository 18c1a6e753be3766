package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.hearsay.store.maintenance.StoreCheck;
import org.hearsay.store.maintenance.StoreExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Criterion R1: 10 kills, 200 in the long run. */
class KilledIngestTest {
  private static final boolean LONG = Boolean.getBoolean("hearsay.long");
  private static final int KILLS = LONG ? 200 : 10;
  private static final int REPORTS = LONG ? 3000 : 1200;
  private static final long SEED = 20221L;

  @TempDir Path folder;

  @Test
  void killedAtAnyMomentNothingAcknowledgedIsLostAndNothingIsHalf() throws Exception {
    Path file = folder.resolve("killed.db");
    Random random = new Random(SEED);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      runAndKill(file, random, acknowledged);
      try (RecordStore store = open(file)) {
        StoreCheck.Report report = StoreCheck.of(store);
        assertTrue(report.sound(), "after kill " + kill + ": " + report.faults());
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(store.read(readings -> readings.reportsAfter("", REPORTS)));
        assertEquals(Set.of(), lost, "lost after kill " + kill);
      }
    }
    String whole = ingestInto(folder.resolve("whole.db"));
    assertEquals(whole, ingestInto(file));
    assertEquals(whole, ingestInto(file), "a further run changed something");
  }

  /** Kills the process a moment after a random number of acknowledgements, at times before any. */
  private static void runAndKill(Path file, Random random, Set<String> acknowledged)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(StoreChild.command("-Xmx128m", file, REPORTS))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int news = random.nextInt(3 * REPORTS / KILLS / 2);
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && news > 0) {
        if (acknowledged.add(idOf(line))) {
          news--;
        }
        line = lines.readLine();
      }
      Thread.sleep(random.nextInt(40));
      // Not the process's own method, which would close the stream that is still to be read.
      child.toHandle().destroyForcibly();
      while (line != null) {
        // The kill may have cut the last line.
        if (idOf(line).length() == 64) {
          acknowledged.add(idOf(line));
        }
        line = lines.readLine();
      }
    }
    child.waitFor();
  }

  private static String idOf(String line) {
    assertTrue("ack ".startsWith(line) || line.startsWith("ack "), line);
    return line.length() < 4 ? "" : line.substring(4);
  }

  private static RecordStore open(Path file) {
    return RecordStore.open(StoreLocation.ofFile(file), StoreContract.CLOCK);
  }

  private static String ingestInto(Path file) {
    try (RecordStore store = open(file)) {
      RunCounts counts =
          new Ingestion(
                  store, GeneratedReports.maker("1"), IngestOptions.plain(), (outcome, soFar) -> {})
              .run(GeneratedReports.inputs(0, REPORTS));
      assertEquals(REPORTS, counts.accepted());
      assertEquals(REPORTS, store.read(Readings::reports));
      return StoreExport.hash(store);
    }
  }
}

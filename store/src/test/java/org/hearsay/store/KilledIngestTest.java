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

/** Criterion R1: ten kills of one ingest; in the long run twenty ingests, 200 kills. */
class KilledIngestTest {
  private static final int ROUNDS = Boolean.getBoolean("hearsay.long") ? 20 : 1;
  private static final int KILLS = 10;
  private static final int REPORTS = 2500;
  private static final int MOST_NEWS = 150;
  private static final long SEED = 20221L;

  @TempDir Path folder;

  @Test
  void killedAtAnyMomentNothingAcknowledgedIsLostAndNothingIsHalf() throws Exception {
    String whole = ingestInto(folder.resolve("whole.db"));
    int killed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Path file = folder.resolve("killed-" + round + ".db");
      killed += killOften(file, new Random(SEED + round));
      assertEquals(whole, ingestInto(file));
      assertEquals(whole, ingestInto(file), "a further run changed something");
    }
    assertTrue(killed > ROUNDS * KILLS / 2, "most ended before they could be killed: " + killed);
  }

  /** Answers how many processes were still at work when they were killed. */
  private static int killOften(Path file, Random random) throws Exception {
    Set<String> acknowledged = new HashSet<>();
    int killed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      killed += runAndKill(file, random, acknowledged) ? 1 : 0;
      try (RecordStore store = open(file)) {
        StoreCheck.Report report = StoreCheck.of(store);
        assertTrue(report.sound(), "after kill " + kill + ": " + report.faults());
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(store.read(readings -> readings.reportsAfter("", REPORTS)));
        assertEquals(Set.of(), lost, "lost after kill " + kill);
      }
    }
    return killed;
  }

  /**
   * Kills the process a moment after a random number of acknowledgements, at times before any;
   * answers whether it was still at work.
   */
  private static boolean runAndKill(Path file, Random random, Set<String> acknowledged)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(StoreChild.command("-Xmx128m", file, REPORTS))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int news = random.nextInt(MOST_NEWS);
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
    return child.waitFor() != 0;
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

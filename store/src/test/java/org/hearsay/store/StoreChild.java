package org.hearsay.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.store.database.StoreException;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.hearsay.store.maintenance.StoreExport;

/**
 * A process of its own that takes generated reports in and names each when it was acknowledged: to
 * be killed, starved of memory or of disk.
 */
public final class StoreChild {
  private StoreChild() {}

  /** Arguments: the store's file, how many reports, and whether to export them afterwards. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    StoreLocation location = StoreLocation.parse(arguments[0]);
    int reports = Integer.parseInt(arguments[1]);
    try (RecordStore store = RecordStore.open(location, StoreContract.CLOCK)) {
      Ingestion ingestion =
          new Ingestion(
              store,
              GeneratedReports.maker("1"),
              IngestOptions.plain().withThreads(2),
              (outcome, counts) -> out.println("ack " + outcome.report().orElseThrow()));
      ingestion.run(GeneratedReports.inputs(0, reports));
      if (arguments.length > 2) {
        out.println("export " + StoreExport.hash(store));
      }
    } catch (StoreException e) {
      out.println("failed " + e.kind() + " " + e.getMessage());
    }
  }

  /** The command that starts it. */
  static List<String> command(String memory, Path file, int reports, String... more) {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                StoreChild.class.getName(),
                file.toString(),
                Integer.toString(reports)));
    command.addAll(List.of(more));
    return List.copyOf(command);
  }
}

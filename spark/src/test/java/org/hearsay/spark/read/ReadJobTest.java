package org.hearsay.spark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.spark.LocalSpark;
import org.hearsay.spark.table.DeadLetters;
import org.hearsay.spark.table.RecordTable;
import org.hearsay.spark.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadJobTest {
  @TempDir private Path folder;

  /** Finds nothing in any report, and stumbles over some words. */
  private static final class Stumbling implements RecordSource {
    private static final long serialVersionUID = 1L;

    @Override
    public CrisisRecord read(Article article) {
      if (article.text().contains("thrown")) {
        throw new IllegalStateException("it was thrown");
      }
      if (article.text().contains("nested")) {
        throw new StackOverflowError();
      }
      if (article.text().contains("endless")) {
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return new CrisisRecord(
          article,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          RecordProvenance.of("test 1", Map.of(), Map.of()));
    }
  }

  @Test
  void whatFailsIsADeadLetterAndTheRestGoesOn() throws IOException {
    write("good.txt", "The minister said on Monday that talks would go on.");
    write("bad.txt", "The minister said that something had been thrown on Monday.");
    write("deep.txt", "The minister said that something had been nested on Monday.");
    write("slow.txt", "The minister said that talks had been endless since Monday.");
    Files.write(folder.resolve("in/noise.bin"), new byte[] {0, 1, 2, 0, 0, 7, 0, 9});
    write(
        "lines.jsonl",
        "{\"id\":\"one\",\"text\":\"The envoy said that talks would go on.\",\"published\":\"2020-01-02\"}\n"
            + "no JSON\n");
    ReadJob.Counts counts = read(List.of(folder.resolve("in").toString(), "nowhere.txt"), "out");
    assertEquals(new ReadJob.Counts(2, 6), counts);
    assertEquals(
        List.of(
            "bad.txt failed not read: it was thrown",
            "deep.txt failed not read: nested too deeply",
            "lines.jsonl#2 failed line is not JSON",
            "noise.bin rejected",
            "nowhere.txt failed no such file: nowhere.txt",
            "slow.txt failed not read: took longer than 2 s"),
        dead("out").stream().map(ReadJobTest::shortened).sorted().toList());
  }

  @Test
  void recordsLieInFoldersByDay() throws IOException {
    write(
        "lines.jsonl",
        "{\"id\":\"one\",\"text\":\"The envoy said that talks would go on.\",\"published\":\"2020-01-02\"}\n"
            + "{\"id\":\"two\",\"text\":\"The envoy said that talks had ended.\"}\n");
    read(List.of(folder.resolve("in").toString()), "out");
    assertTrue(Files.isDirectory(folder.resolve("out/records/day=2020-01-02")));
    assertTrue(Files.isDirectory(folder.resolve("out/records/day=__HIVE_DEFAULT_PARTITION__")));
  }

  @Test
  void tablesOfReportsAndListsOfFilesAreReadLikeTheReportsThemselves() throws IOException {
    String line =
        "{\"id\":\"one\",\"text\":\"The envoy said that talks would go on.\",\"published\":\"2020-01-02\"}";
    write("lines.jsonl", line + "\n");
    SparkSession spark = LocalSpark.of(2);
    spark
        .read()
        .json(spark.createDataset(List.of(line), Encoders.STRING()))
        .write()
        .parquet(folder.resolve("table.parquet").toString());
    spark
        .createDataset(List.of(folder.resolve("in/lines.jsonl").toString()), Encoders.STRING())
        .toDF("path")
        .write()
        .parquet(folder.resolve("list.parquet").toString());
    read(List.of(folder.resolve("in").toString()), "lines");
    read(List.of(folder.resolve("table.parquet").toString()), "table");
    read(List.of(folder.resolve("list.parquet").toString()), "list");
    assertEquals(records("lines"), records("list"));
    List<String> texts =
        List.of("lines", "table").stream()
            .map(name -> records(name).get(0).replaceAll("\"id\":\"[0-9a-f]+\"", ""))
            .distinct()
            .toList();
    assertEquals(1, texts.size(), texts.toString());
  }

  @Test
  void nothingThatIsThereIsOverwritten() throws IOException {
    write("good.txt", "The minister said on Monday that talks would go on.");
    List<String> inputs = List.of(folder.resolve("in").toString());
    read(inputs, "out");
    assertThrows(AnalysisException.class, () -> read(inputs, "out"));
  }

  private ReadJob.Counts read(List<String> inputs, String out) throws IOException {
    return new ReadJob(LocalSpark.of(2), new Stumbling(), new ReadSettings(2, 2, ""))
        .run(inputs, folder.resolve(out).toString());
  }

  private List<String> records(String out) {
    return Tables.read(
            LocalSpark.of(2), folder.resolve(out).toString(), RecordTable.NAME, RecordTable.SCHEMA)
        .select("record")
        .as(Encoders.STRING())
        .collectAsList();
  }

  private List<Row> dead(String out) {
    return Tables.read(
            LocalSpark.of(2), folder.resolve(out).toString(), DeadLetters.NAME, DeadLetters.SCHEMA)
        .collectAsList();
  }

  private static String shortened(Row letter) {
    String item = letter.getAs("item");
    String cause = letter.getAs("cause");
    String reason = letter.getAs("reason");
    String known = cause.equals(DeadLetters.REJECTED) ? "" : " " + reason.replaceAll(": Un.*", "");
    return item.substring(item.lastIndexOf('/') + 1) + " " + cause + known;
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), text, StandardCharsets.UTF_8);
  }
}

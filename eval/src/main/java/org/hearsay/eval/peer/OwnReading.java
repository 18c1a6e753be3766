package org.hearsay.eval.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.engine.Engine;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.record.RecordWriter;

/** Reads a folder of texts into records, as a process to take the time of beside the peer. */
public final class OwnReading {
  private static final LocalDate ANY_DATE = LocalDate.of(2020, 1, 1);

  private OwnReading() {}

  /** Reads the files of the first folder and writes their records to the second. */
  public static void main(String[] folders) throws IOException {
    Engine engine = DefaultEngine.open();
    for (Path file : files(Path.of(folders[0]))) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String name = file.getFileName().toString();
      Article article =
          Article.builder(name, text).published(ANY_DATE, PublishedBasis.GIVEN).build();
      Files.writeString(
          Path.of(folders[1]).resolve(name + ".json"),
          RecordWriter.oneLine().write(engine.process(article)));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

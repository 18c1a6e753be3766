package org.hearsay.eval.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sections of the page of scores that are no set: Markdown files that other measurements leave
 * beside the score files, and the tables of confidence.
 */
final class Appendices {
  private Appendices() {}

  static List<String> read(Path scores) throws IOException {
    List<String> sections = new ArrayList<>();
    for (Path file : markdown(scores)) {
      sections.add(Files.readString(file));
    }
    List<Path> tables = markdown(scores.resolve("calibration"));
    if (!tables.isEmpty()) {
      sections.add("## Confidence\n\nShare of right predictions by tenth of confidence.");
    }
    for (Path table : tables) {
      String set = table.getFileName().toString().replace(".md", "");
      sections.add("### " + set + "\n\n" + Files.readString(table));
    }
    return sections;
  }

  private static List<Path> markdown(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}

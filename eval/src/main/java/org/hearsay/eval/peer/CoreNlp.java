package org.hearsay.eval.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** CoreNLP as a process of its own: texts in files, JSON out of them. */
final class CoreNlp {
  /** Tokens to trees and names, times within them. */
  static final String PARSE = "tokenize,pos,lemma,ner,depparse";

  /** All that quotations and their speakers need. */
  static final String QUOTES = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private static final String HEAP = "-Xmx4g";
  private static final String ANY_DATE = "2020-01-01";

  private final Path jars;
  private final Path folder;

  /**
   * CoreNLP from a folder of jars.
   *
   * @param folder where it may write
   */
  CoreNlp(Path jars, Path folder) {
    this.jars = jars;
    this.folder = folder;
  }

  /**
   * A text to read.
   *
   * @param date what "yesterday" is told from
   */
  record Input(String name, String text, Optional<LocalDate> date) {}

  /**
   * What came of it.
   *
   * @param documents the JSON of each input by name
   */
  record Output(Map<String, JsonNode> documents, MeasuredProcess process) {}

  /** Reads all inputs in one process. */
  Output read(String annotators, List<Input> inputs) throws IOException {
    Path in = fresh("in");
    Path out = fresh("out");
    List<String> files = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    for (Input input : inputs) {
      Path file = in.resolve(input.name() + ".txt");
      Files.writeString(file, input.text(), StandardCharsets.UTF_8);
      files.add(file.toString());
      dates.add(file.getFileName() + "\t" + input.date().map(LocalDate::toString).orElse(ANY_DATE));
    }
    Path list = Files.write(folder.resolve("files.txt"), files);
    Path days = Files.write(folder.resolve("dates.txt"), dates);
    MeasuredProcess process =
        MeasuredProcess.run(
            command(annotators, list, days, out), folder, folder.resolve("corenlp.log"));
    if (process.status() != 0) {
      throw new IOException("CoreNLP failed; see " + folder.resolve("corenlp.log"));
    }
    Map<String, JsonNode> documents = new LinkedHashMap<>();
    for (Input input : inputs) {
      Path file = out.resolve(input.name() + ".txt.json");
      documents.put(input.name(), new ObjectMapper().readTree(file.toFile()));
    }
    return new Output(documents, process);
  }

  private List<String> command(String annotators, Path list, Path days, Path out) {
    return List.of(
        java(),
        HEAP,
        "-XX:+UseSerialGC",
        "-cp",
        jars + "/*",
        "edu.stanford.nlp.pipeline.StanfordCoreNLP",
        "-annotators",
        annotators,
        "-ner.docdate.useMappingFile",
        days.toString(),
        "-filelist",
        list.toString(),
        "-outputFormat",
        "json",
        "-encoding",
        "UTF-8",
        "-outputDirectory",
        out.toString());
  }

  /** The JVM that runs this one. */
  static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  private Path fresh(String name) throws IOException {
    Path made = folder.resolve(name);
    if (Files.isDirectory(made)) {
      try (Stream<Path> old = Files.list(made)) {
        for (Path file : old.toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(made);
  }
}

package org.hearsay.eval.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The score file of a set, {@code eval/scores/SET.yaml}: written by people but for the figures, the
 * versions and the date, which an update writes.
 *
 * @param set the set's name
 * @param title what it measures, for people
 * @param split which part of it is scored
 * @param measured the day of the last update, as people gave it; empty before the first
 * @param engine the engine's version then
 * @param model the encoder then
 * @param slice how many documents the quick check reads; 0 keeps the set out of it
 * @param note what a reader should know: how the metric is counted, why a goal is not met
 * @param metrics its figures, the one that it is known by first
 */
@JsonPropertyOrder({
  "set",
  "title",
  "split",
  "measured",
  "engine",
  "model",
  "slice",
  "note",
  "metrics"
})
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record ScoreFile(
    @JsonProperty("set") String set,
    @JsonProperty("title") String title,
    @JsonProperty("split") String split,
    @JsonProperty("measured") String measured,
    @JsonProperty("engine") String engine,
    @JsonProperty("model") String model,
    @JsonProperty("slice") int slice,
    @JsonProperty("note") String note,
    @JsonProperty("metrics") List<Expected> metrics) {
  private static final String SUFFIX = ".yaml";

  public ScoreFile {
    measured = measured == null ? "" : measured;
    engine = engine == null ? "" : engine;
    model = model == null ? "" : model;
    note = note == null ? "" : note;
    metrics = List.copyOf(metrics);
  }

  /** The file of a set in the folder of scores. */
  public static ScoreFile read(Path folder, String set) throws IOException {
    ScoreFile file = mapper().readValue(path(folder, set).toFile(), ScoreFile.class);
    if (!file.set().equals(set)) {
      throw new IOException(path(folder, set) + " is of the set '" + file.set() + "'");
    }
    return file;
  }

  /** Writes it back, the same bytes for the same content. */
  public void write(Path folder) throws IOException {
    Files.writeString(path(folder, set), mapper().writeValueAsString(this), StandardCharsets.UTF_8);
  }

  /**
   * What is expected of a metric: under its name, or else under a pattern such as {@code * recall},
   * which stands for the recall of each case; empty where the file does not know it.
   */
  public Optional<Expected> expected(String metric) {
    return metrics.stream()
        .filter(each -> each.name().equals(metric))
        .findFirst()
        .or(
            () ->
                metrics.stream()
                    .filter(each -> each.isPattern() && metric.endsWith(each.name().substring(1)))
                    .findFirst()
                    .map(each -> each.named(metric)));
  }

  /** The same with other figures, measured with these versions on that day. */
  public ScoreFile with(List<Expected> figures, Measured when) {
    return new ScoreFile(
        set, title, split, when.day(), when.engine(), when.model(), slice, note, figures);
  }

  /**
   * When and with what figures were taken.
   *
   * @param day as people gave it
   */
  public record Measured(String day, String engine, String model) {}

  private static Path path(Path folder, String set) {
    return folder.resolve(set + SUFFIX);
  }

  private static ObjectMapper mapper() {
    return YAMLMapper.builder(
            YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .build())
        .build();
  }
}

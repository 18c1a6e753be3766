package org.hearsay.eval.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.ReportReader;
import org.hearsay.reader.UnreadableReportException;
import org.hearsay.record.RecordWriter;

/** The hand-made cases of the checkout, and those that lie beside the data folder. */
public final class CaseSet implements GoldSet {
  private static final String EXPECTED = "expected.json";
  private static final String REPORT = "report.txt";

  @Override
  public String name() {
    return "cases";
  }

  @Override
  public String needs() {
    return "../cases";
  }

  @Override
  public boolean isThere(GoldRun run) {
    try {
      return !folders(run).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    Totals totals = new Totals();
    List<Metric> metrics = new ArrayList<>();
    for (Path folder : run.first(folders(run))) {
      JsonNode expected = new ObjectMapper().readTree(folder.resolve(EXPECTED).toFile());
      byte[] report = Files.readAllBytes(folder.resolve(REPORT));
      String input = new String(report, StandardCharsets.UTF_8);
      CaseScore score = CaseScore.of(expected, record(run, expected, report), Optional.of(input));
      String name = folder.getFileName().toString();
      totals.add(score);
      metrics.add(Metric.share(name + " recall", score.recall()));
      metrics.add(Metric.share(name + " event precision", score.precision("events")));
      metrics.add(Metric.share(name + " claim precision", score.precision("claims")));
      metrics.add(Metric.count(name + " forbidden", score.forbidden().size()));
      tell(name, expected, score, run.cases());
    }
    metrics.addAll(0, totals.metrics());
    return metrics;
  }

  private static JsonNode record(GoldRun run, JsonNode expected, byte[] report) throws IOException {
    ReadOptions options = ReadOptions.none();
    Optional<String> published = Json.text(expected, "published");
    if (published.isPresent()) {
      options = options.withPublished(LocalDate.parse(published.get()));
    }
    try {
      return new ObjectMapper()
          .readTree(
              RecordWriter.oneLine()
                  .write(run.bench().record(new ReportReader().read(report, options))));
    } catch (UnreadableReportException e) {
      throw new IOException(e);
    }
  }

  /** The folders with a report and its expectations, those of the checkout first. */
  private List<Path> folders(GoldRun run) throws IOException {
    List<Path> folders = new ArrayList<>(below(run.root().resolve("eval/cases")));
    Optional<Path> shared = run.data().find(needs());
    if (shared.isPresent()) {
      folders.addAll(below(shared.get()));
    }
    return folders;
  }

  private static List<Path> below(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(each -> Files.exists(each.resolve(EXPECTED)))
          .filter(each -> Files.exists(each.resolve(REPORT)))
          .sorted()
          .toList();
    }
  }

  /** The cases taken together. */
  private static final class Totals {
    private int hit;
    private int need;
    private int forbidden;
    private final List<Integer> produced = new ArrayList<>(List.of(0, 0));
    private final List<Integer> extra = new ArrayList<>(List.of(0, 0));

    void add(CaseScore score) {
      hit += score.hit();
      need += score.need();
      forbidden += score.forbidden().size();
      for (int i = 0; i < produced.size(); i++) {
        String kind = CaseScore.PRECISE.get(i);
        produced.set(i, produced.get(i) + score.produced().getOrDefault(kind, 0));
        extra.set(i, extra.get(i) + score.extra().getOrDefault(kind, List.of()).size());
      }
    }

    List<Metric> metrics() {
      return List.of(
          Metric.share("recall", (double) hit / Math.max(1, need)),
          Metric.share("event precision", precision(0)),
          Metric.share("claim precision", precision(1)),
          Metric.count("forbidden", forbidden));
    }

    private double precision(int kind) {
      return 1 - (double) extra.get(kind) / Math.max(1, produced.get(kind));
    }
  }

  private static void tell(
      String name, JsonNode expected, CaseScore score, Consumer<GoldCase> cases) {
    for (String kind : CaseScore.KINDS) {
      List<JsonNode> missing =
          score.missing().stream()
              .filter(each -> each.kind().equals(kind))
              .map(CaseScore.Missing::gold)
              .toList();
      int number = 0;
      for (JsonNode gold : CaseScore.wanted(expected, kind)) {
        boolean right = !missing.contains(gold);
        String id = name + ":" + kind + " " + number;
        cases.accept(GoldCase.of(id, kind, gold.toString(), right ? "met" : "", right));
        number++;
      }
    }
    score
        .extra()
        .forEach(
            (kind, facts) ->
                facts.forEach(
                    fact -> {
                      String id = name + ":" + kind + " at " + CaseScore.place(fact) + " in vain";
                      cases.accept(GoldCase.of(id, kind, "", fact.toString(), false));
                    }));
    score
        .forbidden()
        .forEach(why -> cases.accept(GoldCase.of(name + ": " + why, "forbidden", "", why, false)));
  }
}

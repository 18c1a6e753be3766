package org.hearsay.eval.peer;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.eval.Bench;
import org.hearsay.eval.DataFolder;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;

/**
 * CoreNLP and the engine on the same documents in the same run: names, trees and times from one
 * process, quotations from another, and what each takes.
 */
public final class PeerRun {
  private static final String VERSION = "4.5.10";
  private static final String SHORT_TEXT = "The minister said on Monday that talks would go on.";
  private static final List<String> UNTOLD = List.of("UPOS");

  private final Path root;
  private final DataFolder data;
  private final Bench own;
  private final Path folder;
  private final Consumer<String> progress;
  private final List<String> quality = new ArrayList<>();
  private final List<String> speed = new ArrayList<>();

  /** A run whose cache and scratch files lie below the checkout's build folder. */
  public PeerRun(Path root, DataFolder data, Bench own, Consumer<String> progress) {
    this.root = root;
    this.data = data;
    this.own = own;
    this.folder = root.resolve("eval/target/corenlp");
    this.progress = progress;
  }

  /**
   * A set and how many of its first documents are read.
   *
   * @param set one that needs no more than the layers of the language and the times
   */
  public record Sample(GoldSet set, int documents) {}

  /** Runs both; the answer is a section in Markdown. */
  public String compare(List<Sample> parsed, List<Sample> quoted) throws IOException {
    Files.createDirectories(folder);
    progress.accept("fetching CoreNLP " + VERSION + " unless it is there");
    CoreNlp peer = new CoreNlp(new MavenCache(folder, VERSION).coreNlp(), folder);
    quality.add("| Set | Metric | CoreNLP " + VERSION + " | Hearsay |");
    quality.add("|---|---|---|---|");
    speed.add("| Process | Documents | Tokens/s | Start, s | Peak memory, MB |");
    speed.add("|---|---|---|---|---|");
    group(peer, CoreNlp.PARSE, parsed);
    group(peer, CoreNlp.QUOTES, quoted);
    return "## CoreNLP "
        + VERSION
        + " in the same run\n\nThe first documents of each set, as many as named, read by both; CoreNLP ran"
        + " as its own process.\n\n"
        + String.join("\n", quality)
        + "\n\nAll in processor time, which a busy machine does not change: tokens/s after the start, the"
        + " start with one short sentence.\n\n"
        + String.join("\n", speed)
        + "\n";
  }

  private void group(CoreNlp peer, String annotators, List<Sample> samples) throws IOException {
    List<Sample> there =
        samples.stream().filter(each -> each.set().isThere(run(own, each))).toList();
    PeerBench bench = new PeerBench();
    for (Sample sample : there) {
      sample.set().score(run(bench, sample));
    }
    List<CoreNlp.Input> inputs = bench.wanted();
    if (inputs.isEmpty()) {
      return;
    }
    progress.accept("CoreNLP reads " + inputs.size() + " documents: " + annotators);
    double start = peer.read(annotators, List.of(shortText())).process().cpuSeconds();
    CoreNlp.Output output = peer.read(annotators, inputs);
    int tokens = 0;
    for (CoreNlp.Input input : inputs) {
      CoreNlpJson read =
          new CoreNlpJson(
              input.text(),
              Optional.ofNullable(output.documents().get(input.name())).orElseThrow());
      tokens += read.tokenCount();
      bench.answer(input.text(), read.layers());
    }
    addSpeed("CoreNLP " + annotators, inputs.size(), tokens, start, output.process());
    addSpeed(
        "Hearsay, whole record",
        inputs.size(),
        tokens,
        own(List.of(shortText())).cpuSeconds(),
        own(inputs));
    for (Sample sample : there) {
      addQuality(sample, bench);
    }
    // A run takes minutes: what is known so far is told, should it be cut off.
    quality.forEach(progress);
    speed.forEach(progress);
  }

  private static CoreNlp.Input shortText() {
    return new CoreNlp.Input("short", SHORT_TEXT, Optional.empty());
  }

  private GoldRun run(Bench bench, Sample sample) {
    return new GoldRun(root, data, bench, sample.documents(), each -> {});
  }

  private void addQuality(Sample sample, PeerBench bench) throws IOException {
    List<Metric> theirs = sample.set().score(run(bench, sample));
    List<Metric> ours = sample.set().score(run(own, sample));
    for (int i = 0; i < theirs.size(); i++) {
      String metric = theirs.get(i).name();
      boolean told =
          !UNTOLD.contains(metric)
              && !metric.contains("cue")
              && !metric.contains("claims")
              && !metric.equals("weekdays");
      if (told) {
        quality.add(
            row(
                sample.set().name() + ", " + sample.documents() + " documents",
                metric,
                shown(theirs.get(i).value()),
                shown(ours.get(i).value())));
      }
    }
  }

  private static String shown(BigDecimal value) {
    return value.toPlainString();
  }

  private void addSpeed(
      String name, int documents, int tokens, double start, MeasuredProcess process) {
    speed.add(
        row(
            name,
            Integer.toString(documents),
            String.format(
                Locale.ROOT, "%.0f", tokens / Math.max(1e-3, process.cpuSeconds() - start)),
            String.format(Locale.ROOT, "%.1f", start),
            Long.toString(process.peakMegabytes())));
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** The engine as a process of its own over the same texts. */
  private MeasuredProcess own(List<CoreNlp.Input> inputs) throws IOException {
    Path in = Files.createDirectories(folder.resolve("own-in-" + inputs.size()));
    Path out = Files.createDirectories(folder.resolve("own-out"));
    for (CoreNlp.Input input : inputs) {
      Files.writeString(in.resolve(input.name() + ".txt"), input.text(), StandardCharsets.UTF_8);
    }
    return MeasuredProcess.run(
        List.of(
            CoreNlp.java(),
            "-Xmx1g",
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            OwnReading.class.getName(),
            in.toString(),
            out.toString()),
        folder,
        folder.resolve("own.log"));
  }
}

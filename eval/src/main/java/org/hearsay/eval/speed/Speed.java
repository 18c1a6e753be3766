package org.hearsay.eval.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.engine.Engine;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.encoder.Encoder;
import org.hearsay.language.encoder.Quotation;
import org.hearsay.language.encoder.Tokenizer;
import org.hearsay.language.encoder.Window;
import org.hearsay.language.encoder.Windows;
import org.hearsay.language.encoder.WordPieces;
import org.hearsay.language.encoder.Words;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.pipeline.Pipeline;

/** Takes the time of the default engine on one thread, and of the bare encoder beside it. */
public final class Speed {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final LocalDate DAY = LocalDate.of(2022, 1, 18);
  private static final String ID = "0".repeat(64);

  /** So many reports are read before the time is taken, since a JVM starts slowly. */
  private static final int WARM_UP = 40;

  private final List<String> texts;
  private final List<List<Window>> windows = new ArrayList<>();
  private long tokens;

  private Speed(List<String> texts) {
    this.texts = List.copyOf(texts);
  }

  /** The figures of reading these reports once, after reading the first ones to warm up. */
  public static SpeedFigures measure(List<String> texts) {
    Speed speed = new Speed(texts);
    speed.cut();
    return speed.run();
  }

  private void cut() {
    Tokenizer tokenizer = Tokenizer.load();
    WordPieces wordPieces = WordPieces.load();
    for (String text : texts) {
      Words words = tokenizer.tokenize(text);
      tokens += words.size();
      windows.add(Windows.of(words, Quotation.of(words), wordPieces));
    }
  }

  private SpeedFigures run() {
    long began = System.nanoTime();
    Knowledge knowledge = Knowledge.load();
    long loaded = System.nanoTime() - began;
    List<TimedAnnotator> timed =
        DefaultEngine.annotators(knowledge).stream().map(TimedAnnotator::new).toList();
    Engine engine = new Engine(Pipeline.of(timed), Map.of());
    read(engine, texts.subList(0, Math.min(WARM_UP, texts.size())));
    timed.forEach(TimedAnnotator::takeNanos);
    long wall = System.nanoTime();
    long nanos = read(engine, texts);
    wall = System.nanoTime() - wall;
    Map<String, Long> shares = new LinkedHashMap<>();
    timed.forEach(each -> shares.put(each.id().name(), each.takeNanos()));
    return new SpeedFigures(texts.size(), tokens, pieces(), nanos, wall, encode(), loaded, shares);
  }

  private static long read(Engine engine, List<String> texts) {
    long began = THREADS.getCurrentThreadCpuTime();
    for (String text : texts) {
      engine.process(Article.builder(ID, text).published(DAY, PublishedBasis.GIVEN).build());
    }
    return THREADS.getCurrentThreadCpuTime() - began;
  }

  private long pieces() {
    return windows.stream().flatMap(List::stream).mapToLong(Window::length).sum();
  }

  private long encode() {
    try (Encoder encoder = Encoder.load()) {
      windows.stream().limit(WARM_UP).forEach(encoder::forward);
      long began = THREADS.getCurrentThreadCpuTime();
      windows.forEach(encoder::forward);
      return THREADS.getCurrentThreadCpuTime() - began;
    }
  }
}

package org.hearsay.language.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one model of the program: MiniLM-L6 with small heads, in int8. It takes one window at a time,
 * so what it says of a window hangs on nothing else, and not on the number of threads either.
 *
 * <p>Safe to share between threads; holds native memory until it is closed.
 */
public final class Encoder implements AutoCloseable {
  private static final String GRAPH = "encoder.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Workers workers;

  private Encoder(OrtEnvironment environment, OrtSession session, int threads) {
    this.environment = environment;
    this.session = session;
    this.workers = new Workers(threads);
  }

  /** The encoder of the class path, for callers that read on threads of their own. */
  public static Encoder load() {
    return load(1);
  }

  /**
   * The encoder of the class path.
   *
   * @param threads how many windows of one text are read at a time; with one, it is the caller's
   */
  public static Encoder load(int threads) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      // The graph was optimized when it was exported.
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
      options.setMemoryPatternOptimization(false);
      byte[] graph = Resources.bytes(GRAPH);
      return new Encoder(environment, environment.createSession(graph, options), threads);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot start the encoder", e);
    }
  }

  /**
   * Hands the scores of each window to the reader, which should keep only what it needs, on the
   * caller's thread. Windows that look alike are read once and come together.
   */
  public void read(List<Window> windows, Consumer<Scores> reader) {
    Map<Window.Look, List<Window>> alike = new LinkedHashMap<>();
    for (Window window : windows) {
      alike.computeIfAbsent(window.look(), look -> new ArrayList<>()).add(window);
    }
    workers.inOrder(
        alike.values(),
        same -> scores(same.get(0)),
        (same, scores) -> same.forEach(window -> reader.accept(scores.of(window))));
  }

  /** Runs the graph on every window and lets the scores go: what the model alone costs. */
  public void forward(List<Window> windows) {
    windows.forEach(window -> run(window, result -> window));
  }

  private Scores scores(Window window) {
    return run(window, result -> new Outputs(result, window).scores());
  }

  private <R> R run(Window window, Function<OrtSession.Result, R> taker) {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      inputs.put("pieces", tensor(window.pieces()));
      inputs.put("features", tensor(window.features()));
      inputs.put("index", tensor(window.index()));
      try (OrtSession.Result result = session.run(inputs)) {
        return taker.apply(result);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on a window", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public void close() {
    workers.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the encoder", e);
    }
  }
}

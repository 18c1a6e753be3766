package org.hearsay.language.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The one model of the program: MiniLM-L6 with small heads, in int8.
 *
 * <p>Safe to share between threads; holds native memory until it is closed.
 */
public final class Encoder implements AutoCloseable {
  private static final String GRAPH = "encoder.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final EncoderSettings settings;

  private Encoder(OrtEnvironment environment, OrtSession session, EncoderSettings settings) {
    this.environment = environment;
    this.session = session;
    this.settings = settings;
  }

  /** The encoder of the class path. */
  public static Encoder load(EncoderSettings settings) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(settings.threads());
      options.setInterOpNumThreads(1);
      // The graph was optimized when it was exported.
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
      options.setMemoryPatternOptimization(false);
      byte[] graph = Resources.bytes(GRAPH);
      return new Encoder(environment, environment.createSession(graph, options), settings);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot start the encoder", e);
    }
  }

  /**
   * Hands the scores of each window to the reader, which should keep only what it needs: windows of
   * like length first, in no order of the text. Windows that look alike are read once.
   */
  public void read(List<Window> windows, Consumer<Scores> reader) {
    Map<Window.Look, List<Window>> alike = new LinkedHashMap<>();
    for (Window window : windows) {
      alike.computeIfAbsent(window.look(), look -> new ArrayList<>()).add(window);
    }
    List<Window> firsts = alike.values().stream().map(same -> same.get(0)).toList();
    for (List<Window> batch : batches(firsts)) {
      run(
          batch,
          result -> {
            Outputs outputs = new Outputs(result, batch);
            for (int row = 0; row < batch.size(); row++) {
              Scores scores = outputs.scores(row);
              alike
                  .getOrDefault(batch.get(row).look(), List.of())
                  .forEach(window -> reader.accept(scores.of(window)));
            }
          });
    }
  }

  /** Runs the graph on every window and lets the scores go: what the model alone costs. */
  public void forward(List<Window> windows) {
    for (List<Window> batch : batches(windows)) {
      run(batch, result -> {});
    }
  }

  private List<List<Window>> batches(List<Window> windows) {
    List<Window> sorted = new ArrayList<>(windows);
    sorted.sort(Comparator.comparingInt(Window::length));
    List<List<Window>> batches = new ArrayList<>();
    List<Window> batch = new ArrayList<>();
    for (Window window : sorted) {
      if (!batch.isEmpty() && window.length() * (batch.size() + 1) > settings.batchPieces()) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
      batch.add(window);
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }

  private void run(List<Window> batch, Consumer<OrtSession.Result> reader) {
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      new Inputs(batch).addTo(inputs, environment);
      try (OrtSession.Result result = session.run(inputs)) {
        reader.accept(result);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the encoder failed on " + batch.size() + " windows", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the encoder", e);
    }
  }

  /** The padded tables of a batch. */
  private static final class Inputs {
    private final List<Window> batch;
    private final int length;
    private final int places;

    Inputs(List<Window> batch) {
      this.batch = batch;
      this.length = batch.stream().mapToInt(Window::length).max().orElse(0);
      this.places = batch.stream().mapToInt(Window::places).max().orElse(0);
    }

    void addTo(Map<String, OnnxTensor> inputs, OrtEnvironment environment) throws OrtException {
      long[] pieces = new long[batch.size() * length];
      long[] features = new long[pieces.length];
      float[] mask = new float[pieces.length];
      long[] index = new long[batch.size() * places];
      float[] words = new float[index.length];
      for (int row = 0; row < batch.size(); row++) {
        Window window = batch.get(row);
        for (int i = 0; i < window.length(); i++) {
          pieces[row * length + i] = window.piece(i);
          features[row * length + i] = window.feature(i);
          mask[row * length + i] = 1;
        }
        for (int i = 0; i < window.places(); i++) {
          index[row * places + i] = window.index(i);
          words[row * places + i] = 1;
        }
      }
      long[] byPiece = {batch.size(), length};
      long[] byPlace = {batch.size(), places};
      inputs.put("pieces", tensor(environment, pieces, byPiece));
      inputs.put("features", tensor(environment, features, byPiece));
      inputs.put("mask", tensor(environment, mask, byPiece));
      inputs.put("index", tensor(environment, index, byPlace));
      inputs.put("words", tensor(environment, words, byPlace));
    }

    private static OnnxTensor tensor(OrtEnvironment environment, long[] values, long[] shape)
        throws OrtException {
      return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static OnnxTensor tensor(OrtEnvironment environment, float[] values, long[] shape)
        throws OrtException {
      return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
    }
  }
}

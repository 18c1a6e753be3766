package org.hearsay.language.encoder;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outputs of one run of the graph, cut into its windows without their padding. */
final class Outputs {
  /** The graph's factuality goes from -3 to 3. */
  private static final float MOST_FACTUAL = 3;

  private final List<Window> batch;
  private final int places;
  private final Map<String, FloatBuffer> shares = new HashMap<>();
  private final Map<String, LongBuffer> numbers = new HashMap<>();

  /** Copies what the graph gave, so that the result may be closed. */
  Outputs(OrtSession.Result result, List<Window> batch) {
    this.batch = batch;
    this.places = batch.stream().mapToInt(Window::places).max().orElse(0);
    for (Map.Entry<String, OnnxValue> output : result) {
      OnnxTensor tensor = (OnnxTensor) output.getValue();
      if (tensor.getInfo().type == OnnxJavaType.FLOAT) {
        shares.put(output.getKey(), tensor.getFloatBuffer());
      } else {
        numbers.put(output.getKey(), tensor.getLongBuffer());
      }
    }
  }

  Scores scores(int row) {
    Window window = batch.get(row);
    return new Scores(
        window,
        odds(table("sentence", row, 2)),
        numbers("upos", row),
        numbers("xpos", row),
        numbers("lemma", row),
        table("arcs", row, window.places()),
        numberRows("heads", row),
        numberRows("relation", row),
        table("names", row, 0),
        table("roles", row, 0),
        table("cue_of", row, window.places()),
        table("source_of", row, window.places()),
        factuality(row));
  }

  private static float[] odds(float[][] logits) {
    float[] odds = new float[logits.length];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = logits[i][1] - logits[i][0];
    }
    return odds;
  }

  private int[] numbers(String name, int row) {
    LongBuffer buffer = output(numbers, name);
    int[] found = new int[batch.get(row).places()];
    for (int i = 0; i < found.length; i++) {
      found[i] = (int) buffer.get(row * places + i);
    }
    return found;
  }

  private int[][] numberRows(String name, int row) {
    LongBuffer buffer = output(numbers, name);
    int width = buffer.capacity() / (places * batch.size());
    int[][] found = new int[batch.get(row).places()][width];
    for (int i = 0; i < found.length; i++) {
      for (int j = 0; j < width; j++) {
        found[i][j] = (int) buffer.get((row * places + i) * width + j);
      }
    }
    return found;
  }

  /** The first so many columns of a table; 0 for all. */
  private float[][] table(String name, int row, int columns) {
    FloatBuffer buffer = output(shares, name);
    int width = buffer.capacity() / (places * batch.size());
    float[][] table = new float[batch.get(row).places()][columns == 0 ? width : columns];
    for (int i = 0; i < table.length; i++) {
      buffer.get((row * places + i) * width, table[i]);
    }
    return table;
  }

  private float[] factuality(int row) {
    float[] values = new float[batch.get(row).places()];
    output(shares, "factuality").get(row * places, values);
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(-1, Math.min(1, values[i] / MOST_FACTUAL));
    }
    return values;
  }

  private static <T> T output(Map<String, T> outputs, String name) {
    T output = outputs.get(name);
    if (output == null) {
      throw new IllegalStateException("the graph has no output " + name);
    }
    return output;
  }
}

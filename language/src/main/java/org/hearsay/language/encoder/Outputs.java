package org.hearsay.language.encoder;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/** The outputs of one run of the graph. */
final class Outputs {
  /** The graph's factuality goes from -3 to 3. */
  private static final float MOST_FACTUAL = 3;

  private final Window window;
  private final Map<String, FloatBuffer> shares = new HashMap<>();
  private final Map<String, LongBuffer> numbers = new HashMap<>();

  /** Copies what the graph gave, so that the result may be closed. */
  Outputs(OrtSession.Result result, Window window) {
    this.window = window;
    for (Map.Entry<String, OnnxValue> output : result) {
      OnnxTensor tensor = (OnnxTensor) output.getValue();
      if (tensor.getInfo().type == OnnxJavaType.FLOAT) {
        shares.put(output.getKey(), tensor.getFloatBuffer());
      } else {
        numbers.put(output.getKey(), tensor.getLongBuffer());
      }
    }
  }

  Scores scores() {
    return new Scores(
        window,
        odds(table("sentence")),
        numbers("upos"),
        numbers("xpos"),
        numbers("lemma"),
        table("arcs"),
        numberRows("heads"),
        numberRows("relation"),
        table("names"),
        table("roles"),
        table("cue_of"),
        table("source_of"),
        factuality());
  }

  private static float[] odds(float[][] logits) {
    float[] odds = new float[logits.length];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = logits[i][1] - logits[i][0];
    }
    return odds;
  }

  private int[] numbers(String name) {
    LongBuffer buffer = output(numbers, name);
    int[] found = new int[window.places()];
    for (int i = 0; i < found.length; i++) {
      found[i] = (int) buffer.get(i);
    }
    return found;
  }

  private int[][] numberRows(String name) {
    LongBuffer buffer = output(numbers, name);
    int[][] found = new int[window.places()][buffer.capacity() / window.places()];
    for (int i = 0; i < found.length; i++) {
      for (int j = 0; j < found[i].length; j++) {
        found[i][j] = (int) buffer.get(i * found[i].length + j);
      }
    }
    return found;
  }

  private float[][] table(String name) {
    FloatBuffer buffer = output(shares, name);
    float[][] table = new float[window.places()][buffer.capacity() / window.places()];
    for (int i = 0; i < table.length; i++) {
      buffer.get(i * table[i].length, table[i]);
    }
    return table;
  }

  private float[] factuality() {
    float[] values = new float[window.places()];
    output(shares, "factuality").get(0, values);
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

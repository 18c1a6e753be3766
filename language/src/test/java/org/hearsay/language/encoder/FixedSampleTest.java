package org.hearsay.language.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Compares Java with what Python wrote of a few texts when the graph was exported. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixedSampleTest {
  /** Other processors round otherwise, and int8 carries that on. */
  private static final double TOLERANCE = 0.05;

  private static final double LEAST_AGREEMENT = 0.98;

  private final Tokenizer tokenizer = Tokenizer.load();
  private final WordPieces wordPieces = WordPieces.load();
  private final Labels labels = Labels.load();
  private JsonNode texts;
  private int decisions;
  private int same;

  @BeforeAll
  void read() throws IOException {
    texts = new ObjectMapper().readTree(Resources.bytes("sample.json"));
  }

  @Test
  void tokensPiecesAndWindowsAreThoseOfPython() {
    for (JsonNode text : texts) {
      Words words = tokenizer.tokenize(text.get("text").asText());
      assertEquals(text.get("tokens").toString(), tokens(words));
      List<Window> windows = Windows.of(words, Quotation.of(words), wordPieces);
      assertEquals(text.get("windows").size(), windows.size());
      for (int i = 0; i < windows.size(); i++) {
        Window window = windows.get(i);
        JsonNode expected = text.get("windows").get(i);
        assertEquals(expected.get("pieces").toString(), list(window.length(), window::piece));
        assertEquals(expected.get("features").toString(), list(window.length(), window::feature));
        assertEquals(expected.get("index").toString(), list(window.places(), window::index));
      }
    }
  }

  @Test
  void theGraphDecidesAsInPython() {
    try (Encoder encoder = Encoder.load()) {
      for (JsonNode text : texts) {
        Words words = tokenizer.tokenize(text.get("text").asText());
        Map<Integer, JsonNode> expected = new HashMap<>();
        text.get("windows").forEach(window -> expected.put(window.get("begin").asInt(), window));
        encoder.read(
            Windows.of(words, Quotation.of(words), wordPieces),
            scores -> compare(expected.get(scores.window().begin()), scores));
      }
    }
    assertTrue(decisions > 2000, "only " + decisions + " decisions");
    assertTrue(same >= LEAST_AGREEMENT * decisions, same + " of " + decisions + " are the same");
  }

  private void compare(JsonNode expected, Scores scores) {
    for (int place = 1; place < scores.window().places(); place++) {
      decide(expected, "upos", place, labels.upos().get(scores.upos()[place]));
      decide(expected, "xpos", place, labels.xpos().get(scores.xpos()[place]));
      decide(expected, "lemma", place, labels.lemmas().get(scores.lemma()[place]));
      decide(expected, "relation", place, labels.relations().get(scores.relations()[place][0]));
      decide(expected, "heads", place, Integer.toString(scores.heads()[place][0]));
      decide(expected, "starts", place, scores.sentence()[place] > 0 ? "1" : "0");
      decide(expected, "names", place, labels.names().get(top(scores.names()[place])));
      decide(expected, "roles", place, labels.roles().get(top(scores.roles()[place])));
      decide(expected, "cue_of", place, Integer.toString(top(scores.cueOf()[place])));
      decide(expected, "source_of", place, Integer.toString(top(scores.sourceOf()[place])));
      near(expected, "role_share", place, scores.roles()[place][top(scores.roles()[place])], 1);
      near(expected, "factuality", place, scores.factuality()[place], 3);
    }
  }

  private void decide(JsonNode expected, String head, int place, String found) {
    decisions++;
    same += expected.get(head).get(place).asText().equals(found) ? 1 : 0;
  }

  private static void near(JsonNode expected, String head, int place, float found, int scale) {
    double wanted = expected.get(head).get(place).asDouble() / scale;
    assertEquals(Math.max(-1, Math.min(1, wanted)), found, TOLERANCE, head + " at " + place);
  }

  private static int top(float[] shares) {
    int top = 0;
    for (int i = 1; i < shares.length; i++) {
      top = shares[i] > shares[top] ? i : top;
    }
    return top;
  }

  private static String tokens(Words words) {
    return list(words.size(), i -> "[" + words.begin(i) + "," + words.end(i) + "]");
  }

  private static String list(int size, IntFunction<Object> item) {
    StringBuilder list = new StringBuilder("[");
    for (int i = 0; i < size; i++) {
      list.append(i == 0 ? "" : ",").append(item.apply(i));
    }
    return list.append("]").toString();
  }
}

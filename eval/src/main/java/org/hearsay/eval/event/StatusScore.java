package org.hearsay.eval.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.eval.score.Counts;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.pipeline.IssueSink;
import org.hearsay.pipeline.Pipeline;

/**
 * Scores the factuality of words against labels of -3 to 3: Pearson's r, mean absolute error, and
 * F1 of the labels below zero. Scored is the encoder's own reading.
 */
public final class StatusScore {
  private static final double SCALE = 3;

  private final Pipeline language;
  private final List<Double> gold = new ArrayList<>();
  private final List<Double> found = new ArrayList<>();

  public StatusScore(Pipeline language) {
    this.language = language;
  }

  /** Scores the lines of a file. */
  public String score(Path lines) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(lines, StandardCharsets.UTF_8)) {
      add(mapper.readTree(line));
    }
    Counts unreal = Counts.NONE;
    double error = 0;
    for (int i = 0; i < gold.size(); i++) {
      boolean is = gold.get(i) < 0;
      boolean said = found.get(i) < 0;
      unreal = unreal.plus(new Counts(is && said ? 1 : 0, is ? 1 : 0, said ? 1 : 0));
      error += Math.abs(gold.get(i) - found.get(i));
    }
    return String.format(
        Locale.ROOT,
        "factuality: r %.3f, MAE %.3f, below zero %s, %d words",
        pearson(gold, found),
        error / Math.max(1, gold.size()),
        unreal,
        gold.size());
  }

  private void add(JsonNode line) {
    String text = line.get("text").asText();
    Document document = language.process(Document.of(text), IssueSink.ignoring());
    List<Token> tokens = document.get(LanguageLayers.TOKENS);
    int[] begins = begins(text);
    for (JsonNode target : line.get("targets")) {
      int begin = begins[target.get("span1").get(0).asInt()];
      tokens.stream()
          .filter(token -> token.span().contains(begin))
          .findFirst()
          .ifPresent(
              token -> {
                gold.add(target.get("label").asDouble());
                found.add(SCALE * token.factuality());
              });
    }
  }

  private static int[] begins(String text) {
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        begins.add(i + 1);
      }
    }
    return begins.stream().mapToInt(Integer::intValue).toArray();
  }

  static double pearson(List<Double> one, List<Double> other) {
    double meanOne = one.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double meanOther = other.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double both = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < one.size(); i++) {
      double left = one.get(i) - meanOne;
      double right = other.get(i) - meanOther;
      both += left * right;
      first += left * left;
      second += right * right;
    }
    return first * second == 0 ? 0 : both / Math.sqrt(first * second);
  }
}

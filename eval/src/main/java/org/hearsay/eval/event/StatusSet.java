package org.hearsay.eval.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotators.event.WordStatus;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Status;

/**
 * Whether what a word tells of has happened, as labels of -3 to 3. Where what is sure to come
 * counts as sure, scored is the status that the rules for events give to the word; elsewhere, where
 * it counts as not having happened, the encoder's own reading of the word.
 */
public final class StatusSet implements GoldSet {
  private static final double SCALE = 3;
  private static final double RIGHT = 1;

  private static final double UNSURE = 0.75;

  private final String name;
  private final String needs;
  private final boolean plansAreSure;

  private StatusSet(String name, String folder, boolean plansAreSure) {
    this.name = name;
    this.needs = "factuality/" + folder + "/dev.jsonl";
    this.plansAreSure = plansAreSure;
  }

  /** The development parts of UW, MEANTIME and UDS. */
  public static List<GoldSet> all() {
    return List.of(
        new StatusSet("uw-status", "UW", false),
        new StatusSet("meantime-status", "MEANTIME", true),
        new StatusSet("uds-status", "UDS_IH2", false));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String needs() {
    return needs;
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    StatusScore score = new StatusScore();
    ObjectMapper mapper = new ObjectMapper();
    int number = 0;
    List<String> lines = Files.readAllLines(run.path(needs), StandardCharsets.UTF_8);
    for (String line : run.first(lines)) {
      add(mapper.readTree(line), number, run, score);
      number++;
    }
    return List.of(
        Metric.share("Pearson r", score.pearson()),
        Metric.share("MAE", score.meanAbsoluteError()),
        Metric.percent("F1 below zero", score.belowZero().f1()));
  }

  private void add(JsonNode line, int number, GoldRun run, StatusScore score) {
    String text = line.get("text").asText();
    Document document = run.bench().language(text);
    List<Token> tokens = document.get(LanguageLayers.TOKENS);
    WordStatus words = WordStatus.of(document, run.bench().knowledge());
    List<Integer> begins = begins(text);
    for (JsonNode target : line.get("targets")) {
      int word = target.get("span1").get(0).asInt();
      double gold = target.get("label").asDouble();
      tokens.stream()
          .filter(token -> token.span().contains(begins.get(word)))
          .findFirst()
          .ifPresent(
              token -> {
                double found =
                    plansAreSure ? scaled(words.at(token.index())) : SCALE * token.factuality();
                score.add(gold, found);
                run.cases().accept(told(number + ":" + word, token.span().text(text), gold, found));
              });
    }
  }

  private static double scaled(Status status) {
    return switch (status) {
      case HAPPENED, ONGOING, PLANNED -> SCALE;
      case POSSIBLE, CONDITIONAL, UNKNOWN -> UNSURE;
      case DID_NOT_HAPPEN, DENIED -> -SCALE;
    };
  }

  private static GoldCase told(String id, String word, double gold, double found) {
    return GoldCase.of(
        id,
        gold < 0 ? "below zero" : "real",
        word + " " + Metric.share("gold", gold).value(),
        Metric.share("found", found).value().toString(),
        Math.abs(gold - found) < RIGHT);
  }

  /** Where the words begin, which blanks part. */
  private static List<Integer> begins(String text) {
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        begins.add(i + 1);
      }
    }
    return begins;
  }
}

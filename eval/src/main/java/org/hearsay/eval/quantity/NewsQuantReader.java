package org.hearsay.eval.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads NewsQuant: sentences with their quantities, without positions. */
public final class NewsQuantReader {
  private NewsQuantReader() {}

  /** A sentence and its gold. */
  public record Item(String text, List<GoldFigure> figures) {
    public Item {
      figures = List.copyOf(figures);
    }
  }

  /** The sentences of a file, in order. */
  public static List<Item> read(Path file) throws IOException {
    List<Item> items = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
      List<GoldFigure> figures = new ArrayList<>();
      for (JsonNode quantity : node.get("quantities")) {
        figures.add(figure(quantity));
      }
      items.add(new Item(node.get("text").asText(), figures));
    }
    return items;
  }

  private static GoldFigure figure(JsonNode quantity) {
    String value = quantity.get("value").asText().replace(" ", "");
    int dash = value.indexOf('-', 1);
    while (dash > 0 && Character.toLowerCase(value.charAt(dash - 1)) == 'e') {
      dash = value.indexOf('-', dash + 1);
    }
    double first = Double.parseDouble(dash > 0 ? value.substring(0, dash) : value);
    double second = dash > 0 ? Double.parseDouble(value.substring(dash + 1)) : first;
    return new GoldFigure(
        Math.min(first, second),
        Math.max(first, second),
        plain(quantity.get("unit").asText()),
        plain(quantity.get("normalized_unit").asText()));
  }

  private static String plain(String unit) {
    return unit.equals("-") ? "" : unit;
  }
}

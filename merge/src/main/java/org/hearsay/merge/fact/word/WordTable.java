package org.hearsay.merge.fact.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of words beside this class: lines of tab-separated fields, "#" comments. */
final class WordTable {
  private WordTable() {}

  /**
   * A word for each word: the first field is what the words of the second, by blanks, stand for.
   */
  static Map<String, String> pairs(String name) {
    Map<String, String> table = new HashMap<>();
    for (String[] line : lines(name)) {
      for (String word : line[1].split(" ", -1)) {
        table.put(word, line[0]);
      }
    }
    return Map.copyOf(table);
  }

  static List<String[]> lines(String name) {
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("a table is missing: " + name);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String[]> read(InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String[]> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line.split("\t", -1));
      }
    }
    return lines;
  }
}

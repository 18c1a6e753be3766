package org.hearsay.eval.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.model.Span;

/**
 * Reads PolNeAR's articles and their brat files: the first annotator in sorted order, lines that
 * were broken in two joined, triggers without parts dropped, digits of roles and notes ignored. All
 * offsets lie in the basic plane, so characters are UTF-16 units.
 */
public final class PolnearReader {
  private PolnearReader() {}

  /** The articles of a split folder, in the order of their names. */
  public static List<PolnearArticle> read(Path split) throws IOException {
    List<PolnearArticle> articles = new ArrayList<>();
    for (Path text : sorted(split.resolve("text"))) {
      String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
      for (Path gold : sorted(split.resolve("attributions"))) {
        String file = gold.getFileName().toString();
        if (file.startsWith(name + "_") && file.endsWith(".ann")) {
          articles.add(
              new PolnearArticle(name, Files.readString(text), parse(Files.readString(gold))));
          break;
        }
      }
    }
    return articles;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** The attributions of one brat file. */
  static List<AttributionSpans> parse(String brat) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<AttributionSpans> found = new ArrayList<>();
    List<String> lines = joined(brat);
    for (String line : lines) {
      if (line.startsWith("T")) {
        String[] cells = line.split("\t", -1);
        spans.put(cells[0], spans(cells[1].substring(cells[1].indexOf(' ') + 1)));
      }
    }
    for (String line : lines) {
      if (line.startsWith("E")) {
        Map<Role, List<Span>> roles = roles(line.split("\t", -1)[1], spans);
        if (!roles.isEmpty()) {
          found.add(
              new AttributionSpans(
                  roles.getOrDefault(Role.SOURCE, List.of()),
                  roles.getOrDefault(Role.CUE, List.of()),
                  roles.getOrDefault(Role.CONTENT, List.of())));
        }
      }
    }
    return found;
  }

  /** The lines that begin a record, each with the rest of it that a line break cut off. */
  private static List<String> joined(String brat) {
    List<String> lines = new ArrayList<>();
    for (String line : brat.lines().toList()) {
      if (line.matches("[TEA#*R]\\d*\t.*")) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + " " + line);
      }
    }
    return lines;
  }

  private static List<Span> spans(String places) {
    List<Span> spans = new ArrayList<>();
    for (String place : places.trim().split(";", -1)) {
      String[] ends = place.trim().split(" ", -1);
      spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }

  private static Map<Role, List<Span>> roles(String cell, Map<String, List<Span>> spans) {
    Map<Role, List<Span>> roles = new EnumMap<>(Role.class);
    String[] parts = cell.trim().split("\\s+", -1);
    for (int i = 1; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      String name = parts[i].substring(0, colon).replaceFirst("\\d+$", "");
      List<Span> target = spans.get(parts[i].substring(colon + 1));
      for (Role role : Role.values()) {
        if (target != null && role.name().equals(name.toUpperCase(Locale.ROOT))) {
          roles.computeIfAbsent(role, key -> new ArrayList<>()).addAll(target);
        }
      }
    }
    return roles;
  }
}

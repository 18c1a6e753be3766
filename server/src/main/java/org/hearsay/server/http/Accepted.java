package org.hearsay.server.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Route;

/** Reads from the header Accept in which format a list is wanted, where no parameter says it. */
final class Accepted {
  private static final String JSON = "json";

  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("application/json", JSON),
          Map.entry("application/*", JSON),
          Map.entry("*/*", JSON),
          Map.entry("text/csv", "csv"),
          Map.entry("application/jsonl", "jsonl"),
          Map.entry("application/x-ndjson", "jsonl"),
          Map.entry("application/vnd.apache.parquet", "parquet"),
          Map.entry("application/geo+json", "geojson"),
          Map.entry("text/calendar", "ics"),
          Map.entry("application/rss+xml", "rss"),
          Map.entry("application/atom+xml", "atom"),
          Map.entry("application/feed+json", "jsonfeed"),
          Map.entry("application/stix+json", "stix"));

  private Accepted() {}

  /** Whether a route answers in several formats. */
  static boolean isChoice(Route route) {
    return route.parameters().stream().anyMatch(Accepted::isFormat);
  }

  private static boolean isFormat(Parameter parameter) {
    return parameter.place() == Parameter.Place.QUERY && parameter.name().equals(Parameter.FORMAT);
  }

  /** What is asked of a route, with the format that is accepted. */
  static Map<String, List<String>> query(Route route, Incoming incoming) {
    Map<String, List<String>> query = new LinkedHashMap<>(incoming.query());
    if (isChoice(route) && !query.containsKey(Parameter.FORMAT)) {
      wanted(route, incoming.headers().apply("Accept"))
          .ifPresent(format -> query.put(Parameter.FORMAT, List.of(format)));
    }
    return query;
  }

  /** Whether a list is wanted as a file. */
  static boolean isExport(Route route, Map<String, List<String>> query) {
    return isChoice(route)
        && query.getOrDefault(Parameter.FORMAT, List.of()).stream()
            .anyMatch(format -> !format.equals(JSON));
  }

  private record Wish(String format, double weight) {}

  /** The first of the most wanted ones that the route has; empty for JSON. */
  private static Optional<String> wanted(Route route, List<String> accept) {
    List<Wish> wishes = new ArrayList<>();
    accept.stream()
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .forEach(one -> wish(one).filter(x -> has(route, x.format())).ifPresent(wishes::add));
    return wishes.stream()
        .max(Comparator.comparingDouble(Wish::weight))
        .map(Wish::weight)
        .flatMap(most -> wishes.stream().filter(wish -> wish.weight() == most).findFirst())
        .map(Wish::format)
        .filter(format -> !format.equals(JSON));
  }

  private static Optional<Wish> wish(String range) {
    String[] parts = range.toLowerCase(Locale.ROOT).split(";", -1);
    double weight = 1;
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.matches("q=[01](\\.[0-9]{1,3})?")) {
        weight = Double.parseDouble(part.substring(2));
      }
    }
    double known = weight;
    return weight > 0
        ? Optional.ofNullable(FORMATS.get(parts[0].strip())).map(format -> new Wish(format, known))
        : Optional.empty();
  }

  private static boolean has(Route route, String format) {
    return route.parameters().stream()
        .filter(Accepted::isFormat)
        .anyMatch(parameter -> parameter.kind().check().fault(format).isEmpty());
  }
}

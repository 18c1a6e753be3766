package org.hearsay.server.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the route of a request among all there are. Immutable. */
public final class RouteTable {
  private final List<Entry> entries;

  private record Entry(Route route, String[] parts) {}

  /**
   * A route and what the path gives its parameters.
   *
   * @param values parts of the path by name, decoded
   */
  public record Match(Route route, Map<String, String> values) {}

  public RouteTable(List<Route> routes) {
    List<Entry> all = new ArrayList<>();
    for (Route route : routes) {
      boolean twice =
          all.stream()
              .anyMatch(
                  other ->
                      other.route.method() == route.method()
                          && other.route.path().equals(route.path()));
      if (twice) {
        throw new IllegalArgumentException("twice: " + route.method() + " " + route.path());
      }
      all.add(new Entry(route, route.path().split("/", -1)));
    }
    this.entries = List.copyOf(all);
  }

  public List<Route> routes() {
    return entries.stream().map(Entry::route).toList();
  }

  /** The route of a method and a decoded path; words in a path win over parameters. */
  public Optional<Match> find(Method method, String path) {
    String[] parts = path.split("/", -1);
    Optional<Match> found = Optional.empty();
    for (Entry entry : entries) {
      if (entry.route.method() == method) {
        Optional<Match> match = match(entry, parts);
        if (match.isPresent()
            && (found.isEmpty() || match.get().values().size() < found.get().values().size())) {
          found = match;
        }
      }
    }
    return found;
  }

  /** The methods that a path has. */
  public List<Method> methods(String path) {
    List<Method> methods = new ArrayList<>();
    for (Method method : Method.values()) {
      if (find(method, path).isPresent()) {
        methods.add(method);
      }
    }
    return List.copyOf(methods);
  }

  private static Optional<Match> match(Entry entry, String[] parts) {
    if (entry.parts.length != parts.length) {
      return Optional.empty();
    }
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < parts.length; i++) {
      String wanted = entry.parts[i];
      if (wanted.startsWith("{")) {
        if (parts[i].isEmpty()) {
          return Optional.empty();
        }
        values.put(wanted.substring(1, wanted.length() - 1), parts[i]);
      } else if (!wanted.equals(parts[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(entry.route, values));
  }
}

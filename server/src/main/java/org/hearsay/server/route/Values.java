package org.hearsay.server.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks what a request gives against the parameters of its route. */
public final class Values {
  private static final int MOST = 100;

  private Values() {}

  /**
   * The values by parameter.
   *
   * @throws ProblemException with the name of the parameter that is wrong
   */
  public static Map<String, List<String>> of(
      Route route, Map<String, String> path, Map<String, List<String>> query) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String name : query.keySet()) {
      if (route.parameters().stream()
          .noneMatch(
              known -> known.place() == Parameter.Place.QUERY && known.name().equals(name))) {
        throw new ProblemException(
            Problem.parameter(shown(name), "There is no parameter " + shown(name) + " here."));
      }
    }
    for (Parameter parameter : route.parameters()) {
      List<String> given =
          parameter.place() == Parameter.Place.PATH
              ? Optional.ofNullable(path.get(parameter.name())).stream().toList()
              : parts(parameter, query.getOrDefault(parameter.name(), List.of()));
      check(parameter, given);
      if (!given.isEmpty()) {
        values.put(parameter.name(), given);
      }
    }
    return values;
  }

  private static List<String> parts(Parameter parameter, List<String> given) {
    if (!parameter.many()) {
      return List.copyOf(given);
    }
    List<String> parts = new ArrayList<>();
    for (String value : given) {
      parts.addAll(List.of(value.split(",", -1)));
    }
    return List.copyOf(parts);
  }

  private static void check(Parameter parameter, List<String> given) {
    String name = parameter.name();
    if (given.isEmpty() && parameter.required()) {
      throw new ProblemException(Problem.parameter(name, "The parameter " + name + " is missing."));
    }
    if (given.size() > (parameter.many() ? MOST : 1)) {
      throw new ProblemException(
          Problem.parameter(name, "The parameter " + name + " is given too often."));
    }
    for (String value : given) {
      Optional<String> fault = parameter.fault(value);
      if (fault.isPresent()) {
        throw new ProblemException(Problem.parameter(name, fault.get()));
      }
    }
  }

  /** A name that a stranger made up, as far as it is one. */
  private static String shown(String name) {
    return name.matches("[A-Za-z0-9_.-]{1,40}") ? name : "of this name";
  }
}

package org.hearsay.server.route;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What values a parameter may have: said in the API's description and held when a request comes,
 * from one place.
 *
 * @param name what a person calls it
 * @param schema as JSON Schema
 * @param check what is wrong with a value, as the end of a sentence
 */
public record ValueKind(String name, ObjectNode schema, Check check) {
  private static final int MOST_CHARACTERS = 2000;
  private static final String MOMENT_FAULT =
      "is no moment such as 2022-01-18T12:00:00Z, and no day";

  /** Says what is wrong with a value. */
  @FunctionalInterface
  public interface Check {
    Optional<String> fault(String value);
  }

  @Override
  public ObjectNode schema() {
    return schema.deepCopy();
  }

  /** Any words. */
  public static ValueKind text() {
    ObjectNode schema = type("string").put("maxLength", MOST_CHARACTERS);
    return new ValueKind(
        "text",
        schema,
        value ->
            value.length() > MOST_CHARACTERS
                ? Optional.of("is longer than " + MOST_CHARACTERS + " characters")
                : Optional.empty());
  }

  /** A whole number within bounds. */
  public static ValueKind integer(int least, int most) {
    ObjectNode schema = type("integer").put("minimum", least).put("maximum", most);
    String fault = "is no whole number from " + least + " to " + most;
    return new ValueKind(
        "integer",
        schema,
        value -> {
          boolean fits =
              value.matches("-?[0-9]{1,9}")
                  && Integer.parseInt(value) >= least
                  && Integer.parseInt(value) <= most;
          return fits ? Optional.empty() : Optional.of(fault);
        });
  }

  /** A day such as 2022-01-18. */
  public static ValueKind day() {
    return new ValueKind(
        "day",
        type("string").put("format", "date"),
        value -> parsed(LocalDate::parse, value, "is no day such as 2022-01-18"));
  }

  /** A moment such as 2022-01-18T12:00:00Z, or a day, whose first moment is meant. */
  public static ValueKind moment() {
    return new ValueKind(
        "moment",
        type("string").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+Z)?$"),
        value ->
            value.contains("T")
                ? parsed(Instant::parse, value, MOMENT_FAULT)
                : parsed(LocalDate::parse, value, MOMENT_FAULT));
  }

  /** Yes or no. */
  public static ValueKind truth() {
    return new ValueKind(
        "boolean",
        type("boolean"),
        value ->
            value.equals("true") || value.equals("false")
                ? Optional.empty()
                : Optional.of("is neither true nor false"));
  }

  /** One of some words. */
  public static ValueKind oneOf(Collection<String> words) {
    ObjectNode schema = type("string");
    List<String> all = List.copyOf(words);
    all.forEach(schema.withArray("enum")::add);
    return new ValueKind(
        "word",
        schema,
        value ->
            all.contains(value)
                ? Optional.empty()
                : Optional.of("is none of " + String.join(", ", all)));
  }

  /** A country such as UKR. */
  public static ValueKind country() {
    String pattern = "[A-Z]{3}";
    return new ValueKind(
        "country",
        type("string").put("pattern", "^" + pattern + "$"),
        value ->
            value.matches(pattern)
                ? Optional.empty()
                : Optional.of("is no country of three capitals, such as UKR"));
  }

  /** West, south, east, north in degrees, with commas; across the date line west is the greater. */
  public static ValueKind box() {
    String number = "-?[0-9]{1,3}(\\.[0-9]{1,10})?";
    String pattern = number + "(," + number + "){3}";
    return new ValueKind(
        "bbox",
        type("string").put("pattern", "^" + pattern + "$"),
        value ->
            value.matches(pattern) && isOnEarth(value.split(",", -1))
                ? Optional.empty()
                : Optional.of("is no box of west,south,east,north in degrees"));
  }

  private static boolean isOnEarth(String[] sides) {
    double[] degrees = new double[sides.length];
    for (int i = 0; i < sides.length; i++) {
      degrees[i] = Double.parseDouble(sides[i]);
      if (Math.abs(degrees[i]) > (i % 2 == 0 ? 180 : 90)) {
        return false;
      }
    }
    return degrees[1] <= degrees[3];
  }

  private static Optional<String> parsed(
      Function<String, Temporal> parse, String value, String fault) {
    try {
      return parse.apply(value) == null ? Optional.of(fault) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(fault);
    }
  }

  private static ObjectNode type(String name) {
    return JsonNodeFactory.instance.objectNode().put("type", name);
  }
}

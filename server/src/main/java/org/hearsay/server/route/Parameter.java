package org.hearsay.server.route;

import java.util.Optional;

/**
 * A parameter of a route.
 *
 * @param place where it stands
 * @param kind what values it may have
 * @param required whether a request without it is wrong
 * @param many whether several values may be given, with commas between them or one after the other
 * @param about what it does, in a line
 */
public record Parameter(
    String name, Place place, ValueKind kind, boolean required, boolean many, String about) {
  /** The name of the parameter by which a list is asked for in another format than JSON. */
  public static final String FORMAT = "format";

  /** Where a parameter stands. */
  public enum Place {
    PATH,
    QUERY
  }

  public static Parameter query(String name, ValueKind kind, String about) {
    return new Parameter(name, Place.QUERY, kind, false, false, about);
  }

  /** A part of the path, in braces there. */
  public static Parameter path(String name, String about) {
    return new Parameter(name, Place.PATH, ValueKind.text(), true, false, about);
  }

  /** The same, with several values allowed. */
  public Parameter asMany() {
    return new Parameter(name, place, kind, required, true, about);
  }

  /** The same, which must be given. */
  public Parameter asRequired() {
    return new Parameter(name, place, kind, true, many, about);
  }

  /** What is wrong with a value, in a sentence that does not repeat it. */
  Optional<String> fault(String value) {
    return kind.check().fault(value).map(what -> "The parameter " + name + " " + what + ".");
  }
}

package org.hearsay.model;

/**
 * The name and version of what made a fact, printed as {@code name@version}.
 *
 * <p>The version changes whenever the output can change.
 *
 * @param name without {@code @} and blanks
 * @param version without {@code @} and blanks
 */
public record ComponentId(String name, String version) {
  public ComponentId {
    if (!isPart(name) || !isPart(version)) {
      throw new IllegalArgumentException(
          "not a component id: name '" + name + "', version '" + version + "'");
    }
  }

  /** Reads what {@link #toString()} prints. */
  public static ComponentId parse(String printed) {
    int at = printed.indexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException("not a component id: '" + printed + "'");
    }
    return new ComponentId(printed.substring(0, at), printed.substring(at + 1));
  }

  private static boolean isPart(String part) {
    return !part.isEmpty() && part.chars().noneMatch(c -> c == '@' || Character.isWhitespace(c));
  }

  @Override
  public String toString() {
    return name + "@" + version;
  }
}

package org.hearsay.cli.console;

import java.util.Locale;
import java.util.Map;

/**
 * What the standard output can show.
 *
 * @param interactive whether a person looks at it; the launcher knows and says so
 * @param colored whether colours may be used
 * @param unicode whether signs outside ASCII can be shown
 * @param columns how many characters a line holds
 */
public record Terminal(boolean interactive, boolean colored, boolean unicode, int columns) {
  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 60;
  private static final int MOST_COLUMNS = 120;

  /** The terminal as the process's environment tells it. */
  public static Terminal ofEnvironment() {
    return of(System.getenv(), Boolean.getBoolean("hearsay.terminal"));
  }

  /** The terminal that these variables describe; NO_COLOR and a dumb one turn colours off. */
  public static Terminal of(Map<String, String> environment, boolean interactive) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return new Terminal(
        interactive, interactive && !plain, unicode(environment), columns(environment));
  }

  private static boolean unicode(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8");
      }
    }
    return false;
  }

  private static int columns(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (!columns.matches("[0-9]{1,4}")) {
      return USUAL_COLUMNS;
    }
    return Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, Integer.parseInt(columns)));
  }
}

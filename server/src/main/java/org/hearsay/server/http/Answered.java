package org.hearsay.server.http;

import java.util.Locale;

/**
 * A request and its end, without anything that tells who asked, or for what: no address, no query,
 * and the template of the path, as what stands in a path may be somebody's secret.
 *
 * @param method a known one, or {@code OTHER}
 * @param route the template of its path; {@link #PAGE} or {@link #NOWHERE} outside of all routes
 * @param bytes that went out; negative where it was broken off
 */
public record Answered(String method, String route, int status, long bytes, long micros) {
  /** Stands for the pages of the workbench and their files. */
  public static final String PAGE = "(page)";

  /** Stands for paths that lead nowhere. */
  public static final String NOWHERE = "(nowhere)";

  public boolean isBrokenOff() {
    return bytes < 0;
  }

  /** The same in a line for people. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%s %s %d %s %d ms",
        method,
        route,
        status,
        isBrokenOff() ? "broken off" : bytes + " B",
        micros / 1000);
  }
}

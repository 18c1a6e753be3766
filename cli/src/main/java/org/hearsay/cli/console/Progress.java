package org.hearsay.cli.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Says on standard error how far a long run is: on a terminal in one line that is written over,
 * else in a line every ten seconds.
 */
public final class Progress {
  private static final long LIVE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long PLAIN_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final PrintStream err;
  private final boolean live;
  private final Optional<Integer> total;
  private final long begun;
  private long said;
  private boolean shown;

  public Progress(PrintStream err, boolean live, Optional<Integer> total) {
    this.err = err;
    this.live = live;
    this.total = total;
    this.begun = System.nanoTime();
    this.said = begun;
  }

  /** So many inputs are done. */
  public void done(int inputs) {
    long now = System.nanoTime();
    if (now - said < (live ? LIVE_NANOS : PLAIN_NANOS)) {
      return;
    }
    said = now;
    shown = true;
    String line = line(inputs, foreseen(inputs), (now - begun) / 1e9);
    if (live) {
      err.print("\r\033[K" + line);
      err.flush();
    } else {
      err.println("hearsay: " + line);
    }
  }

  /** Takes the line away. */
  public void end() {
    if (live && shown) {
      err.print("\r\033[K");
      err.flush();
    }
  }

  /** More inputs than were foreseen came out of archives: how many are left is not known. */
  private Optional<Integer> foreseen(int inputs) {
    return total.filter(all -> all > 1 && inputs <= all);
  }

  /** Such as {@code 120 of 400, 12.5 a second, 0:22 left}. */
  public static String line(int inputs, Optional<Integer> total, double seconds) {
    double rate = seconds > 0 ? inputs / seconds : 0;
    String line =
        inputs
            + total.map(all -> " of " + all).orElse("")
            + String.format(Locale.ROOT, ", %.1f a second", rate);
    if (total.isPresent() && rate > 0) {
      long left = Math.round((total.get() - inputs) / rate);
      line += String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60);
    }
    return line;
  }
}

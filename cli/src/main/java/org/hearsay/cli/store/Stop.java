package org.hearsay.cli.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a long run cleanly when its process is asked to stop: what is being kept is kept first.
 * Thread-safe.
 */
public final class Stop {
  private static final long LONGEST_SECONDS = 30;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::askAndWait, "hearsay-stop");
  private volatile boolean impatient;

  public Stop() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * One for a run that is meant to be stopped: its process then ends with the status that the run
   * gives, where the JVM itself would answer 143 for SIGTERM. A second signal ends it at once.
   */
  public static Stop withStatus() {
    Stop stop = new Stop();
    for (String name : new String[] {"TERM", "INT"}) {
      Signals.handle(name, stop::signalled);
    }
    return stop;
  }

  /** Answers whether the signal has been dealt with. */
  private boolean signalled() {
    boolean first = !isAsked();
    if (first) {
      askAndWait();
    }
    impatient = over.getCount() > 0;
    return !impatient;
  }

  private void askAndWait() {
    ask();
    if (impatient) {
      return;
    }
    try {
      if (!over.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        impatient = true;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks the run to end. */
  public void ask() {
    asked.countDown();
  }

  public boolean isAsked() {
    return asked.getCount() == 0;
  }

  /** Waits; answers whether the run is to go on. */
  public boolean sleep(Duration time) {
    try {
      return !asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The run has ended. */
  public void ended() {
    over.countDown();
    if (isAsked()) {
      return;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stoppingAlready) {
      // Asked in this very moment: the hook finds that the run is over.
    }
  }
}

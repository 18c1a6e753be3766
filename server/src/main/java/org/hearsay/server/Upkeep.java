package org.hearsay.server;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Does what the store needs in the background: now and then, and soon after something changed. */
final class Upkeep implements AutoCloseable {
  private static final long REST_MILLIS = 1000;

  private final Runnable work;
  private final Consumer<Throwable> failed;
  private final Semaphore asked = new Semaphore(0);
  private final Thread thread = new Thread(this::run, "hearsay-upkeep");
  private volatile boolean closed;

  Upkeep(Runnable work, Consumer<Throwable> failed) {
    this.work = work;
    this.failed = failed;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Something changed. */
  void wake() {
    asked.release();
  }

  private void run() {
    while (!closed) {
      try {
        asked.tryAcquire(REST_MILLIS, TimeUnit.MILLISECONDS);
        asked.drainPermits();
        if (!closed) {
          work.run();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        failed.accept(e);
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    wake();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(30));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

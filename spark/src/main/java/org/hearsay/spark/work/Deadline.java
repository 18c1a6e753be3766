package org.hearsay.spark.work;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does one piece of work after another and gives up on a piece that takes too long.
 *
 * <p>Java cannot end a thread that does not listen: one that was given up on goes on in the
 * background until its work is done, and the next piece gets another. Not safe to share between
 * threads.
 */
public final class Deadline implements AutoCloseable {
  /** Deeply nested sentences and pages need more than a task's thread has. */
  private static final long STACK_BYTES = 4L << 20;

  private final long seconds;
  private ExecutorService worker = worker();

  public Deadline(long seconds) {
    this.seconds = seconds;
  }

  /** A piece of work that was not done, and why in words. */
  public static final class MissedException extends Exception {
    private static final long serialVersionUID = 1L;

    MissedException(String reason, Throwable cause) {
      super(reason, cause);
    }
  }

  /**
   * The result of the work; fails when it throws or takes too long. What shows that the whole JVM
   * is in trouble is thrown as it is.
   */
  public <T> T call(Callable<T> work) throws MissedException {
    Future<T> result = worker.submit(work);
    try {
      return result.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      worker.shutdownNow();
      worker = worker();
      throw new MissedException("took longer than " + seconds + " s", e);
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof StackOverflowError) {
        throw new MissedException("nested too deeply", cause);
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new MissedException(said(cause), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the task was stopped", e);
    }
  }

  private static String said(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }

  private static ExecutorService worker() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(null, work, "hearsay-spark-work", STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}

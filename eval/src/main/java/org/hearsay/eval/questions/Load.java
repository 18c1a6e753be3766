package org.hearsay.eval.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * Asks at a steady pace, whatever the answers take: a question's time counts from the moment when
 * it was due, so that waiting for others is seen.
 */
final class Load {
  private static final int CONNECTIONS = 50;
  private static final int A_SECOND = 50;
  private static final double NANOS = 1e6;

  private Load() {}

  /** The times of the answers in milliseconds. */
  record Times(double[] ascending, double items) {
    double share(double share) {
      return ascending[(int) Math.min(ascending.length - 1, share * ascending.length)];
    }

    /** A row of a table. */
    String row(String what) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %.1f | %.1f | %.1f | %.1f |",
          what,
          ascending.length,
          items,
          share(0.5),
          share(0.95),
          share(0.99));
    }
  }

  /**
   * Asks for so many seconds.
   *
   * @param question asks the question with a number and answers how many items came
   */
  static Times of(int seconds, IntFunction<Integer> question) {
    ScheduledExecutorService pool =
        Executors.newScheduledThreadPool(CONNECTIONS, work -> new Thread(work, "reader"));
    try {
      long begun = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
      List<Future<double[]>> answers = new ArrayList<>();
      for (int i = 0; i < seconds * A_SECOND; i++) {
        int number = i;
        long due = begun + i * TimeUnit.SECONDS.toNanos(1) / A_SECOND;
        answers.add(
            pool.schedule(
                () -> {
                  double items = question.apply(number);
                  return new double[] {(System.nanoTime() - due) / NANOS, items};
                },
                due - System.nanoTime(),
                TimeUnit.NANOSECONDS));
      }
      double[] times = new double[answers.size()];
      double items = 0;
      for (int i = 0; i < times.length; i++) {
        double[] answer = answers.get(i).get();
        times[i] = answer[0];
        items += answer[1];
      }
      Arrays.sort(times);
      return new Times(times, items / times.length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}

package org.hearsay.server.resource;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Handler;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;

/**
 * Lets few slow questions be answered at once, such as full text and what counts all there are:
 * threads and readers of the store are left to all others. Whoever comes when enough are waiting,
 * or waits too long, is told to come again. Thread-safe.
 */
public final class SlowQuestions {
  private static final int MOST_WAITING = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Semaphore places;
  private final long patienceMillis;
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * @param atOnce so many are answered at once
   * @param patience how long others wait
   */
  SlowQuestions(int atOnce, Duration patience) {
    this.places = new Semaphore(atOnce, true);
    this.patienceMillis = patience.toMillis();
  }

  /** As many at once as the machine has processors, and no fewer than two. */
  public static SlowQuestions usual() {
    return new SlowQuestions(Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE);
  }

  /** Such a question. */
  public Handler of(Handler handler) {
    return request -> answer(handler, request);
  }

  /** Such a question where it asks for words or for a count. */
  Handler whereSlow(Handler handler) {
    return request ->
        request.text("q").isPresent() || request.isTrue("total")
            ? answer(handler, request)
            : handler.answer(request);
  }

  private Reply answer(Handler handler, ApiRequest request) {
    enter();
    try {
      return handler.answer(request);
    } finally {
      places.release();
    }
  }

  private void enter() {
    if (waiting.incrementAndGet() > MOST_WAITING) {
      waiting.decrementAndGet();
      throw busy();
    }
    try {
      if (!places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(Problem.busy("The server is stopping.", 1), e);
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static ProblemException busy() {
    return new ProblemException(
        Problem.busy("Too many searches and counts are being answered already.", 1));
  }
}

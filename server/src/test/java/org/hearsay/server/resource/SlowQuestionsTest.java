package org.hearsay.server.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Caller;
import org.hearsay.server.route.Handler;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.junit.jupiter.api.Test;

class SlowQuestionsTest {
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  private static ApiRequest asking(Map<String, List<String>> values) {
    return new ApiRequest(
        values,
        Caller.anonymous("test"),
        Optional.empty(),
        "",
        "",
        new byte[0],
        new ApiRequest.Sender("test", ""));
  }

  private Reply slow(ApiRequest request) {
    most.accumulateAndGet(running.incrementAndGet(), Math::max);
    try {
      assertTrue(goOn.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      running.decrementAndGet();
    }
    return done();
  }

  private static Reply done() {
    return Reply.json(JsonNodeFactory.instance.objectNode());
  }

  @Test
  void fewAreAnsweredAtOnceAndNobodyElseWaitsForThem() {
    SlowQuestions questions = new SlowQuestions(2, Duration.ofSeconds(20));
    Handler search = questions.of(this::slow);
    List<CompletableFuture<Reply>> answers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      answers.add(
          CompletableFuture.supplyAsync(
              () -> search.answer(asking(Map.of())), work -> new Thread(work, "asks").start()));
    }
    Handler page = questions.whereSlow(request -> done());
    for (int i = 0; i < 100; i++) {
      assertEquals(200, page.answer(asking(Map.of("country", List.of("ITA")))).status());
    }
    goOn.countDown();
    answers.forEach(answer -> assertEquals(200, answer.join().status()));
    assertTrue(most.get() <= 2, "at once: " + most);
  }

  @Test
  void whoeverWaitsTooLongIsToldToComeAgain() throws InterruptedException {
    SlowQuestions questions = new SlowQuestions(1, Duration.ofMillis(50));
    Handler search = questions.whereSlow(this::slow);
    ApiRequest words = asking(Map.of("q", List.of("harbour")));
    CompletableFuture<Reply> first =
        CompletableFuture.supplyAsync(
            () -> search.answer(words), work -> new Thread(work, "asks").start());
    while (running.get() == 0) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> search.answer(asking(Map.of("total", List.of("true")))));
    assertEquals(503, refused.problem().status());
    assertEquals("1", refused.problem().headers().get("Retry-After"));
    goOn.countDown();
    assertEquals(200, first.join().status());
    assertEquals(200, search.answer(words).status());
  }
}

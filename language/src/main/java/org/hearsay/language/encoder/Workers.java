package org.hearsay.language.encoder;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Threads that work on the parts of one text, a few parts ahead of the caller who takes the
 * results.
 *
 * <p>With one thread there are none: the caller does the work. They end with the program.
 */
final class Workers implements AutoCloseable {
  /** So many results a thread wait to be taken, which bounds what is held. */
  private static final int AHEAD = 2;

  private final int threads;
  private final @Nullable ExecutorService service;

  Workers(int threads) {
    this.threads = threads;
    this.service = threads > 1 ? Executors.newFixedThreadPool(threads, Workers::named) : null;
  }

  private static Thread named(Runnable task) {
    Thread thread = new Thread(task, "hearsay-encoder");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives each part and its result to the taker, in the order of the parts. */
  <P, R> void inOrder(Collection<P> parts, Function<P, R> work, BiConsumer<P, R> taker) {
    if (service == null) {
      parts.forEach(part -> taker.accept(part, work.apply(part)));
      return;
    }
    Queue<P> begun = new ArrayDeque<>();
    Queue<Future<R>> results = new ArrayDeque<>();
    for (P part : parts) {
      begun.add(part);
      results.add(service.submit(() -> work.apply(part)));
      if (begun.size() > AHEAD * threads) {
        taker.accept(begun.remove(), result(results.remove()));
      }
    }
    while (!begun.isEmpty()) {
      taker.accept(begun.remove(), result(results.remove()));
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a text was read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a part of a text could not be read", e.getCause());
    }
  }

  @Override
  public void close() {
    if (service != null) {
      service.shutdown();
    }
  }
}

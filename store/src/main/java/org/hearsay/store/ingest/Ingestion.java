package org.hearsay.store.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.store.InputOutcome;
import org.hearsay.store.RecordStore;
import org.hearsay.store.RunCounts;
import org.hearsay.store.database.StoreException;

/**
 * Takes inputs in: many are read at a time, one thread keeps them in their order, several to a
 * commit.
 *
 * <p>It may be killed at any moment: what was acknowledged is kept, and a second run of the same
 * inputs goes on where it stopped. Memory does not grow with the number of inputs.
 */
public final class Ingestion {
  /** A commit waits for the disk; so many records share one, unless they come slowly. */
  private static final int MOST_IN_COMMIT = 64;

  private static final long LONGEST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
  private static final int WAITING_PER_THREAD = 4;

  private final RecordStore store;
  private final RecordMaker maker;
  private final IngestOptions options;
  private final IngestListener listener;

  public Ingestion(
      RecordStore store, RecordMaker maker, IngestOptions options, IngestListener listener) {
    this.store = store;
    this.maker = maker;
    this.options = options;
    this.listener = listener;
  }

  /** Takes all inputs in and answers their counts; fails only when the store does. */
  public RunCounts run(Iterator<? extends Submission> inputs) {
    int run =
        store.write(writing -> writing.beginRun(Optional.of(maker.provenance()), options.crisis()));
    ExecutorService readers = Executors.newFixedThreadPool(options.threads(), Ingestion::named);
    try {
      return new Run(run, readers, inputs).all();
    } finally {
      readers.shutdownNow();
    }
  }

  private static Thread named(Runnable work) {
    Thread thread = new Thread(work, "hearsay-ingest-" + NUMBER.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** One run: what is being read, what waits for the next commit, and the counts so far. */
  private final class Run {
    private final Commit commit;
    private final ExecutorService readers;
    private final Iterator<? extends Submission> inputs;
    private final Deque<Future<Prepared>> reading = new ArrayDeque<>();
    private final List<Prepared> waiting = new ArrayList<>();
    private RunCounts counts = RunCounts.none();

    Run(int number, ExecutorService readers, Iterator<? extends Submission> inputs) {
      this.commit = new Commit(store, number, options);
      this.readers = readers;
      this.inputs = inputs;
    }

    RunCounts all() {
      Preparation preparation = new Preparation(store, maker);
      long lastCommit = System.nanoTime();
      while (true) {
        while (reading.size() < options.threads() * WAITING_PER_THREAD && inputs.hasNext()) {
          Submission input = inputs.next();
          reading.add(readers.submit(() -> preparation.prepare(input)));
        }
        if (reading.isEmpty()) {
          break;
        }
        waiting.add(result(reading.remove()));
        if (waiting.size() >= MOST_IN_COMMIT
            || System.nanoTime() - lastCommit >= LONGEST_WAIT_NANOS) {
          commit();
          lastCommit = System.nanoTime();
        }
      }
      commit();
      store.write(writing -> commit.end(writing, counts));
      return counts;
    }

    private void commit() {
      if (waiting.isEmpty()) {
        return;
      }
      List<InputOutcome> outcomes = commit.keep(waiting, counts);
      waiting.clear();
      for (InputOutcome outcome : outcomes) {
        counts = counts.plus(outcome);
        listener.acknowledged(outcome, counts);
      }
    }

    private Prepared result(Future<Prepared> future) {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while reading", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof StoreException failure) {
          throw failure;
        }
        throw new IllegalStateException("reading failed: " + e.getCause(), e.getCause());
      }
    }
  }
}

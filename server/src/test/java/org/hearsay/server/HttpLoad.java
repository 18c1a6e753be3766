package org.hearsay.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a server on this machine at an even pace over many connections and tells how long answers
 * took, each from the moment at which it was due, so that a server that stalls cannot hide it.
 *
 * <p>Started by hand: address, key, connections, requests a second in all, seconds, then paths.
 */
final class HttpLoad {
  private static final int MOST_SECONDS = 300;

  private final URI address;
  private final String key;
  private final Map<String, List<Long>> nanos = new TreeMap<>();
  private final Map<String, Integer> failures = new TreeMap<>();

  HttpLoad(URI address, String key) {
    if (!List.of("127.0.0.1", "localhost", "[::1]").contains(address.getHost())) {
      throw new IllegalArgumentException("only this machine is put under load: " + address);
    }
    this.address = address;
    this.key = key;
  }

  public static void main(String[] arguments) throws InterruptedException {
    HttpLoad load = new HttpLoad(URI.create(arguments[0]), arguments[1]);
    List<String> paths = List.of(arguments).subList(5, arguments.length);
    load.run(
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]),
        Integer.parseInt(arguments[4]),
        paths);
    StringBuilder table = new StringBuilder();
    paths.forEach(path -> table.append(load.line(path)).append('\n'));
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.print(table);
    }
  }

  /** Asks the paths in turn. */
  void run(int connections, int perSecond, int seconds, List<String> paths)
      throws InterruptedException {
    int each = Math.max(1, perSecond * Math.min(seconds, MOST_SECONDS) / connections);
    long step = TimeUnit.SECONDS.toNanos(1) * connections / perSecond;
    long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
    CountDownLatch done = new CountDownLatch(connections);
    for (int i = 0; i < connections; i++) {
      int one = i;
      Thread thread =
          new Thread(
              () -> {
                asked(one, each, begin + step * one / connections, step, paths);
                done.countDown();
              },
              "hearsay-load-" + i);
      thread.setDaemon(true);
      thread.start();
    }
    done.await();
  }

  private void asked(int first, int count, long begin, long step, List<String> paths) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    for (int i = 0; i < count; i++) {
      long due = begin + step * i;
      long wait = due - System.nanoTime();
      if (wait > 0) {
        LockSupport.parkNanos(wait);
      }
      String path = paths.get((first + i) % paths.size());
      Optional<Integer> status = status(client, path);
      add(path, System.nanoTime() - due, status.filter(code -> code == 200).isPresent());
    }
  }

  private Optional<Integer> status(HttpClient client, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + key)
            .build();
    try {
      return Optional.of(
          client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode());
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private synchronized void add(String path, long took, boolean well) {
    nanos.computeIfAbsent(path, p -> new ArrayList<>()).add(took);
    failures.merge(path, well ? 0 : 1, Integer::sum);
  }

  /** How many answers were none. */
  synchronized int failed() {
    return failures.values().stream().mapToInt(Integer::intValue).sum();
  }

  synchronized String line(String path) {
    List<Long> all = nanos.getOrDefault(path, List.of()).stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%5d answers, %d failed, p50 %.1f ms, p95 %.1f ms, most %.1f ms  %s",
        all.size(),
        failures.getOrDefault(path, 0),
        millis(all, 0.5),
        millis(all, 0.95),
        millis(all, 1),
        path);
  }

  private static double millis(List<Long> sorted, double share) {
    if (sorted.isEmpty()) {
      return 0;
    }
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, index)) / 1e6;
  }
}

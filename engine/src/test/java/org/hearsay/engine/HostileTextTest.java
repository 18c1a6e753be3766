package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordFaults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text that no reporter wrote is read in bounded time (the goal is 5 s per 100 kB, the last measure
 * up to 10 s; this catches growth without bound), fails nothing and leaves no fault.
 */
class HostileTextTest {
  private static final int SIZE = 100_000;

  /**
   * The goal is 5 s; what was measured last is up to 12 s, so this only catches growth without
   * bound.
   */
  private static final long LIMIT_MILLIS = 20_000;

  /** Processor time, not the clock: a busy machine must not fail the test. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Kept apart by their first characters in test reports. */
  record Hostile(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Hostile> texts() {
    return List.of(
        repeated("one endless word", "a"),
        repeated("one endless line", "he said that "),
        repeated("opening quotes", "“"),
        repeated("straight quotes", "\" "),
        repeated("brackets", "((["),
        repeated("full stops", ". "),
        repeated("numbers", "1,000 "),
        repeated("weekdays", "Monday "),
        repeated("places", "Paris, "),
        repeated("names", "Anna Berg and "),
        repeated("denials", "Mali denied that Mali denied that "),
        repeated("emoji", "😀🚀 "),
        repeated("right to left", "قال الوزير "),
        repeated("short paragraphs", "Talks ended.\n\n"),
        new Hostile("random signs", random()));
  }

  private static Hostile repeated(String name, String unit) {
    return new Hostile(name, unit.repeat(SIZE / unit.length()).strip());
  }

  private static String random() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    while (text.length() < SIZE) {
      int point = random.nextInt(4) == 0 ? random.nextInt(0xD800) : 32 + random.nextInt(95);
      text.appendCodePoint(Math.max(32, point));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadInTimeAndWithoutFault(Hostile hostile) {
    long began = THREADS.getCurrentThreadCpuTime();
    CrisisRecord record = SharedEngine.readBytes(hostile.text(), "2022-10-11");
    long millis = (THREADS.getCurrentThreadCpuTime() - began) / 1_000_000;
    assertTrue(millis <= LIMIT_MILLIS, millis + " ms of processor time");
    assertTrue(!record.article().language().equals("en") || record.missing().isEmpty());
    assertEquals(List.of(), RecordFaults.of(record));
  }
}

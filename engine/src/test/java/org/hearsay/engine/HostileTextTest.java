package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordFaults;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text that no reporter wrote is read in bounded time, fails nothing and leaves no fault: 5 s for
 * 100 kB on an idle machine.
 *
 * <p>Processor time is taken, not the clock, and twice the goal is allowed: where two threads share
 * a core, as on most machines that run tests, the same work takes up to twice the processor time.
 */
class HostileTextTest {
  private static final boolean LONG = Boolean.getBoolean("hearsay.long");
  private static final int SIZE = LONG ? 100_000 : 20_000;
  private static final double LIMIT_MILLIS_PER_BYTE = 2 * 5_000 / 100_000.0;

  /** What compiling the program takes while it runs for the first time. */
  private static final long WARMING_MILLIS = 500;

  private static final String DAY = "2022-10-11";
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static List<HostileText> texts() {
    return HostileText.all();
  }

  @BeforeAll
  static void warmUp() {
    HostileText.all().forEach(each -> SharedEngine.read(each.amongProse(2_000), DAY));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadInTimeAndWithoutFault(HostileText hostile) {
    String text = hostile.ofLength(SIZE);
    CrisisRecord record = timed(text, () -> SharedEngine.read(text, DAY));
    assertEquals(List.of(), record.missing());
    assertEquals(List.of(), RecordFaults.of(record));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadInTimeAmongProseAsTheCommandReadsIt(HostileText hostile) {
    String text = hostile.amongProse(SIZE);
    CrisisRecord record = timed(text, () -> SharedEngine.readBytes(text, DAY));
    assertEquals("en", record.article().language());
    assertEquals(List.of(), record.missing());
    assertEquals(List.of(), RecordFaults.of(record));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void takesAtMostTwiceAsLongAsItsLengthSays(HostileText hostile) {
    long once = millisOf(hostile.ofLength(SIZE / 4));
    long fourTimes = millisOf(hostile.ofLength(SIZE));
    assertTrue(fourTimes <= 2 * 4 * once + WARMING_MILLIS, once + " ms, then " + fourTimes);
  }

  private static long millisOf(String text) {
    long began = THREADS.getCurrentThreadCpuTime();
    SharedEngine.read(text, DAY);
    return (THREADS.getCurrentThreadCpuTime() - began) / 1_000_000;
  }

  private static CrisisRecord timed(String text, Supplier<CrisisRecord> reading) {
    double limit = LIMIT_MILLIS_PER_BYTE * text.getBytes(StandardCharsets.UTF_8).length;
    long began = THREADS.getCurrentThreadCpuTime();
    CrisisRecord record = reading.get();
    long millis = (THREADS.getCurrentThreadCpuTime() - began) / 1_000_000;
    assertTrue(millis <= limit + WARMING_MILLIS, millis + " ms of processor time, not " + limit);
    return record;
  }
}

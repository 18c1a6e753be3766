package org.hearsay.eval.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ratios of processor time, which a busy machine leaves as they are. */
class SpeedTest {
  private static final boolean LONG = Boolean.getBoolean("hearsay.long");
  private static final int SIZE = LONG ? 20_000 : 8_000;

  @Test
  void longNewsTakesAtMostTwiceAsLongAsItsLengthSays() {
    Speed.measure(List.of(NewsText.of(SIZE, 1)));
    SpeedFigures once = Speed.measure(List.of(NewsText.of(SIZE, 7)));
    SpeedFigures fourTimes = Speed.measure(List.of(NewsText.of(4 * SIZE, 7)));
    double growth = (double) fourTimes.nanos() / once.nanos();
    assertTrue(growth <= 2 * 4, once.table() + "\n" + fourTimes.table());
  }

  @Test
  void theFiguresHoldTogether() {
    SpeedFigures figures = Speed.measure(List.of(NewsText.of(2_000, 3), NewsText.of(2_000, 4)));
    assertEquals(2, figures.articles());
    long parts = figures.byAnnotator().values().stream().mapToLong(Long::longValue).sum();
    assertTrue(parts <= figures.nanos() && parts > 0.8 * figures.nanos(), figures.table());
    assertEquals(
        List.of("language", "time"), List.copyOf(figures.byAnnotator().keySet()).subList(0, 2));
    assertTrue(figures.table().contains("tokens/s"));
  }

  @Test
  void aLongReportIsCutToItsLength() {
    LongReport report = LongReport.measure(List.of(NewsText.of(1_500, 3), "ä"), 1_000);
    assertTrue(report.bytes() >= 1_000 && report.bytes() < 1_200, report.line());
    assertTrue(report.nanos() > 0 && report.line().contains("by the clock"), report.line());
  }

  @Test
  void madeUpNewsIsTheSameForTheSameSeed() {
    assertEquals(NewsText.of(500, 2), NewsText.of(500, 2));
    assertTrue(NewsText.of(500, 2).length() >= 500);
  }
}

package org.hearsay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordFaults;
import org.hearsay.record.RecordWriter;
import org.junit.jupiter.api.Test;

/** What holds for every record of the default engine. */
class EngineTest {
  private static final String REPORT =
      """
      VALDORA - The foreign minister of Armenia will fly to Brussels on Thursday to meet his Azerbaijani counterpart, the EU said.

      “We hope for a ceasefire by the end of the month,” a senior EU official told reporters on Tuesday.

      Azerbaijan denied that its troops had shelled two villages near the border last week, as Yerevan claims. At least 12 people were killed, according to Armenian police.
      """;

  @Test
  void theSameReportGivesTheSameBytesInAnyLocaleAndTimeZone() {
    String expected = written(REPORT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(expected, written(REPORT), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theSameReportGivesTheSameBytesInAnyThreadAndOrder()
      throws InterruptedException, ExecutionException {
    List<String> reports =
        List.of(REPORT, "Kenya said on Monday that it would send police to Haiti.", "");
    List<String> expected = reports.stream().map(EngineTest::written).toList();
    ExecutorService threads =
        Executors.newFixedThreadPool(4, task -> new Thread(task, "engine-test"));
    try {
      List<Callable<String>> tasks = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String report = reports.get((i * 7) % reports.size());
        tasks.add(() -> written(report));
      }
      List<Future<String>> found = threads.invokeAll(tasks);
      for (int i = 0; i < found.size(); i++) {
        assertEquals(expected.get((i * 7) % reports.size()), found.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void withoutADateNoRelativeTimeIsResolved() {
    CrisisRecord record = SharedEngine.read(REPORT);
    assertFalse(record.times().isEmpty());
    record
        .times()
        .forEach(
            time -> assertFalse(time.basis() == TimeBasis.RELATIVE, () -> "resolved: " + time));
  }

  @Test
  void everyReferenceLeadsSomewhereAndEverySpanLiesInTheText() {
    assertEquals(List.of(), RecordFaults.of(SharedEngine.read(REPORT, "2022-10-11")));
  }

  @Test
  void everyFactSaysWhatMadeIt() {
    CrisisRecord record = SharedEngine.read(REPORT, "2022-10-11");
    record
        .events()
        .forEach(
            event ->
                assertEquals(
                    event.by().version(),
                    record.provenance().components().get(event.by().name()),
                    event.by().toString()));
  }

  @Test
  void aTextWithoutAnySentenceGivesARecordWithoutFacts() {
    for (String text : List.of("", "* * *", "42", "???")) {
      CrisisRecord record = SharedEngine.read(text);
      assertEquals(List.of(), record.missing(), text);
      assertTrue(record.events().isEmpty() && record.claims().isEmpty(), text);
    }
  }

  private static String written(String text) {
    return RecordWriter.oneLine().write(SharedEngine.read(text, "2022-10-11"));
  }
}

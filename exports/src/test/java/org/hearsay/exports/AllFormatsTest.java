package org.hearsay.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.record.CrisisRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllFormatsTest {
  private static Stream<String> names() {
    return Formats.list().stream().map(Format::name);
  }

  @Test
  void namesAreUnique() {
    List<String> names = names().toList();
    assertEquals(names.size(), new HashSet<>(names).size());
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSameReportsGiveTheSameBytes(String name) {
    List<CrisisRecord> records = List.of(Sample.report(), Sample.foreign());
    Written once = Written.of(name, Sink.Options.plain(), records);
    Written again = Written.of(name, Sink.Options.plain(), new ArrayList<>(records));
    assertEquals(once, again);
    assertEquals(2, once.result().reports());
    assertTrue(once.result().rows() > 0);
  }

  @ParameterizedTest
  @MethodSource("names")
  void noReportsGiveAFileWithoutRows(String name) {
    Written empty = Written.of(name, Sink.Options.plain(), List.of());
    assertEquals(0, empty.result().rows());
  }

  @ParameterizedTest
  @MethodSource("names")
  void aReportAsACrisisGivesWhatTheReportGives(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Tally.Result joined =
        Formats.find(name)
            .orElseThrow()
            .write(CrisisView.of(Sample.report()), out, Sink.Options.plain());
    assertEquals(Written.of(name), Written.of(out, joined));
  }
}

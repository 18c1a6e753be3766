package org.hearsay.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.hearsay.imports.gdelt.CodedItem;
import org.hearsay.imports.gdelt.GdeltRows;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordFaults;

/** Rows of Events and Mentions, plain and packed: each gives a sound record or a reason. */
public final class GdeltTarget {
  private static final ItemLimits SMALL = new ItemLimits(1 << 20, 100, 2, 64 << 20, 4 << 20, 100);

  private GdeltTarget() {}

  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    GdeltRows.Input rows = new GdeltRows.Input("in", () -> new ByteArrayInputStream(input));
    try (GdeltRows read = new GdeltRows(List.of(rows), SMALL)) {
      read.forEachRemaining(GdeltTarget::check);
    }
  }

  private static void check(CodedItem item) {
    if (item instanceof CodedItem.Coded coded) {
      CrisisRecord record = coded.record();
      Streams.check(record.article());
      Streams.require(RecordFaults.of(record).isEmpty(), "the record has faults");
    }
  }
}

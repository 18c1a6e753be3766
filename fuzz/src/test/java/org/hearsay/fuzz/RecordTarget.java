package org.hearsay.fuzz;

import java.nio.charset.StandardCharsets;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordFaults;
import org.hearsay.record.RecordReader;
import org.hearsay.record.RecordWriter;

/** Records that somebody else wrote: what has no faults is written and read again unchanged. */
public final class RecordTarget {
  private RecordTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    CrisisRecord record;
    try {
      record = new RecordReader().read(new String(input, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      Streams.require(!String.valueOf(e.getMessage()).isBlank(), "refused without a reason");
      return;
    }
    if (RecordFaults.of(record).isEmpty()) {
      String json = RecordWriter.oneLine().write(record);
      String again = RecordWriter.oneLine().write(new RecordReader().read(json));
      Streams.require(json.equals(again), "written twice, two texts");
    }
  }
}

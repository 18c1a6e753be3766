package org.hearsay.imports.gdelt;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;

/** One row of the inputs: an event that can be made a record of, or why there is none. */
public sealed interface CodedItem {
  /** The file, and the line in it behind a hash. */
  String origin();

  /** What the records of all rows name as their maker. */
  static RecordProvenance provenance() {
    return RowRecord.PROVENANCE;
  }

  /**
   * An event.
   *
   * @param mentions the lines of Mentions that name it
   */
  record Coded(String origin, EventRow event, List<String> mentions) implements CodedItem {
    public Coded {
      mentions = List.copyOf(mentions);
    }

    /** The record, made anew each time; the same for the same rows. */
    public CrisisRecord record() {
      List<MentionRow> rows = new ArrayList<>();
      for (String line : mentions) {
        try {
          rows.add(MentionRow.of(line));
        } catch (BadRowException e) {
          throw new IllegalStateException("was checked before: " + line, e);
        }
      }
      return new RowRecord(event, Articles.first(rows), origin).record();
    }
  }

  /**
   * No row that can be taken in.
   *
   * @param lost whether its bytes could not be had; else they were no row
   */
  record Bad(String origin, String reason, boolean lost) implements CodedItem {}
}

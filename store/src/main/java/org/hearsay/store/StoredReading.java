package org.hearsay.store;

import java.time.Instant;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordReader;

/**
 * One reading of one report as it is kept.
 *
 * @param report the report's id
 * @param key tells it apart from other readings of the report
 * @param engine the program that made it, such as {@code hearsay 0.1.0}
 * @param current whether it is the reading that stands for the report
 * @param keeps how much of the text is there
 * @param textHash the SHA-256 of the whole text, also where only quotes are kept
 * @param storedAt when it was stored
 * @param json the record on one line
 */
public record StoredReading(
    String report,
    String key,
    String engine,
    boolean current,
    Keeping keeps,
    String textHash,
    Instant storedAt,
    String json) {

  /** The record in the JSON. */
  public CrisisRecord record() {
    return new RecordReader().read(json);
  }
}

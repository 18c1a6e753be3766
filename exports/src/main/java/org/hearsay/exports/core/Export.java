package org.hearsay.exports.core;

import java.io.IOException;
import org.hearsay.record.CrisisRecord;

/**
 * Writes one file in one format, a report at a time, so that memory does not grow with the input.
 *
 * <p>The same reports in the same order give the same bytes. Used once, by one thread: {@link
 * #begin()}, any number of reports, {@link #end()}.
 */
public interface Export {
  /** Writes what stands before the first report. */
  default void begin() throws IOException {}

  /** Writes what one report gives. */
  void report(CrisisRecord record) throws IOException;

  /** Writes what stands after the last report; does not close what it writes to. */
  default void end() throws IOException {}
}

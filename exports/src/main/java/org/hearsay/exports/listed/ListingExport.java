package org.hearsay.exports.listed;

import java.io.IOException;
import org.hearsay.exports.core.Export;
import org.hearsay.record.CrisisRecord;

/** An export that writes one row, item or feature for each entry of a list. */
public interface ListingExport extends Export {
  /** Writes what a part of a list gives. */
  void listing(Listing part) throws IOException;

  /** Single reports are lists of their own. */
  @Override
  default void report(CrisisRecord record) throws IOException {
    throw new UnsupportedOperationException("a list is written, no report");
  }
}

package org.hearsay.cli;

import java.io.IOException;
import org.hearsay.reader.ReadOptions;

/**
 * One report to read.
 *
 * @param name its path, {@code -} for standard input, or its id in lines of JSON
 * @param content gives its bytes, once
 * @param options what is known of it beforehand
 */
record ReportInput(String name, Content content, ReadOptions options) {
  /** Bytes that are fetched when the report's turn has come. */
  interface Content {
    byte[] read() throws IOException;
  }
}

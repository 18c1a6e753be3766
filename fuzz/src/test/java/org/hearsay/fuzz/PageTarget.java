package org.hearsay.fuzz;

import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.ReportReader;
import org.hearsay.reader.UnreadableReportException;

/** Pages of the web. */
public final class PageTarget {
  private static final ReportReader READER = new ReportReader();

  private PageTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    try {
      Streams.check(
          READER.read(input, ReadOptions.none().withUrl("https://example.org/2022/01/a")));
    } catch (UnreadableReportException e) {
      Streams.require(!e.getMessage().isBlank(), "refused without a reason");
    }
  }
}

package org.hearsay.fuzz;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.PublishedBasis;
import org.hearsay.reader.dates.PublicationDate;

/** Publication dates as pages and feeds write them. */
public final class DateTarget {
  private DateTarget() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    PublicationDate.parse(text, PublishedBasis.METADATA)
        .ifPresent(
            date ->
                Streams.require(
                    date.day().getYear() >= 0 && date.day().getYear() <= 9999,
                    "not a year of four figures: " + date.day()));
  }
}

package org.hearsay.digest;

import java.time.LocalDate;

/** Which reports are new to the reader; all that is in a digest rests on one of them. */
public sealed interface Since {
  /** What came into the store after a digest: each report is new in exactly one digest. */
  record Earlier(Point point) implements Since {}

  /** What was published on a day or later, whenever it came; for looking back. */
  record Published(LocalDate day) implements Since {}
}

package org.hearsay.reader.item;

import org.hearsay.reader.ReadOptions;

/** One report of an input, not read yet, or the reason why its bytes cannot be had. */
public sealed interface Item {
  /** Where it lies: the path of its file, and its place in it after a {@code #}. */
  String origin();

  /** The bytes of a report, and what is known of it besides. */
  @SuppressWarnings("ArrayRecordComponent")
  record Found(String origin, byte[] bytes, ReadOptions options) implements Item {}

  /** A report that is lost, and why. */
  record Lost(String origin, String reason) implements Item {}
}

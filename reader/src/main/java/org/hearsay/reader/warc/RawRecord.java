package org.hearsay.reader.warc;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A record as it stands in the archive, or the damage that stands where one should be.
 *
 * @param number its place in the archive, from 1
 * @param head its first line and its fields, as bytes
 * @param body its block
 * @param damage why it cannot be read
 */
@SuppressWarnings("ArrayRecordComponent")
record RawRecord(long number, byte[] head, byte[] body, Optional<String> damage) {
  /** The value of a field of the head. */
  Optional<String> field(String name) {
    return Optional.ofNullable(fields(head).get(name.toLowerCase(Locale.ROOT)));
  }

  /** The fields of a head by their names in lower case. */
  static Map<String, String> fields(byte[] head) {
    Map<String, String> fields = new HashMap<>();
    for (String line : new String(head, StandardCharsets.UTF_8).split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return fields;
  }
}

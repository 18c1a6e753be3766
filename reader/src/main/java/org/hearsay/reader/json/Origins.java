package org.hearsay.reader.json;

import java.util.Optional;

/** Names the reports of a file by their id, or by their place where they have none. */
public interface Origins {
  String name(Optional<String> id, long place);

  /** The file and the id, or the file and the number of the line, with a {@code #} between. */
  static Origins within(String file) {
    return (id, place) -> file + "#" + id.orElse(String.valueOf(place));
  }

  /** The id alone, or the file and the number of the line with a colon between. */
  static Origins bare(String file) {
    return (id, place) -> id.orElse(file + ":" + place);
  }
}

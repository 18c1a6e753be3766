package org.hearsay.digest;

import java.util.List;

/**
 * The entries of one reason, those most worth reading first.
 *
 * @param more how many there are that are not shown
 */
public record Section(Reason reason, List<DigestEntry> entries, int more) {
  public Section {
    entries = List.copyOf(entries);
  }

  /** How many there are, shown or not. */
  public int all() {
    return entries.size() + more;
  }
}

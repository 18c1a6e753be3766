package org.hearsay.reader.item;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The reports of one input, one after the other; never more than one of them is held. */
public interface Items extends Closeable {
  /**
   * The next report, empty at the end. A failure means that nothing more can be read from this
   * input; one bad report is an {@link Item.Lost} instead.
   */
  Optional<Item> next() throws IOException;
}

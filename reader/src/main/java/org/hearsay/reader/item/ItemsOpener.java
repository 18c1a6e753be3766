package org.hearsay.reader.item;

import java.io.IOException;
import java.io.InputStream;

/** Opens what lies inside something else: the entry of an archive, the content of a gzip file. */
public interface ItemsOpener {
  /**
   * The reports in these bytes.
   *
   * @param depth how many archives and compressed files they lie in
   */
  Items open(String origin, InputStream in, int depth) throws IOException;
}

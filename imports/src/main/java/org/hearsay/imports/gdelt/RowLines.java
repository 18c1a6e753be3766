package org.hearsay.imports.gdelt;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.archive.ArchiveItems;
import org.hearsay.reader.archive.GzipItems;
import org.hearsay.reader.archive.GzipStream;
import org.hearsay.reader.archive.UnpackBudget;
import org.hearsay.reader.item.Item;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.reader.item.Items;
import org.hearsay.reader.json.BoundedLines;

/** The lines of a file, one after the other; of a zip or gzip file those of what is in it. */
final class RowLines implements Items {
  private static final int LONGEST_LINE = 65_536;
  private static final int MAGIC = 4;

  private final String origin;
  private final InputStream in;
  private final BoundedLines lines;

  private RowLines(String origin, InputStream in) {
    this.origin = origin;
    this.in = in;
    this.lines = new BoundedLines(in, LONGEST_LINE);
  }

  /** Opens a file by what it begins with. */
  static Items open(String origin, InputStream in, ItemLimits limits) throws IOException {
    return open(origin, in, new UnpackBudget(limits), 0);
  }

  private static Items open(String origin, InputStream in, UnpackBudget budget, int depth)
      throws IOException {
    BufferedInputStream whole = new BufferedInputStream(in);
    whole.mark(MAGIC);
    byte[] head = whole.readNBytes(MAGIC);
    whole.reset();
    boolean zip = head.length == MAGIC && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
    boolean gzip = GzipStream.isGzip(head);
    if ((zip || gzip) && depth > 0) {
      throw new IOException("lies in more than one archive: refused");
    }
    if (zip) {
      return ArchiveItems.ofZip(
          origin, whole, budget, (name, entry, inside) -> open(name, entry, budget, inside), depth);
    }
    return new RowLines(origin, gzip ? GzipItems.unpack(whole, budget).content() : whole);
  }

  @Override
  public Optional<Item> next() throws IOException {
    Optional<byte[]> line = lines.next();
    String name = origin + "#" + lines.number();
    if (line.isPresent() && lines.wasTooLong()) {
      return Optional.of(new Item.Lost(name, "longer than " + LONGEST_LINE + " bytes"));
    }
    return line.map(bytes -> new Item.Found(name, bytes, ReadOptions.none()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package org.hearsay.reader.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hearsay.reader.item.Item;
import org.hearsay.reader.item.Items;
import org.hearsay.reader.item.ItemsOpener;

/**
 * The reports in the entries of a zip or tar archive, each opened like an input of its own.
 *
 * <p>Entries whose names lead out of the archive are refused, and one that cannot be read does not
 * stop the rest; an archive that unpacks to more than the limits is given up.
 */
public final class ArchiveItems implements Items {
  private final String origin;
  private final Entries entries;
  private final UnpackBudget budget;
  private final ItemsOpener opener;
  private final int depth;
  private Optional<Items> current = Optional.empty();
  private String currentOrigin = "";

  private ArchiveItems(
      String origin, Entries entries, UnpackBudget budget, ItemsOpener opener, int depth) {
    this.origin = origin;
    this.entries = entries;
    this.budget = budget;
    this.opener = opener;
    this.depth = depth;
  }

  /** The reports of a zip file that lies in so many others. */
  public static Items ofZip(
      String origin, InputStream in, UnpackBudget budget, ItemsOpener opener, int depth) {
    return new ArchiveItems(origin, new ZipEntries(in, budget), budget, opener, depth + 1);
  }

  /** The reports of a tar file that lies in so many others. */
  public static Items ofTar(
      String origin, InputStream in, UnpackBudget budget, ItemsOpener opener, int depth) {
    return new ArchiveItems(origin, new TarEntries(in, budget), budget, opener, depth + 1);
  }

  /** Whether bytes begin as a tar file does. */
  public static boolean isTar(byte[] head) {
    return TarEntries.isTar(head);
  }

  @Override
  public Optional<Item> next() throws IOException {
    while (true) {
      Optional<Item> item = current.isPresent() ? ofCurrent(current.get()) : Optional.empty();
      if (item.isPresent()) {
        return item;
      }
      current = Optional.empty();
      Optional<Entries.Entry> entry = entries.next();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      budget.entry();
      Optional<Item> lost = open(entry.get());
      if (lost.isPresent()) {
        return lost;
      }
    }
  }

  /** Opens an entry as the current one, or answers why it is lost. */
  private Optional<Item> open(Entries.Entry entry) throws IOException {
    currentOrigin = origin + "#" + EntryNames.shown(entry.name());
    if (EntryNames.leadsOut(entry.name())) {
      return lost("refused: the name leads out of the archive");
    }
    if (EntryNames.isHidden(entry.name())) {
      return Optional.empty();
    }
    if (entry.refused().isPresent()) {
      return lost(entry.refused().get());
    }
    try {
      current = Optional.of(opener.open(currentOrigin, new Unclosed(entry.content()), depth));
      return Optional.empty();
    } catch (ArchiveBombException e) {
      throw e;
    } catch (IOException e) {
      return lost(String.valueOf(e.getMessage()));
    }
  }

  private Optional<Item> ofCurrent(Items items) throws IOException {
    try {
      return items.next();
    } catch (ArchiveBombException e) {
      throw e;
    } catch (IOException e) {
      current = Optional.empty();
      return lost(String.valueOf(e.getMessage()));
    }
  }

  private Optional<Item> lost(String reason) {
    return Optional.of(new Item.Lost(currentOrigin, reason));
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }

  /** The content of an entry: the archive goes on behind it. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive is closed by who opened it.
    }
  }
}

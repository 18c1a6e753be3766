package org.hearsay.imports.gdelt;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearsay.reader.item.Item;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.reader.item.Items;

/**
 * The rows of any number of files of GDELT 2.0 Events (61 columns) and Mentions (16), told apart by
 * how many cells a line has; zip and gzip files are unpacked.
 *
 * <p>The files are read twice: first mentions are kept in a file of their own, then each event
 * comes out with those that name it; at the end come mentions of events that are in none of the
 * files. Memory grows by 32 bytes at most for each event that is mentioned. Not thread-safe.
 */
public final class GdeltRows implements Iterator<CodedItem>, Closeable {
  private static final int EVENT_CELLS = EventRow.COLUMNS.size();
  private static final int MENTION_CELLS = MentionRow.COLUMNS.size();
  private static final String HEADER = "GLOBALEVENTID\t";

  private final MentionSpool mentions = new MentionSpool();
  private final LongMap found = new LongMap();
  private final ItemLimits limits;
  private Iterator<Input> inputs;
  private Optional<Items> current = Optional.empty();
  private String name = "";
  private Optional<DataInputStream> left = Optional.empty();
  private Optional<CodedItem> ahead = Optional.empty();
  private boolean first = true;
  private long joined;

  /** A file that can be opened more than once. */
  public record Input(String name, Content content) {}

  /** Opens the bytes of an input, which the reader closes. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** Reads the mentions of all inputs; what cannot be read comes out later as an item. */
  public GdeltRows(List<Input> inputs, ItemLimits limits) throws IOException {
    this.limits = limits;
    this.inputs = inputs.iterator();
    while (advance().isPresent()) {
      // Mentions are kept, all others come again.
    }
    first = false;
    this.inputs = inputs.iterator();
  }

  /** How many mentions there are. */
  public long mentions() {
    return mentions.count();
  }

  /** How many mentions came out with their events, up to now. */
  public long joined() {
    return joined;
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      ahead = advance();
    }
    return ahead.isPresent();
  }

  @Override
  public CodedItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no row is left");
    }
    CodedItem next = ahead.orElseThrow();
    ahead = Optional.empty();
    return next;
  }

  private Optional<CodedItem> advance() {
    while (true) {
      try {
        if (current.isPresent()) {
          Optional<Item> item = current.get().next();
          if (item.isEmpty()) {
            closeCurrent();
            continue;
          }
          Optional<CodedItem> row = row(item.get());
          if (row.isPresent()) {
            return row;
          }
        } else if (inputs.hasNext()) {
          open(inputs.next());
        } else {
          return first ? Optional.empty() : unmatched();
        }
      } catch (IOException e) {
        closeCurrent();
        return Optional.of(new CodedItem.Bad(name, String.valueOf(e.getMessage()), true));
      }
    }
  }

  private void open(Input input) throws IOException {
    name = input.name();
    InputStream in = input.content().open();
    try {
      current = Optional.of(RowLines.open(name, in, limits));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private void closeCurrent() {
    try {
      if (current.isPresent()) {
        current.get().close();
      }
    } catch (IOException e) {
      // It was read to its end, or its failure is told already.
    } finally {
      current = Optional.empty();
    }
  }

  /** What a line is; empty for one that asks for nothing, and for mentions. */
  private Optional<CodedItem> row(Item item) throws IOException {
    if (item instanceof Item.Lost lost) {
      return Optional.of(new CodedItem.Bad(lost.origin(), lost.reason(), true));
    }
    Item.Found line = (Item.Found) item;
    String words = Row.decoded(line.bytes());
    if (words.isBlank() || words.startsWith(HEADER)) {
      return Optional.empty();
    }
    try {
      int cells = Row.split(words).size();
      if (cells == MENTION_CELLS) {
        MentionRow mention = MentionRow.of(words);
        if (first) {
          mentions.add(mention.event(), line.origin(), words);
        }
        return Optional.empty();
      }
      if (cells != EVENT_CELLS) {
        throw new BadRowException(
            cells + " cells: Events have " + EVENT_CELLS + ", Mentions " + MENTION_CELLS);
      }
      return Optional.of(first ? new CodedItem.Bad("", "", false) : coded(line.origin(), words));
    } catch (BadRowException e) {
      return Optional.of(new CodedItem.Bad(line.origin(), String.valueOf(e.getMessage()), false));
    }
  }

  private CodedItem coded(String origin, String words) throws BadRowException, IOException {
    EventRow event = EventRow.of(words);
    List<String> lines = mentions.linesOf(event.id());
    if (!lines.isEmpty() && found.get(event.id(), 0) == 0) {
      joined += lines.size();
      found.put(event.id(), 1);
    }
    return new CodedItem.Coded(origin, event, lines);
  }

  /** The next mention whose event was in none of the inputs. */
  private Optional<CodedItem> unmatched() throws IOException {
    if (left.isEmpty()) {
      left = Optional.of(mentions.all());
    }
    while (true) {
      try {
        MentionSpool.Kept kept = MentionSpool.read(left.get());
        if (found.get(kept.event(), 0) == 0) {
          return Optional.of(
              new CodedItem.Bad(
                  kept.origin(), "its event " + kept.event() + " is in none of the files", false));
        }
      } catch (EOFException e) {
        return Optional.empty();
      }
    }
  }

  @Override
  public void close() throws IOException {
    closeCurrent();
    mentions.close();
  }
}

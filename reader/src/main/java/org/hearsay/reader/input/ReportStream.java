package org.hearsay.reader.input;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.ReportReader;
import org.hearsay.reader.UnreadableReportException;
import org.hearsay.reader.item.Item;
import org.hearsay.reader.item.Items;
import org.hearsay.reader.json.JsonLines;
import org.hearsay.reader.json.Origins;

/**
 * The reports of any number of inputs, read one after the other; never more than one is held.
 *
 * <p>Nothing is thrown for what an input does: a report or an input that cannot be read comes out
 * as {@link ReportItem.Failed}, and the rest go on. Not safe to share between threads.
 */
public final class ReportStream implements Iterator<ReportItem>, AutoCloseable {
  private final ReportReader reader = new ReportReader();
  private final Iterator<ReportSource> sources;
  private final InputOptions options;
  private Optional<Items> current = Optional.empty();
  private String name = "";
  private Optional<ReportItem> ahead = Optional.empty();
  private boolean container;

  public ReportStream(List<ReportSource> sources, InputOptions options) {
    this.sources = sources.iterator();
    this.options = options;
  }

  /**
   * Whether the input that the next report comes from may hold more than one; known once {@link
   * #hasNext} was asked.
   */
  public boolean isContainer() {
    return container;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty()) {
      if (current.isEmpty()) {
        if (!sources.hasNext()) {
          return false;
        }
        open(sources.next());
      } else {
        advance(current.get());
      }
    }
    return true;
  }

  @Override
  public ReportItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no report is left");
    }
    ReportItem next = ahead.orElseThrow();
    ahead = Optional.empty();
    return next;
  }

  private void open(ReportSource source) {
    name = source.name();
    container = false;
    try {
      ReportSource.Opened opened = source.content().open(options.defaults());
      current = Optional.of(itemsOrClosed(opened));
    } catch (IOException e) {
      ahead = Optional.of(failed(name, e));
    }
  }

  private Items itemsOrClosed(ReportSource.Opened opened) throws IOException {
    try {
      return items(opened);
    } catch (IOException e) {
      opened.in().close();
      throw e;
    }
  }

  private Items items(ReportSource.Opened opened) throws IOException {
    InputOptions known = options.withDefaults(opened.known());
    if (options.jsonLines()) {
      container = true;
      return new JsonLines(
          opened.in(), Origins.bare(name), known.fields(), known.defaults(), known.limits());
    }
    PushbackInputStream in = new PushbackInputStream(opened.in(), InputFormat.HEAD);
    InputFormat format = InputFormat.of(Opener.peek(in));
    container = format.isContainer();
    return new Opener(known).open(name, in, format, 0);
  }

  /** Reads the next report of the input at hand, or leaves the input behind. */
  private void advance(Items items) {
    try {
      Optional<Item> item = items.next();
      if (item.isPresent()) {
        ahead = Optional.of(read(item.get()));
        return;
      }
    } catch (IOException e) {
      ahead = Optional.of(failed(name, e));
    }
    closeCurrent();
  }

  private ReportItem read(Item item) {
    if (item instanceof Item.Found found) {
      try {
        ReadOptions known = found.options();
        return new ReportItem.Read(found.origin(), reader.read(found.bytes(), known));
      } catch (UnreadableReportException e) {
        return new ReportItem.Failed(
            found.origin(), ReportItem.Cause.NOT_A_REPORT, String.valueOf(e.getMessage()));
      }
    }
    Item.Lost lost = (Item.Lost) item;
    return new ReportItem.Failed(lost.origin(), ReportItem.Cause.UNREADABLE, lost.reason());
  }

  private static ReportItem failed(String name, IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return new ReportItem.Failed(
          name, ReportItem.Cause.MISSING, "no such file: " + failure.getMessage());
    }
    String message =
        failure instanceof AccessDeniedException
            ? "may not be read: " + failure.getMessage()
            : failure.getMessage();
    return new ReportItem.Failed(
        name,
        ReportItem.Cause.UNREADABLE,
        message == null || message.isBlank() ? failure.getClass().getSimpleName() : message);
  }

  private void closeCurrent() {
    try {
      if (current.isPresent()) {
        current.get().close();
      }
    } catch (IOException e) {
      ahead = ahead.or(() -> Optional.of(failed(name, e)));
    }
    current = Optional.empty();
  }

  @Override
  public void close() {
    closeCurrent();
  }
}

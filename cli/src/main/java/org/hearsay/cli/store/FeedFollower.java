package org.hearsay.cli.store;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearsay.fetch.FetchException;
import org.hearsay.fetch.FetchedPage;
import org.hearsay.intake.WebInputs;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportItem;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.input.ReportStream;
import org.hearsay.store.RecordStore;

/**
 * Reads the pages that entries of a feed lead to, one after the other; entries whose page the store
 * has are left out. Where a page cannot be had, the entry itself is the report; where it cannot be
 * had just now, the entry waits for the next look.
 */
final class FeedFollower implements Iterator<ReportItem> {
  private final Iterator<ReportItem> entries;
  private final RecordStore store;
  private final WebInputs web;
  private final InputOptions options;
  private Optional<ReportItem> ahead = Optional.empty();
  private boolean postponed;

  FeedFollower(
      Iterator<ReportItem> entries, RecordStore store, WebInputs web, InputOptions options) {
    this.entries = entries;
    this.store = store;
    this.web = web;
    this.options = options;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && entries.hasNext()) {
      ahead = followed(entries.next());
    }
    return ahead.isPresent();
  }

  @Override
  public ReportItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ReportItem next = ahead.orElseThrow();
    ahead = Optional.empty();
    return next;
  }

  private Optional<ReportItem> followed(ReportItem entry) {
    Optional<String> address =
        entry instanceof ReportItem.Read read
            ? read.article().url().filter(WebInputs::isAddress)
            : Optional.empty();
    if (address.isEmpty()) {
      return Optional.of(entry);
    }
    if (!store.read(readings -> readings.meant(address.get(), 1)).isEmpty()) {
      return Optional.empty();
    }
    try {
      FetchedPage page = web.fetch(address.get(), FetchedPage.Validators.none());
      return Optional.of(read(WebInputs.source(address.get(), page)).orElse(entry));
    } catch (FetchException e) {
      postponed |= e.isPassing();
      return e.isPassing() ? Optional.empty() : Optional.of(entry);
    }
  }

  private Optional<ReportItem> read(ReportSource source) {
    try (ReportStream page = new ReportStream(List.of(source), options)) {
      return page.hasNext()
          ? Optional.of(page.next()).filter(ReportItem.Read.class::isInstance)
          : Optional.empty();
    }
  }

  /** Whether a page could not be had just now: its entry is left for the next look. */
  boolean isPostponed() {
    return postponed;
  }
}

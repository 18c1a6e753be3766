package org.hearsay.exports.feed;

import java.io.IOException;
import java.util.Optional;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.listed.Listing;
import org.hearsay.exports.listed.ListingExport;
import org.hearsay.record.CrisisRecord;

/** Gives the items of a feed to a class that knows how to write them. */
abstract class FeedExport implements ListingExport {
  static final String TITLE = "Hearsay: who says what";
  static final String HOME = "urn:hearsay:feed";

  private final Sink sink;

  FeedExport(Sink sink) {
    this.sink = sink;
  }

  @Override
  public final void report(CrisisRecord record) throws IOException {
    Optional<FeedItem> item = FeedItem.of(record, sink.options());
    if (item.isPresent()) {
      item(item.get());
      sink.tally().row();
    } else {
      sink.tally().leaveOut("undated");
    }
  }

  @Override
  public final void listing(Listing part) throws IOException {
    for (Listing.Entry entry : part.entries()) {
      item(ListItem.of(part, entry, sink.options()));
      sink.tally().row();
    }
  }

  /** Writes one item. */
  abstract void item(FeedItem item) throws IOException;

  final void write(String words) throws IOException {
    sink.out().write(words);
  }

  /** An element with escaped words on a line. */
  final void element(String name, String words) throws IOException {
    write("<" + name + ">" + XmlText.of(words) + "</" + name.split(" ", 2)[0] + ">\n");
  }
}

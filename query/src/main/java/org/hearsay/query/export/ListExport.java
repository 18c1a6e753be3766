package org.hearsay.query.export;

import java.io.OutputStream;
import java.util.List;
import org.hearsay.exports.Format;
import org.hearsay.exports.ListFormats;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.listed.Listing;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Paging;
import org.hearsay.query.tables.FactsInOrder;
import org.hearsay.store.RecordStore;

/**
 * Writes lists of joined facts in formats that others read, of one state of the store and part by
 * part, so that memory does not grow with the list.
 */
public final class ListExport {
  private static final int IN_A_PART = 200;
  private static final int IN_A_GRAPH = Paging.MOST;

  private final RecordStore store;

  public ListExport(RecordStore store) {
    this.store = store;
  }

  /**
   * Writes all that a question finds.
   *
   * @param paging its order, and where it begins; its limit does not matter
   * @param most no more entries than so many
   * @return counts entries where it counts reports
   */
  public Tally.Result write(
      Format format,
      FactQuery query,
      Paging paging,
      long most,
      Sink.Options options,
      OutputStream out) {
    Paging parts = paging.limited(ListFormats.isGraph(format) ? IN_A_GRAPH : IN_A_PART);
    return store.read(
        readings -> {
          FactsInOrder facts = new FactsInOrder(readings, store.database().factWords());
          Parts made = new Parts(readings);
          return format.writeList(
              take -> facts.each(query, parts, most, items -> take.accept(made.of(items))),
              out,
              options);
        });
  }

  /** Writes these things. */
  public Tally.Result write(
      Format format, List<FactItem> items, Sink.Options options, OutputStream out) {
    return store.read(
        readings -> {
          Listing whole = new Parts(readings).of(items);
          return format.writeList(take -> take.accept(whole), out, options);
        });
  }
}

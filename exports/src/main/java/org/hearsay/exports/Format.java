package org.hearsay.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.exports.core.Export;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisExport;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.listed.Listing;
import org.hearsay.exports.listed.ListingExport;
import org.hearsay.record.CrisisRecord;

/**
 * A format that records can be written in.
 *
 * @param name what a person calls it by
 * @param extension of its files, without a dot
 * @param mediaType as servers name it
 * @param about in a line
 * @param maker makes the export of one file
 */
public record Format(
    String name, String extension, String mediaType, String about, Function<Sink, Export> maker) {

  /** Where reports come from: gives one after the other to whoever asks; may fail in its way. */
  @FunctionalInterface
  public interface Reports<E extends Exception> {
    void each(Visitor visitor) throws E;
  }

  /** Is given one report after the other. */
  @FunctionalInterface
  public interface Visitor {
    void see(CrisisRecord record);
  }

  /** Writes all reports; a failing stream fails with {@link UncheckedIOException}. */
  public <E extends Exception> Tally.Result write(
      Reports<E> reports, OutputStream out, Sink.Options options) throws E {
    Tally tally = new Tally();
    Sink sink = Sink.of(out, options, tally);
    Export export = maker.apply(sink);
    try {
      export.begin();
      reports.each(
          record -> {
            tally.report();
            add(export, record);
          });
      export.end();
      sink.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tally.result();
  }

  /**
   * Writes joined reports: what stands in several is one. A format of what stands in single reports
   * is given one after the other.
   */
  public Tally.Result write(CrisisView view, OutputStream out, Sink.Options options) {
    Tally tally = new Tally();
    Sink sink = Sink.of(out, options, tally);
    Export export = maker.apply(sink);
    try {
      export.begin();
      for (CrisisRecord record : view.reports()) {
        tally.report();
        if (!(export instanceof CrisisExport)) {
          export.report(record);
        }
      }
      if (export instanceof CrisisExport joined) {
        joined.crisis(view);
      }
      export.end();
      sink.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tally.result();
  }

  /** Where the parts of a list come from: gives one after the other to whoever asks. */
  @FunctionalInterface
  public interface Listings<E extends Exception> {
    void each(Consumer<Listing> part) throws E;
  }

  /**
   * Writes a list of joined facts; a list of reports gives what the reports give one by one.
   *
   * @return counts entries of the list where it counts reports
   */
  public <E extends Exception> Tally.Result writeList(
      Listings<E> parts, OutputStream out, Sink.Options options) throws E {
    Tally tally = new Tally();
    Sink sink = Sink.of(out, options, tally);
    Export export = maker.apply(sink);
    try {
      export.begin();
      parts.each(
          part -> {
            part.entries().forEach(entry -> tally.report());
            add(export, part);
          });
      export.end();
      sink.out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tally.result();
  }

  private static void add(Export export, Listing part) {
    try {
      if (export instanceof ListingExport list) {
        list.listing(part);
      } else if (part.entries().stream().allMatch(Listing.Entry::isReport)) {
        for (Listing.Entry entry : part.entries()) {
          export.report(part.view().report(entry.id()));
        }
      } else if (export instanceof CrisisExport joined) {
        joined.crisis(part.view());
      } else {
        throw new IllegalArgumentException("no format of joined facts");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Export export, CrisisRecord record) {
    try {
      export.report(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

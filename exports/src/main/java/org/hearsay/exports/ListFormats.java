package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.exports.core.Export;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.listed.ListTable;
import org.hearsay.exports.listed.ListTableExport;
import org.hearsay.exports.listed.ListTables;
import org.hearsay.exports.own.ReportTable;
import org.hearsay.exports.parquet.ParquetRows;
import org.hearsay.exports.table.Delimited;
import org.hearsay.exports.table.JsonLines;
import org.hearsay.exports.table.RowWriter;
import org.hearsay.exports.table.TableExport;

/** The formats that lists of joined facts can be written in. */
public final class ListFormats {
  private static final List<String> FEEDS = List.of("rss", "atom", "jsonfeed");

  /** Formats that tell of what one graph holds: parts of it must not be written twice. */
  private static final List<String> GRAPHS = List.of("ftm", "stix");

  private ListFormats() {}

  /**
   * The formats of a list of a kind, such as {@code event}, or of a {@code timeline}. Tables and
   * feeds have a row or an item for each entry; a list of reports goes out in any format there is,
   * each report by itself.
   */
  public static List<Format> of(String kind) {
    List<Format> formats = new ArrayList<>(tables(kind));
    List<String> others =
        switch (kind) {
          case "event" ->
              List.of(
                  "geojson",
                  "polecat",
                  "gdelt-events",
                  "gdelt-mentions",
                  "acled",
                  "ucdp",
                  "timelinejs",
                  "ftm",
                  "stix");
          case "claim" -> List.of("schema-claims", "ftm", "stix");
          case "meeting" -> List.of("ics", "geojson");
          case "timeline", "place" -> List.of("geojson");
          default -> List.of();
        };
    others.forEach(name -> formats.add(known(name)));
    if (kind.equals("report")) {
      formats.addAll(Formats.list());
    } else {
      FEEDS.forEach(name -> formats.add(known(name)));
    }
    return List.copyOf(formats);
  }

  /** The format of this name. */
  public static Optional<Format> find(String kind, String name) {
    return of(kind).stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** Whether a feed is written, of which the newest is wanted. */
  public static boolean isFeed(Format format) {
    return FEEDS.contains(format.name());
  }

  /** Whether entries of a list are written as one graph, so that large parts are better. */
  public static boolean isGraph(Format format) {
    return GRAPHS.contains(format.name());
  }

  private static Format known(String name) {
    return Formats.find(name).orElseThrow(() -> new IllegalStateException("no format " + name));
  }

  private static List<Format> tables(String kind) {
    return List.of(
        table(kind, "csv", "csv", "text/csv; charset=utf-8", ListFormats::commas),
        table(kind, "jsonl", "jsonl", "application/jsonl", sink -> new JsonLines(sink.out())),
        new Format(
            "parquet",
            "parquet",
            "application/vnd.apache.parquet",
            "a table, as Parquet",
            sink -> parquet(kind, sink)));
  }

  private static RowWriter commas(Sink sink) {
    return Delimited.commas(sink.out(), sink.options().raw());
  }

  private static Format table(
      String kind, String name, String extension, String type, Function<Sink, RowWriter> writer) {
    return new Format(
        name,
        extension,
        type,
        "a table, a row for each entry",
        sink ->
            kind.equals("report")
                ? new TableExport(new ReportTable(), writer.apply(sink), sink.tally())
                : new ListTableExport(ListTables.of(kind), writer.apply(sink), sink.tally()));
  }

  private static Export parquet(String kind, Sink sink) {
    if (kind.equals("report")) {
      ReportTable table = new ReportTable();
      return new TableExport(table, new ParquetRows(table.columns(), sink.bytes()), sink.tally());
    }
    ListTable table = ListTables.of(kind);
    return new ListTableExport(table, new ParquetRows(table.columns(), sink.bytes()), sink.tally());
  }
}

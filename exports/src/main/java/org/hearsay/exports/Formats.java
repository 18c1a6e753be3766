package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.dataset.Acled;
import org.hearsay.exports.dataset.DatasetExport;
import org.hearsay.exports.dataset.GdeltEvents;
import org.hearsay.exports.dataset.GdeltMentions;
import org.hearsay.exports.dataset.Polecat;
import org.hearsay.exports.dataset.UcdpGed;
import org.hearsay.exports.feed.Atom;
import org.hearsay.exports.feed.JsonFeed;
import org.hearsay.exports.feed.Rss;
import org.hearsay.exports.graph.FollowTheMoney;
import org.hearsay.exports.graph.Stix;
import org.hearsay.exports.open.GeoJson;
import org.hearsay.exports.open.MeetingCalendar;
import org.hearsay.exports.open.Timeline;
import org.hearsay.exports.own.ActorTable;
import org.hearsay.exports.own.ClaimTable;
import org.hearsay.exports.own.EventTable;
import org.hearsay.exports.own.MeetingTable;
import org.hearsay.exports.own.PlaceTable;
import org.hearsay.exports.own.QuantityTable;
import org.hearsay.exports.own.ReportTable;
import org.hearsay.exports.parquet.ParquetRows;
import org.hearsay.exports.proof.Annotations;
import org.hearsay.exports.proof.BundleJson;
import org.hearsay.exports.proof.BundleMarkdown;
import org.hearsay.exports.proof.SchemaClaims;
import org.hearsay.exports.table.Delimited;
import org.hearsay.exports.table.JsonLines;
import org.hearsay.exports.table.Table;
import org.hearsay.exports.table.TableExport;

/** All formats that records can be written in. */
public final class Formats {
  private static final String CSV = "text/csv; charset=utf-8";
  private static final String JSON_LINES = "application/jsonl";

  private static final List<Format> ALL = all();

  private Formats() {}

  /** All formats in the order in which a person is shown them. */
  public static List<Format> list() {
    return ALL;
  }

  /** The format of this name. */
  public static Optional<Format> find(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  private static List<Format> all() {
    List<Format> formats = new ArrayList<>();
    formats.addAll(
        own("reports", "reports: where, when, and how much is in them", ReportTable::new));
    formats.addAll(own("events", "events with status and voice", EventTable::new));
    formats.addAll(own("claims", "claims: who says what to whom", ClaimTable::new));
    formats.addAll(
        own("meetings", "meetings, planned, moved, held or cancelled", MeetingTable::new));
    formats.addAll(own("quantities", "numbers with bounds and claimants", QuantityTable::new));
    formats.addAll(own("actors", "actors of each report", ActorTable::new));
    formats.addAll(own("places", "places of each report", PlaceTable::new));
    formats.add(dataset("polecat", "POLECAT, 40 columns", Polecat::new, true));
    formats.add(dataset("gdelt-events", "GDELT 2.0 Events, 61 columns", GdeltEvents::new, false));
    formats.add(
        dataset("gdelt-mentions", "GDELT 2.0 Mentions, 16 columns", GdeltMentions::new, false));
    formats.add(table("acled", "the shape of ACLED, 31 columns", Acled::new));
    formats.add(table("ucdp", "the shape of UCDP GED, 49 columns", UcdpGed::new));
    formats.addAll(open());
    formats.addAll(proof());
    return List.copyOf(formats);
  }

  private static List<Format> open() {
    return List.of(
        new Format(
            "geojson",
            "geojson",
            "application/geo+json",
            "a map: an event each, with its status",
            GeoJson::new),
        new Format(
            "ics",
            "ics",
            "text/calendar; charset=utf-8",
            "a calendar: meetings ahead, held, called off",
            MeetingCalendar::new),
        new Format("rss", "xml", "application/rss+xml", "RSS 2.0, an item for a report", Rss::new),
        new Format(
            "atom", "xml", "application/atom+xml", "Atom 1.0, an entry for a report", Atom::new),
        new Format(
            "jsonfeed",
            "json",
            "application/feed+json",
            "JSON Feed 1.1, an item for a report",
            JsonFeed::new));
  }

  private static List<Format> proof() {
    return List.of(
        new Format(
            "timelinejs",
            "csv",
            CSV,
            "the sheet of TimelineJS, a slide for an event",
            Timeline::new),
        new Format(
            "annotations",
            "jsonl",
            "application/ld+json",
            "W3C Web Annotation with PROV, of events and claims",
            Annotations::new),
        new Format(
            "schema-claims",
            "jsonl",
            "application/ld+json",
            "schema.org Claim, without a verdict",
            SchemaClaims::new),
        new Format(
            "evidence-md",
            "md",
            "text/markdown; charset=utf-8",
            "every statement with quote, outlet, day, link",
            BundleMarkdown::new),
        new Format(
            "evidence-json", "json", "application/json", "the same for programs", BundleJson::new),
        new Format(
            "ftm", "jsonl", "application/jsonl", "entities of FollowTheMoney", FollowTheMoney::new),
        new Format(
            "stix",
            "json",
            "application/stix+json;version=2.1",
            "a bundle of STIX 2.1: reports, notes, opinions, events",
            Stix::new));
  }

  private static Format dataset(
      String name, String about, Supplier<DatasetExport.Shape> shape, boolean header) {
    return new Format(
        name,
        header ? "tsv" : "CSV",
        "text/tab-separated-values; charset=utf-8",
        about,
        sink ->
            new DatasetExport(
                shape.get(),
                Delimited.tabs(sink.out(), header, sink.options().raw()),
                sink.tally()));
  }

  private static Format table(String name, String about, Supplier<DatasetExport.Shape> shape) {
    return new Format(
        name,
        "csv",
        CSV,
        about,
        sink ->
            new DatasetExport(
                shape.get(), Delimited.commas(sink.out(), sink.options().raw()), sink.tally()));
  }

  private static TableExport parquet(Table table, Sink sink) {
    return new TableExport(table, new ParquetRows(table.columns(), sink.bytes()), sink.tally());
  }

  private static List<Format> own(String what, String about, Supplier<Table> table) {
    return List.of(
        new Format(
            what + "-csv",
            "csv",
            CSV,
            about + ", comma-separated",
            sink ->
                new TableExport(
                    table.get(), Delimited.commas(sink.out(), sink.options().raw()), sink.tally())),
        new Format(
            what + "-jsonl",
            "jsonl",
            JSON_LINES,
            about + ", a line of JSON each",
            sink -> new TableExport(table.get(), new JsonLines(sink.out()), sink.tally())),
        new Format(
            what + "-parquet",
            "parquet",
            "application/vnd.apache.parquet",
            about + ", as Parquet",
            sink -> parquet(table.get(), sink)));
  }
}

package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.exports.dataset.Acled;
import org.hearsay.exports.dataset.DatasetExport;
import org.hearsay.exports.dataset.GdeltEvents;
import org.hearsay.exports.dataset.GdeltMentions;
import org.hearsay.exports.dataset.Polecat;
import org.hearsay.exports.dataset.UcdpGed;
import org.hearsay.exports.own.ActorTable;
import org.hearsay.exports.own.ClaimTable;
import org.hearsay.exports.own.EventTable;
import org.hearsay.exports.own.MeetingTable;
import org.hearsay.exports.own.QuantityTable;
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
    formats.addAll(own("events", "events with status and voice", EventTable::new));
    formats.addAll(own("claims", "claims: who says what to whom", ClaimTable::new));
    formats.addAll(
        own("meetings", "meetings, planned, moved, held or cancelled", MeetingTable::new));
    formats.addAll(own("quantities", "numbers with bounds and claimants", QuantityTable::new));
    formats.addAll(own("actors", "actors of each report", ActorTable::new));
    formats.add(dataset("polecat", "POLECAT, 40 columns", Polecat::new, true));
    formats.add(dataset("gdelt-events", "GDELT 2.0 Events, 61 columns", GdeltEvents::new, false));
    formats.add(
        dataset("gdelt-mentions", "GDELT 2.0 Mentions, 16 columns", GdeltMentions::new, false));
    formats.add(table("acled", "the shape of ACLED, 31 columns", Acled::new));
    formats.add(table("ucdp", "the shape of UCDP GED, 49 columns", UcdpGed::new));
    return List.copyOf(formats);
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
            sink -> new TableExport(table.get(), new JsonLines(sink.out()), sink.tally())));
  }
}

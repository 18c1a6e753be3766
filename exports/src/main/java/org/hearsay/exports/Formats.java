package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    return List.copyOf(formats);
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

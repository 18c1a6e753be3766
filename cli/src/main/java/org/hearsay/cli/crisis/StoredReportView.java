package org.hearsay.cli.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.hearsay.pages.text.Style;
import org.hearsay.pages.text.TextPage;
import org.hearsay.store.Correction;
import org.hearsay.store.RecordStore;
import org.hearsay.store.ReportVersion;
import org.hearsay.store.StoredReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay show}: one report of a store, with its versions and corrections. */
@Command(
    name = "show",
    description = {
      "Shows one report of a store: its record, its readings, its versions, its corrections.",
      "Exit status: 0 done, 1 failed, 2 wrong usage (several are meant), 3 no such report."
    },
    mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {
  private static final int MOST_MEANT = 10;
  private static final int SHORT_ID = 12;

  private final Streams streams;
  private final Terminal terminal;
  private final InstantSource clock;

  @Parameters(
      paramLabel = "ID",
      description = "A report's id or its beginning (6 signs), its input's name, or its address.")
  private String id = "";

  @Mixin private StoreChoice store = new StoreChoice();

  @Option(names = "--json", description = "Prints one object of JSON.")
  private boolean json;

  public ShowCommand(Streams streams, Terminal terminal, InstantSource clock) {
    this.streams = streams;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (RecordStore records = store.openExisting(clock)) {
      List<String> meant = records.read(readings -> readings.meant(id, MOST_MEANT));
      if (meant.isEmpty()) {
        streams.err().println("hearsay: no such report in " + store.location() + ": " + id);
        return ExitCode.NO_SUCH_INPUT;
      }
      if (meant.size() > 1) {
        streams.err().println("hearsay: several reports are meant by " + id + ":");
        meant.forEach(streams.err()::println);
        return ExitCode.WRONG_USAGE;
      }
      return show(records, meant.get(0));
    }
  }

  private int show(RecordStore records, String report) {
    return records.read(
        readings -> {
          StoredReading current =
              readings.current(report).orElseThrow(() -> new IllegalStateException(report));
          List<StoredReading> all = readings.all(report);
          List<ReportVersion> versions = readings.versions(report);
          List<Correction> corrections = readings.correctionsInForce(report);
          if (json) {
            streams
                .out()
                .println(object(current, all, versions, corrections, readings.crises(report)));
          } else {
            page(current, all, versions, corrections);
          }
          return ExitCode.DONE;
        });
  }

  private void page(
      StoredReading current,
      List<StoredReading> all,
      List<ReportVersion> versions,
      List<Correction> corrections) {
    Style style = new Style(terminal.colored(), terminal.unicode(), terminal.columns());
    print(TextPage.of(current.record(), style));
    print("");
    print("STORED");
    print("  report    " + current.report());
    for (StoredReading reading : all) {
      print(
          String.format(
              Locale.ROOT,
              "  %-9s %s  %s%s",
              reading.current() ? "reading" : "earlier",
              reading.storedAt(),
              reading.engine(),
              reading.keeps() == current.keeps() ? "" : " (" + reading.keeps() + ")"));
    }
    for (ReportVersion version : versions) {
      print(
          String.format(
              Locale.ROOT,
              "  %-9s %s  %s, %d paragraphs gone, %d new",
              "version " + version.position(),
              version.report().substring(0, SHORT_ID),
              version.kind().code(),
              version.removed().size(),
              version.added().size()));
    }
    for (Correction correction : corrections) {
      print("  corrected " + correction.madeAt() + " by " + correction.madeBy());
      print(
          "            "
              + correction.fact().map(fact -> fact + " ").orElse("")
              + correction.field()
              + ": "
              + correction.value().orElse("not so")
              + " ("
              + correction.why()
              + ")");
    }
  }

  private void print(String lines) {
    lines.lines().forEach(streams.out()::println);
    if (lines.isEmpty()) {
      streams.out().println();
    }
  }

  private static String object(
      StoredReading current,
      List<StoredReading> all,
      List<ReportVersion> versions,
      List<Correction> corrections,
      List<String> crises) {
    ObjectMapper mapper = JsonMapper.builder().build();
    ObjectNode node = mapper.createObjectNode();
    node.put("report", current.report());
    node.put("keeps", current.keeps().name().toLowerCase(Locale.ROOT));
    crises.forEach(node.putArray("crises")::add);
    ArrayNode readings = node.putArray("readings");
    for (StoredReading reading : all) {
      readings
          .addObject()
          .put("key", reading.key())
          .put("engine", reading.engine())
          .put("current", reading.current())
          .put("storedAt", reading.storedAt().toString());
    }
    ArrayNode chain = node.putArray("versions");
    for (ReportVersion version : versions) {
      chain
          .addObject()
          .put("position", version.position())
          .put("report", version.report())
          .put("kind", version.kind().code());
    }
    ArrayNode said = node.putArray("corrections");
    for (Correction correction : corrections) {
      said.addObject()
          .put("id", correction.id())
          .put("at", correction.madeAt().toString())
          .put("by", correction.madeBy())
          .put("fact", correction.fact().orElse(null))
          .put("field", correction.field())
          .put("value", correction.value().orElse(null))
          .put("why", correction.why());
    }
    String head = node.toString();
    return head.substring(0, head.length() - 1) + ",\"record\":" + current.json() + "}";
  }
}

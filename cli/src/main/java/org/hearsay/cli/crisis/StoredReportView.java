package org.hearsay.cli.crisis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.text.TextPage;
import org.hearsay.store.Correction;
import org.hearsay.store.RecordStore;
import org.hearsay.store.ReportVersion;
import org.hearsay.store.StoredReading;

/** One report of a store: its record, its readings, its versions, its corrections. */
final class StoredReportView {
  private static final int SHORT_ID = 12;

  private final Session session;
  private final boolean json;

  StoredReportView(Session session, boolean json) {
    this.session = session;
    this.json = json;
  }

  /** Prints the report with this id. */
  void show(RecordStore records, String report) {
    records.read(
        readings -> {
          StoredReading current =
              readings.current(report).orElseThrow(() -> new IllegalStateException(report));
          List<StoredReading> all = readings.all(report);
          List<ReportVersion> versions = readings.versions(report);
          List<Correction> corrections = readings.correctionsInForce(report);
          if (json) {
            session.print(object(current, all, versions, corrections, readings.crises(report)));
          } else {
            page(current, all, versions, corrections);
          }
          return true;
        });
  }

  private void page(
      StoredReading current,
      List<StoredReading> all,
      List<ReportVersion> versions,
      List<Correction> corrections) {
    session.print(TextPage.of(current.record(), Styles.of(session.terminal())));
    session.print("\nSTORED");
    session.print("  report    " + current.report());
    session.print("  in        story:" + current.report().substring(0, SHORT_ID));
    for (StoredReading reading : all) {
      session.print(
          String.format(
              Locale.ROOT,
              "  %-9s %s  %s%s",
              reading.current() ? "reading" : "earlier",
              reading.storedAt(),
              reading.engine(),
              reading.keeps() == current.keeps() ? "" : " (" + reading.keeps() + ")"));
    }
    for (ReportVersion version : versions) {
      session.print(
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
      session.print("  corrected " + correction.madeAt() + " by " + correction.madeBy());
      session.print(
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

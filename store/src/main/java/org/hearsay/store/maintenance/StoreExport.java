package org.hearsay.store.maintenance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.merge.report.Layer;
import org.hearsay.store.Correction;
import org.hearsay.store.Readings;
import org.hearsay.store.RecordStore;
import org.hearsay.store.ReportVersion;
import org.hearsay.store.StoredReading;
import org.hearsay.store.groups.GroupReadings;
import org.hearsay.store.rows.Digest;

/**
 * All that a store holds as lines of JSON: the same lines for the same inputs, in whatever order
 * and by however many threads they came. When something came is left out.
 */
public final class StoreExport {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private StoreExport() {}

  /** Gives each line, without a line feed. */
  public static void lines(RecordStore store, Consumer<String> out) {
    store.read(
        readings -> {
          GroupReadings groups = readings.groups();
          readings.each(reading -> reading(readings, groups, reading, out));
          for (Correction correction : readings.corrections()) {
            out.accept(line(correction));
          }
          return true;
        });
  }

  /** The hash of all lines. */
  public static String hash(RecordStore store) {
    Digest digest = new Digest();
    lines(store, digest::add);
    return digest.hex();
  }

  private static void reading(
      Readings readings, GroupReadings groups, StoredReading reading, Consumer<String> out)
      throws SQLException {
    ObjectNode head = JSON.createObjectNode();
    head.put("reading", reading.key());
    head.put("current", reading.current());
    readings.crises(reading.report()).forEach(head.putArray("crises")::add);
    if (reading.current()) {
      put(head, "origin", groups.groupOf(Layer.ORIGIN, reading.report()));
      put(head, "story", groups.groupOf(Layer.STORY, reading.report()));
      for (ReportVersion version : readings.versions(reading.report())) {
        if (version.report().equals(reading.report())) {
          ObjectNode node = head.putObject("version");
          node.put("position", version.position());
          node.put("previous", version.previous().orElse(null));
          node.put("kind", version.kind().code());
          node.put("removed", version.removed().toString());
          node.put("added", version.added().toString());
        }
      }
    }
    String start = head.toString();
    out.accept(start.substring(0, start.length() - 1) + ",\"record\":" + reading.json() + "}");
  }

  private static String line(Correction correction) {
    ObjectNode node = JSON.createObjectNode();
    node.put("correction", correction.id());
    node.put("at", correction.madeAt().toString());
    node.put("by", correction.madeBy());
    node.put("subject", correction.subject());
    put(node, "fact", correction.fact());
    put(node, "words", correction.words().map(Object::toString));
    put(node, "quote", correction.quote());
    node.put("field", correction.field());
    put(node, "value", correction.value());
    node.put("why", correction.why());
    put(node, "undoes", correction.undoes());
    return node.toString();
  }

  private static void put(ObjectNode node, String field, Optional<String> value) {
    node.put(field, value.orElse(null));
  }
}

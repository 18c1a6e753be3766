package org.hearsay.query.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.merge.fact.StoryMerging;
import org.hearsay.query.FactKind;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.CrisisReader;
import org.hearsay.store.database.Sql;

/**
 * One story as the tables hold it.
 *
 * @param crisis its facts
 * @param reports their cards
 */
public record KeptStory(Crisis crisis, List<Card> reports) {
  public KeptStory {
    reports = List.copyOf(reports);
  }

  /**
   * What is known of a report without its text and facts.
   *
   * @param created the change of the store that made it
   */
  public record Card(JsonNode json, long created) {}

  private record Row(String kind, String json, long created) {}

  /** The story that a report is in; its facts are none where it is not joined yet. */
  public static KeptStory of(Connection connection, String report) throws SQLException {
    return read(
        connection,
        Sql.first(
                connection,
                row -> row.getInt(1),
                "SELECT story FROM joined_reports JOIN reports ON number = report WHERE id = ?",
                report)
            .orElse(-1));
  }

  /**
   * @param story number of its first member
   */
  static KeptStory read(Connection connection, int story) throws SQLException {
    List<Card> reports = new ArrayList<>();
    Map<String, StringBuilder> lists = new HashMap<>();
    Sql.list(
            connection,
            row -> new Row(row.getString(1), row.getString(2), row.getLong(3)),
            "SELECT kind, json, created FROM joined_facts WHERE story = ? AND removed IS NULL"
                + " ORDER BY id",
            story)
        .forEach(
            fact -> {
              if (fact.kind().equals(FactKind.REPORT.code())) {
                reports.add(new Card(Parsed.of(fact.json()), fact.created()));
              } else {
                StringBuilder list =
                    lists.computeIfAbsent(fact.kind(), kind -> new StringBuilder());
                list.append(list.length() == 0 ? "" : ",").append(fact.json());
              }
            });
    StringBuilder json =
        new StringBuilder("{\"schema\":\"" + Crisis.SCHEMA + "\",\"by\":\"" + StoryMerging.ID);
    json.append('"');
    for (FactKind kind : FactKind.values()) {
      json.append(",\"").append(list(kind)).append("\":[");
      json.append(lists.getOrDefault(kind.code(), new StringBuilder())).append(']');
    }
    return new KeptStory(new CrisisReader().read(json.append('}').toString()), reports);
  }

  private static String list(FactKind kind) {
    return kind == FactKind.STORY ? "stories" : kind.code() + "s";
  }
}

package org.hearsay.imports.gdelt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines of GDELT with a few cells filled. */
final class Rows {
  private static final Map<String, String> EVENT =
      Map.ofEntries(
          Map.entry("GLOBALEVENTID", "1020304050"),
          Map.entry("SQLDATE", "20190305"),
          Map.entry("Actor1Code", "PERGOV"),
          Map.entry("Actor1Name", "FOREIGN MINISTRY"),
          Map.entry("Actor1CountryCode", "PER"),
          Map.entry("Actor1Type1Code", "GOV"),
          Map.entry("Actor2Code", "BOL"),
          Map.entry("Actor2Name", "LA PAZ"),
          Map.entry("Actor2CountryCode", "BOL"),
          Map.entry("EventCode", "112"),
          Map.entry("NumMentions", "2"),
          Map.entry("ActionGeo_Type", "4"),
          Map.entry("ActionGeo_FullName", "Puno, Puno, Peru"),
          Map.entry("ActionGeo_CountryCode", "PE"),
          Map.entry("ActionGeo_Lat", "-15.8422"),
          Map.entry("ActionGeo_Long", "-70.0199"),
          Map.entry("DATEADDED", "20190306101500"),
          Map.entry("SOURCEURL", "https://www.Lima-Ledger.example/2019/puno#top"));

  private static final Map<String, String> MENTION =
      Map.of(
          "GLOBALEVENTID", "1020304050",
          "MentionTimeDate", "20190306103000",
          "MentionType", "1",
          "MentionSourceName", "andes-post.example",
          "MentionIdentifier", "https://andes-post.example/a?b=1",
          "SentenceID", "4",
          "Confidence", "70");

  private Rows() {}

  /** An event with some other cells: column, value, column, value. */
  static String event(String... changes) {
    return line(EventRow.COLUMNS, EVENT, changes);
  }

  /** A mention of that event. */
  static String mention(String... changes) {
    return line(MentionRow.COLUMNS, MENTION, changes);
  }

  private static String line(List<String> columns, Map<String, String> usual, String... changes) {
    Map<String, String> cells = new HashMap<>(usual);
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    return columns.stream()
        .map(column -> cells.getOrDefault(column, ""))
        .collect(Collectors.joining("\t"));
  }
}

package org.hearsay.eval.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What no record may have: broken spans, repeated ids, references that lead nowhere. */
final class RecordCheck {
  private static final List<String> KINDS =
      List.of(
          "actors", "places", "times", "quantities", "claims", "events", "meetings", "disputes");
  private static final Set<String> REFERENCES =
      Set.of(
          "actor",
          "actors",
          "recipients",
          "via",
          "participants",
          "place",
          "time",
          "quantities",
          "heldBy",
          "events",
          "claim",
          "answers",
          "inside",
          "affiliation",
          "of",
          "sameAs",
          "host",
          "says");
  private static final int MOST = 8;
  private static final double LEAST_ALIGNED = 0.9;

  private final String text;
  private final List<String> faults = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final Set<String> references = new TreeSet<>();

  private RecordCheck(String text) {
    this.text = text;
  }

  /** The faults of a record, the first few. */
  static List<String> faults(JsonNode record) {
    RecordCheck check = new RecordCheck(record.path("report").path("text").asText());
    for (String kind : KINDS) {
      for (JsonNode fact : Json.items(record, kind)) {
        if (fact.has("id")) {
          check.ids.add(fact.path("id").asText());
        }
        check.walk(fact, "");
      }
    }
    Set<String> once = new HashSet<>();
    Set<String> twice = new TreeSet<>();
    check.ids.forEach(
        id -> {
          if (!once.add(id)) {
            twice.add(id);
          }
        });
    twice.forEach(id -> check.faults.add("an id is used twice: " + id));
    check.references.removeAll(once);
    check.references.forEach(id -> check.faults.add("a reference leads nowhere: " + id));
    return check.faults.subList(0, Math.min(MOST, check.faults.size()));
  }

  private void walk(JsonNode node, String key) {
    if (node.isObject()) {
      if (node.has("begin") && node.has("end") && node.has("text")) {
        span(node);
      }
      node.properties().forEach(each -> walk(each.getValue(), each.getKey()));
    } else if (node.isArray()) {
      node.forEach(each -> walk(each, key));
    } else if (node.isTextual() && REFERENCES.contains(key)) {
      references.add(node.asText());
    }
  }

  private void span(JsonNode span) {
    int begin = span.path("begin").asInt(-1);
    int end = span.path("end").asInt(-1);
    boolean inside = 0 <= begin && begin < end && end <= text.length();
    String words = span.path("text").asText();
    if (!inside || !text.substring(begin, end).equals(words)) {
      faults.add("a span's text is not the text at its offsets: " + words);
    }
  }

  /** Whether the runs of the alignment are copies of the input, in order, and nearly all of it. */
  static List<String> misaligned(JsonNode record, String source) {
    String text = record.path("report").path("text").asText();
    JsonNode runs = record.path("report").path("alignment");
    if (runs.isEmpty()) {
      return List.of("report.alignment is missing for plain text");
    }
    int last = -1;
    long covered = 0;
    for (JsonNode run : runs) {
      int begin = run.get(0).asInt();
      int there = run.get(1).asInt();
      int length = run.get(2).asInt();
      if (there <= last || !source.regionMatches(there, text, begin, length)) {
        return List.of("alignment run " + run + " is not a copy in order");
      }
      last = there;
      covered += length;
    }
    return covered >= Math.floor(LEAST_ALIGNED * 2 * text.length() / 2)
        ? List.of()
        : List.of("alignment covers less than nine tenths of the text");
  }
}

package org.hearsay.eval.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record beside the expectations of its case: what was found, what is missing, what must not be
 * there, and what matches no expectation.
 *
 * @param hit how many demanded expectations are met
 * @param need how many there are
 * @param missing the others, with their kind
 * @param forbidden why the record must not be as it is
 * @param produced how many events and claims there are, by kind
 * @param extra those that match no expectation, by kind
 */
public record CaseScore(
    int hit,
    int need,
    List<Missing> missing,
    List<String> forbidden,
    Map<String, Integer> produced,
    Map<String, List<JsonNode>> extra) {

  /** The kinds of facts whose precision counts. */
  public static final List<String> PRECISE = List.of("events", "claims");

  /** All kinds that are expected, in the order in which they are told. */
  static final List<String> KINDS =
      List.of(
          "actors",
          "places",
          "times",
          "quantities",
          "events",
          "claims",
          "meetings",
          "disputes",
          "removed");

  public CaseScore {
    missing = List.copyOf(missing);
    forbidden = List.copyOf(forbidden);
    produced = Map.copyOf(produced);
    extra = Map.copyOf(extra);
  }

  /** An expectation that no fact meets. */
  public record Missing(String kind, JsonNode gold) {}

  /** The score of a record; the input is what its alignment leads back to. */
  public static CaseScore of(JsonNode expected, JsonNode record, Optional<String> input) {
    return new Scorer(expected, record).score(input);
  }

  public double recall() {
    return need == 0 ? 1 : (double) hit / need;
  }

  /** The share of the events or claims that match an expectation. */
  public double precision(String kind) {
    int all = produced.getOrDefault(kind, 0);
    return all == 0 ? 0 : 1 - (double) extra.getOrDefault(kind, List.of()).size() / all;
  }

  /** The demanded expectations of a kind. */
  static List<JsonNode> wanted(JsonNode expected, String kind) {
    return Json.items(expected, kind).stream()
        .filter(gold -> !gold.path("optional").asBoolean())
        .toList();
  }

  /** Where an event or a claim stands, to name it by. */
  static String place(JsonNode fact) {
    JsonNode content = fact.path("content").path(0);
    JsonNode cue = fact.has("trigger") ? fact.path("trigger") : fact.path("cue");
    JsonNode span = cue.isObject() ? cue : content;
    return fact.path("type").asText(fact.path("act").asText()) + " " + span.path("begin").asInt();
  }

  /** Works one score out. */
  private static final class Scorer {
    private final JsonNode expected;
    private final JsonNode record;
    private final RecordView view;
    private final Matches matches;
    private final List<Missing> missing = new ArrayList<>();
    private final Map<String, Integer> produced = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> extra = new LinkedHashMap<>();
    private int hit;
    private int need;

    Scorer(JsonNode expected, JsonNode record) {
      this.expected = expected;
      this.record = record;
      this.view = new RecordView(record, expected);
      Map<String, JsonNode> claims = new LinkedHashMap<>();
      for (JsonNode claim : Json.items(expected, "claims")) {
        Json.text(claim, "key").ifPresent(key -> claims.put(key, claim));
      }
      this.matches = new Matches(view, claims);
    }

    CaseScore score(Optional<String> input) {
      KINDS.forEach(this::count);
      List<String> forbidden = new ArrayList<>(RecordCheck.faults(record));
      input.ifPresent(source -> forbidden.addAll(RecordCheck.misaligned(record, source)));
      for (JsonNode each : Json.items(expected, "forbidden")) {
        if (isThere(each)) {
          forbidden.add(Json.text(each, "why").orElseGet(() -> each.path("match").toString()));
        }
      }
      forbidden.addAll(merged());
      return new CaseScore(hit, need, missing, forbidden, produced, extra);
    }

    private void count(String kind) {
      List<JsonNode> golds = Json.items(expected, kind);
      List<JsonNode> facts =
          kind.equals("removed") ? Json.items(view.report(), kind) : view.list(kind);
      Map<Integer, Integer> taken =
          Pairing.of(golds, facts, (gold, fact) -> matches.fits(kind, gold, fact));
      for (int i = 0; i < golds.size(); i++) {
        JsonNode gold = golds.get(i);
        int index = i;
        if (!gold.path("optional").asBoolean()) {
          need++;
          long found = taken.values().stream().filter(each -> each == index).count();
          if (found >= gold.path("count").asInt(1)) {
            hit++;
          } else {
            missing.add(new Missing(kind, gold));
          }
        }
      }
      if (PRECISE.contains(kind)) {
        produced.put(kind, facts.size());
        List<JsonNode> unmatched = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
          if (!taken.containsKey(i)) {
            unmatched.add(facts.get(i));
          }
        }
        extra.put(kind, unmatched);
      }
    }

    private boolean isThere(JsonNode forbidden) {
      String kind = forbidden.path("kind").asText();
      JsonNode match = forbidden.path("match");
      return kind.equals("text")
          ? view.patterns().find(match.asText(), view.report().path("text").asText())
          : view.list(kind).stream().anyMatch(fact -> matches.fits(kind, match, fact));
    }

    /** Actors that stand for several people at once. */
    private List<String> merged() {
      List<JsonNode> people =
          Json.items(expected, "actors").stream()
              .filter(each -> Json.texts(each, "kind").contains("person"))
              .toList();
      List<Set<String>> same = new ArrayList<>();
      for (JsonNode group : Json.items(expected, "same")) {
        Set<String> members = new HashSet<>();
        group.forEach(key -> members.add(key.asText()));
        same.add(members);
      }
      List<String> merged = new ArrayList<>();
      for (JsonNode actor : view.list("actors")) {
        Set<String> meant =
            new LinkedHashSet<>(view.keys().getOrDefault(actor.path("id").asText(), Set.of()));
        people.stream()
            .filter(person -> view.isNamed(actor, person))
            .forEach(person -> meant.add(person.path("key").asText()));
        if (meant.size() > 1 && same.stream().noneMatch(group -> group.containsAll(meant))) {
          merged.add("one actor stands for several: " + String.join(", ", meant));
        }
      }
      return merged;
    }
  }
}

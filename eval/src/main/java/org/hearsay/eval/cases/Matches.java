package org.hearsay.eval.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a fact of a record is what an expectation asks for, kind by kind. */
final class Matches {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final double LEAST_COVERAGE = 0.7;
  private static final double NEAR_LATITUDE = 0.5;
  private static final double NEAR_LONGITUDE = 0.8;
  private static final int MOST_FACTOR = 3;
  private static final int MOST_MORE = 10;
  private static final int MORE_PARTIES = 3;

  private final RecordView record;
  private final Map<String, JsonNode> claimsByKey;

  /**
   * Matches against a record.
   *
   * @param claimsByKey the expected claims that disputes speak of
   */
  Matches(RecordView record, Map<String, JsonNode> claimsByKey) {
    this.record = record;
    this.claimsByKey = Map.copyOf(claimsByKey);
  }

  /** Whether a fact of this kind is what the expectation asks for. */
  boolean fits(String kind, JsonNode gold, JsonNode fact) {
    return switch (kind) {
      case "actors" -> actor(gold, fact);
      case "places" -> place(gold, fact);
      case "times" -> time(gold, fact);
      case "quantities" -> quantity(gold, fact);
      case "events" -> event(gold, fact);
      case "claims" -> claim(gold, fact);
      case "meetings" -> meeting(gold, fact);
      case "disputes" -> dispute(gold, fact);
      case "removed" -> fact.path("text").asText().contains(gold.path("text").asText());
      default -> throw new IllegalArgumentException("no such kind of fact: " + kind);
    };
  }

  private boolean actor(JsonNode gold, JsonNode actor) {
    Optional<String> role = Json.text(gold, "role");
    List<String> mentions = Json.words(actor, "mentions");
    return record.isActor(actor, gold)
        && Json.same(gold, actor, "sector")
        && (role.isEmpty()
            || record.patterns().findAnyCase(role.get(), Json.text(actor, "role").orElse("")))
        && Json.texts(gold, "mentions").stream()
            .allMatch(
                each -> mentions.stream().anyMatch(text -> record.patterns().find(each, text)));
  }

  private boolean place(JsonNode gold, JsonNode place) {
    JsonNode near = gold.path("near");
    return record.patterns().find(gold.path("name").asText(), RecordView.placeNames(place))
        && Json.same(gold, place, "country")
        && (near.isEmpty()
            || (place.path("latitude").isNumber()
                && place.path("longitude").isNumber()
                && Math.abs(place.path("latitude").asDouble() - near.get(0).asDouble())
                    < NEAR_LATITUDE
                && Math.abs(place.path("longitude").asDouble() - near.get(1).asDouble())
                    < NEAR_LONGITUDE));
  }

  private boolean time(JsonNode gold, JsonNode time) {
    return time.path("text")
            .asText("")
            .toLowerCase(Locale.ROOT)
            .contains(gold.path("text").asText().toLowerCase(Locale.ROOT))
        && record.isTime(time.path("id"), gold.path("value").asText());
  }

  private boolean quantity(JsonNode gold, JsonNode quantity) {
    JsonNode high = gold.has("high") ? gold.path("high") : gold.path("low");
    return sameNumber(gold.path("low"), quantity.path("low"))
        && sameNumber(high, quantity.path("high"))
        && record
            .patterns()
            .find(gold.path("unit").asText(), Json.text(quantity, "unit").orElse(""));
  }

  private static boolean sameNumber(JsonNode one, JsonNode other) {
    return one.isNumber()
        ? other.isNumber() && one.asDouble() == other.asDouble()
        : !other.isNumber();
  }

  private boolean event(JsonNode gold, JsonNode event) {
    List<String> evidence = Json.words(event, "evidence");
    String trigger = event.path("trigger").path("text").asText("");
    return Json.texts(gold, "type").contains(event.path("type").asText())
        && modes(gold, event)
        && parties(gold, event)
        && Json.allows(gold, "status", event)
        && optional(gold, "place", each -> record.isPlace(event.path("place"), each))
        && optional(gold, "time", each -> record.isTime(event.path("time"), each))
        && quantities(gold, event)
        && holders(gold, event)
        && (!gold.path("ownVoice").asBoolean() || Json.texts(event, "heldBy").isEmpty())
        && optional(
            gold,
            "text",
            each ->
                record.patterns().find(each, String.join(" ", plus(evidence, List.of(trigger)))));
  }

  private static boolean modes(JsonNode gold, JsonNode event) {
    List<String> wanted = Json.texts(gold, "mode");
    return wanted.isEmpty() || Json.texts(event, "modes").stream().anyMatch(wanted::contains);
  }

  private boolean parties(JsonNode gold, JsonNode event) {
    List<String> actors = Json.texts(event, "actors");
    List<String> recipients = Json.texts(event, "recipients");
    List<String> goldActors = Json.texts(gold, "actors");
    List<String> goldRecipients = Json.texts(gold, "recipients");
    List<String> all = plus(actors, recipients);
    List<String> goldAll = plus(goldActors, goldRecipients);
    if (gold.has("key") && all.stream().distinct().count() > goldAll.size() + MORE_PARTIES) {
      return false;
    }
    if (gold.path("symmetric").asBoolean()) {
      return record.has(all, goldAll);
    }
    return record.has(actors, goldActors)
        && record.has(recipients, goldRecipients)
        && !record.hasStranger(actors, goldRecipients, goldActors)
        && !record.hasStranger(recipients, goldActors, goldRecipients);
  }

  private boolean quantities(JsonNode gold, JsonNode event) {
    JsonNode wanted = gold.path("quantity");
    return !wanted.isNumber()
        || wanted.asDouble() == 0
        || Json.items(event, "quantities").stream()
            .map(id -> record.fact("quantities", id))
            .flatMap(Optional::stream)
            .anyMatch(quantity -> sameNumber(wanted, quantity.path("low")));
  }

  private boolean holders(JsonNode gold, JsonNode event) {
    List<String> wanted = Json.texts(gold, "heldBy");
    List<String> sources = new ArrayList<>();
    for (JsonNode id : Json.items(event, "heldBy")) {
      record
          .fact("claims", id)
          .flatMap(claim -> Json.text(claim.path("source"), "actor"))
          .ifPresent(sources::add);
    }
    return wanted.isEmpty() || record.has(sources, wanted);
  }

  private boolean claim(JsonNode gold, JsonNode claim) {
    String content = String.join(" ", Json.words(claim, "content"));
    String wanted = gold.path("content").asText();
    int most =
        gold.has("most")
            ? gold.path("most").asInt()
            : MOST_FACTOR * words(wanted).size() + MOST_MORE;
    return coverage(wanted, content) >= LEAST_COVERAGE
        && words(content).size() <= most
        && source(gold.path("source").asText(), claim.path("source"))
        && Json.allows(gold, "act", claim)
        && Json.allows(gold, "kind", claim)
        && record.has(Json.texts(claim, "via"), Json.texts(gold, "via"))
        && record.has(Json.texts(claim, "recipients"), Json.texts(gold, "recipients"));
  }

  private boolean source(String wanted, JsonNode source) {
    if (wanted.equals("unresolved")) {
      return Json.text(source, "unresolved").isPresent();
    }
    return Json.text(source, "actor")
        .filter(actor -> record.has(List.of(actor), List.of(wanted)))
        .isPresent();
  }

  private boolean meeting(JsonNode gold, JsonNode meeting) {
    return record.has(Json.texts(meeting, "participants"), Json.texts(gold, "participants"))
        && Json.allows(gold, "kind", meeting)
        && optional(gold, "place", each -> record.isPlace(meeting.path("place"), each))
        && optional(gold, "time", each -> record.isTime(meeting.path("time"), each))
        && Json.allows(gold, "status", meeting);
  }

  private boolean dispute(JsonNode gold, JsonNode dispute) {
    return Json.allows(gold, "relation", dispute)
        && answers(gold, "claim", dispute)
        && answers(gold, "answers", dispute);
  }

  private boolean answers(JsonNode gold, String field, JsonNode dispute) {
    Optional<JsonNode> claim = record.fact("claims", dispute.path(field));
    return claim.isPresent()
        && RecordView.choices(gold.path(field).asText()).stream()
            .anyMatch(key -> claim(expectedClaim(key), claim.get()));
  }

  private JsonNode expectedClaim(String key) {
    JsonNode claim = claimsByKey.get(key);
    if (claim == null) {
      throw new IllegalArgumentException("a dispute speaks of a claim that is not there: " + key);
    }
    return claim;
  }

  private static boolean optional(JsonNode gold, String field, Predicate<String> test) {
    return Json.text(gold, field).map(test::test).orElse(true);
  }

  private static List<String> plus(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** The share of the wanted words, as a multiset, that the text holds. */
  static double coverage(String wanted, String got) {
    List<String> need = words(wanted);
    List<String> have = words(got);
    long hit = need.stream().filter(have::remove).count();
    return need.isEmpty() ? 1 : (double) hit / need.size();
  }
}

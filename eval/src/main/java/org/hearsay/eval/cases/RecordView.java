package org.hearsay.eval.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A record as an expectation sees it: each actor may be one or several of those it speaks of. */
final class RecordView {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "we", "our",
          "who", "which", "that", "i");

  private final Patterns patterns = new Patterns();
  private final JsonNode record;
  private final Map<String, Map<String, JsonNode>> byId = new LinkedHashMap<>();
  private final Map<String, Set<String>> keys = new LinkedHashMap<>();

  RecordView(JsonNode record, JsonNode expected) {
    this.record = record;
    for (String kind : List.of("actors", "places", "times", "quantities", "claims")) {
      Map<String, JsonNode> facts = new LinkedHashMap<>();
      Json.items(record, kind).forEach(fact -> facts.put(fact.path("id").asText(), fact));
      byId.put(kind, facts);
    }
    facts("actors")
        .forEach(
            (id, actor) -> {
              Set<String> meant = new LinkedHashSet<>();
              for (JsonNode gold : Json.items(expected, "actors")) {
                if (isActor(actor, gold)) {
                  meant.add(gold.path("key").asText());
                }
              }
              keys.put(id, meant);
            });
  }

  Patterns patterns() {
    return patterns;
  }

  List<JsonNode> list(String kind) {
    return Json.items(record, kind);
  }

  JsonNode report() {
    return record.path("report");
  }

  Optional<JsonNode> fact(String kind, JsonNode id) {
    return id.isTextual() ? Optional.ofNullable(facts(kind).get(id.asText())) : Optional.empty();
  }

  private Map<String, JsonNode> facts(String kind) {
    return byId.getOrDefault(kind, Map.of());
  }

  /** Who each actor may be, by its id. */
  Map<String, Set<String>> keys() {
    return keys;
  }

  /** All that an actor is called, but pronouns. */
  List<String> names(JsonNode actor) {
    List<String> names = new ArrayList<>();
    Json.text(actor, "name").ifPresent(names::add);
    Json.text(actor, "description").ifPresent(names::add);
    names.addAll(Json.words(actor, "mentions"));
    names.removeIf(name -> name.isEmpty() || PRONOUNS.contains(name.toLowerCase(Locale.ROOT)));
    return names;
  }

  boolean isActor(JsonNode actor, JsonNode gold) {
    return Json.same(gold, actor, "country")
        && Json.allows(gold, "kind", actor)
        && isNamed(actor, gold);
  }

  /** Whether one of the actor's names is one that the expectation gives. */
  boolean isNamed(JsonNode actor, JsonNode gold) {
    List<String> names = names(actor);
    return Json.texts(gold, "match").stream()
        .anyMatch(each -> names.stream().anyMatch(name -> patterns.find(each, name)));
  }

  /** Whether each wanted key, or one of those that it leaves the choice of, is among the actors. */
  boolean has(List<String> ids, List<String> wanted) {
    Set<String> found = new HashSet<>();
    ids.forEach(id -> found.addAll(keys.getOrDefault(id, Set.of())));
    return wanted.stream().allMatch(each -> choices(each).stream().anyMatch(found::contains));
  }

  /** Whether one of the actors is only ever of the other side. */
  boolean hasStranger(List<String> ids, List<String> theirs, List<String> ours) {
    Set<String> others = new HashSet<>();
    theirs.forEach(each -> others.addAll(choices(each)));
    Set<String> own = new HashSet<>();
    ours.forEach(each -> own.addAll(choices(each)));
    for (String id : ids) {
      Set<String> meant = keys.getOrDefault(id, Set.of());
      if (meant.stream().anyMatch(others::contains) && meant.stream().noneMatch(own::contains)) {
        return true;
      }
    }
    return false;
  }

  static List<String> choices(String key) {
    return List.of(key.split("\\|", -1));
  }

  boolean isPlace(JsonNode id, String gold) {
    return fact("places", id).filter(place -> patterns.find(gold, placeNames(place))).isPresent();
  }

  static String placeNames(JsonNode place) {
    List<String> names = new ArrayList<>(List.of(Json.text(place, "name").orElse("")));
    names.addAll(Json.words(place, "mentions"));
    return String.join(" ", names);
  }

  boolean isTime(JsonNode id, String gold) {
    Optional<JsonNode> time = fact("times", id);
    if (time.isEmpty()) {
      return false;
    }
    if (gold.equals("unresolved")) {
      return time.get().path("basis").asText().equals("unresolved");
    }
    List<String> values =
        List.of(
            Json.text(time.get(), "value").orElse(""), Json.text(time.get(), "start").orElse(""));
    return choices(gold).stream()
        .anyMatch(
            one ->
                values.stream()
                    .anyMatch(value -> value.equals(one) || value.startsWith(one + "T")));
  }
}

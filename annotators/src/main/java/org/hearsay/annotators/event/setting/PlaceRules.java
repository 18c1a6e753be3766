package org.hearsay.annotators.event.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.party.Slots;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.annotators.place.PlaceIndex;
import org.hearsay.knowledge.lexicon.Frame;
import org.hearsay.knowledge.lexicon.Slot;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.Place;

/** Sorts the places that hang on an event into its place, where it starts and further ones. */
final class PlaceRules {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "on",
          "outside",
          "inside",
          "along",
          "across",
          "around",
          "over",
          "off",
          "above",
          "through",
          "throughout",
          "within",
          "between",
          "beside",
          "under",
          "where",
          "beyond",
          "toward",
          "towards",
          "behind",
          "by",
          "amid",
          "against");
  private static final Set<String> GOAL = Set.of("to", "into", "onto", "for");
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "city",
          "town",
          "village",
          "port",
          "region",
          "province",
          "district",
          "capital",
          "center",
          "centre",
          "outskirts",
          "suburb",
          "part",
          "north",
          "south",
          "east",
          "west",
          "area",
          "coast",
          "border",
          "side",
          "invasion",
          "annexation",
          "occupation",
          "shelling",
          "bombing",
          "seizure",
          "capture",
          "siege",
          "heart",
          "airport",
          "island",
          "peninsula",
          "edge",
          "street",
          "state",
          "territory",
          "territories");

  private final PlaceIndex places;
  private final Slots slots;
  private final Clauses clauses;
  private final Set<String> unnamed = new HashSet<>();
  private final Map<Trigger, List<String>> located = new HashMap<>();
  private final Map<Trigger, List<String>> goals = new HashMap<>();
  private final Map<Trigger, List<String>> origins = new HashMap<>();

  PlaceRules(PlaceIndex places, Slots slots, Clauses clauses) {
    this.places = places;
    this.slots = slots;
    this.clauses = clauses;
  }

  /** Takes note of a place that hangs on an event. */
  void add(Place place, Token head, Attachment found) {
    String preposition = found.preposition().orElse("");
    Trigger trigger = found.trigger();
    if (preposition.equals("from") || preposition.equals("out")) {
      put(origins, trigger, place);
    } else if (GOAL.contains(preposition)) {
      put(goals, trigger, place);
    } else if (LOCATIVE.contains(preposition)
        || isBare(head, found)
        || isOfPlace(found, preposition, head)) {
      put(located, trigger, place);
    }
  }

  private void put(Map<Trigger, List<String>> map, Trigger trigger, Place place) {
    if (place.coordinates().isEmpty()) {
      unnamed.add(place.id());
    }
    List<String> ids = map.computeIfAbsent(trigger, each -> new ArrayList<>());
    if (!ids.contains(place.id())) {
      ids.add(place.id());
    }
  }

  // "the Geneva talks", "Kharkiv's shelling", "here"
  private static boolean isBare(Token head, Attachment found) {
    Token top = found.top();
    boolean direct =
        top.index() == head.index() && found.preposition().filter(p -> !p.equals("'s")).isEmpty();
    return direct
        && (top.isRelation("compound")
            || top.isRelation("nmod:poss")
            || top.isRelation("advmod")
            || top.isRelation("amod"));
  }

  private static boolean isOfPlace(Attachment found, String preposition, Token head) {
    if (!preposition.equals("of")) {
      return false;
    }
    return found.top().index() != head.index() && PLACE_NOUNS.contains(Words.lemma(found.top()));
  }

  /** The places of the trigger. */
  EventPlaces of(Trigger trigger) {
    Frame frame = trigger.entry().frame();
    List<String> named = new ArrayList<>(inSlots(trigger, frame.places()));
    if (named.isEmpty()) {
      named.addAll(inSlots(trigger, frame.recipients()));
    }
    Set<String> all = new LinkedHashSet<>(named);
    all.addAll(located.getOrDefault(trigger, List.of()));
    boolean moves = frame.places().contains(Slot.TO) || frame.places().contains(Slot.INTO);
    if (moves) {
      all.addAll(goals.getOrDefault(trigger, List.of()));
    }
    Set<String> starts = new LinkedHashSet<>(inSlots(trigger, frame.origins()));
    starts.addAll(origins.getOrDefault(trigger, List.of()));
    all.removeAll(starts);
    List<String> ordered = new ArrayList<>(all);
    ordered.sort(Comparator.comparing(unnamed::contains));
    return new EventPlaces(
        ordered.stream().findFirst(),
        starts.stream().findFirst(),
        ordered.size() < 2 ? List.of() : ordered.subList(1, ordered.size()));
  }

  private List<String> inSlots(Trigger trigger, List<Slot> wanted) {
    for (Slot slot : wanted) {
      List<String> found =
          slots.of(trigger, slot).stream()
              .flatMap(token -> clauses.conjuncts(token).stream())
              .flatMap(token -> places.phrase(token).stream())
              .map(Place::id)
              .distinct()
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The place named last before the word, at most that many sentences earlier. */
  Optional<String> lastBefore(Syntax syntax, Token word, int sentences) {
    for (int at = word.index() - 1; at >= 0; at--) {
      Token token = syntax.token(at);
      if (word.sentence() - token.sentence() > sentences) {
        return Optional.empty();
      }
      Optional<Place> found = places.at(token).filter(place -> place.coordinates().isPresent());
      if (found.isPresent()) {
        return found.map(Place::id);
      }
    }
    return Optional.empty();
  }

  /** The place named right before the word. */
  Optional<String> justBefore(Syntax syntax, Token word) {
    for (int back = 1; back <= 2 && word.index() - back >= 0; back++) {
      Optional<Place> found = places.at(syntax.token(word.index() - back));
      if (found.isPresent()) {
        return found.map(Place::id);
      }
    }
    return Optional.empty();
  }
}

package org.hearsay.annotators.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.language.LanguageLayers;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Place;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;

/**
 * Finds where things are: toponyms that locate, with coordinates or the reason why there are none,
 * and places without a name.
 *
 * <p>Stateless. A name that acts for its state is no place: "Moscow said".
 */
public final class PlaceAnnotator implements Annotator {
  private static final ComponentId ID = new ComponentId("places", "1");
  private static final String NO_NAME = "the text gives no name";
  private static final String NOT_KNOWN = "not in the gazetteer";

  private final Knowledge knowledge;
  private final Geoparser geoparser;

  public PlaceAnnotator(Knowledge knowledge) {
    this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
    this.geoparser = new Geoparser(knowledge);
  }

  @Override
  public ComponentId id() {
    return ID;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        LanguageLayers.PARAGRAPHS,
        LanguageLayers.TOKENS,
        LanguageLayers.SENTENCES,
        LanguageLayers.NAMES,
        LanguageLayers.ATTRIBUTIONS,
        Facts.ACTORS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Facts.PLACES);
  }

  /** One place with its mentions while they are gathered. */
  private record Group(
      String name,
      Optional<PlaceEntry> entry,
      String unresolved,
      double confidence,
      List<Span> mentions) {}

  @Override
  public Annotations annotate(Document document, IssueSink issues) {
    ReportView view = ReportView.of(document, knowledge);
    PlaceChooser chooser = new PlaceChooser(view, document.get(Facts.ACTORS));
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Geocode geocode : geoparser.parse(view)) {
      if (chooser.locates(geocode)) {
        add(groups, geocode);
      }
    }
    for (Span span : new UnnamedPlaces(view).find()) {
      String words = document.text(span);
      group(
              groups,
              "words:" + words.toLowerCase(Locale.ROOT),
              words,
              Optional.empty(),
              NO_NAME,
              0.5)
          .mentions()
          .add(span);
    }
    return Annotations.of(Facts.PLACES, places(groups));
  }

  /** The country that most places of the report are in, for those that no gazetteer has. */
  private static Optional<String> country(List<Group> groups) {
    Map<String, Integer> counts = new HashMap<>();
    for (Group group : groups) {
      group
          .entry()
          .map(PlaceEntry::country)
          .filter(code -> !code.isEmpty())
          .ifPresent(code -> counts.merge(code, group.mentions().size(), Integer::sum));
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= 2 && 2 * entry.getValue() >= all)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static void add(Map<String, Group> groups, Geocode geocode) {
    Toponym toponym = geocode.toponym();
    String key =
        geocode.entry().map(PlaceEntry::id).orElseGet(() -> "name:" + Folding.key(toponym.name()));
    group(groups, key, toponym.name(), geocode.entry(), NOT_KNOWN, geocode.confidence())
        .mentions()
        .add(toponym.span());
  }

  private static Group group(
      Map<String, Group> groups,
      String key,
      String words,
      Optional<PlaceEntry> entry,
      String why,
      double confidence) {
    boolean spelled =
        words.length() > 4 || entry.filter(e -> e.name().equalsIgnoreCase(words)).isPresent();
    boolean shouted = words.equals(words.toUpperCase(Locale.ROOT)) && spelled;
    String name = shouted ? entry.map(PlaceEntry::name).orElse(words) : words;
    return groups.computeIfAbsent(
        key, each -> new Group(name, entry, why, confidence, new ArrayList<>()));
  }

  private static List<Place> places(Map<String, Group> groups) {
    List<Group> ordered = new ArrayList<>(groups.values());
    ordered.sort(
        Comparator.comparing(
            group -> group.mentions().stream().min(Comparator.naturalOrder()).orElseThrow()));
    List<Place> places = new ArrayList<>();
    Optional<String> country = country(ordered);
    for (Group group : ordered) {
      places.add(place("p" + (places.size() + 1), group, country));
    }
    return places;
  }

  private static Place place(String id, Group group, Optional<String> country) {
    Optional<PlaceEntry> entry = group.entry();
    Optional<String> around = group.unresolved().equals(NOT_KNOWN) ? country : Optional.empty();
    return new Place(
        id,
        group.name(),
        entry.isPresent() ? entry.map(PlaceEntry::country).filter(code -> !code.isEmpty()) : around,
        entry.flatMap(
            each ->
                each.geonames().isPresent()
                    ? Optional.of(each.geonames().getAsInt())
                    : Optional.empty()),
        entry.map(each -> new Coordinates(each.latitude(), each.longitude())),
        entry.map(PlaceEntry::precision),
        entry.isPresent() ? Optional.empty() : Optional.of(group.unresolved()),
        group.mentions().stream().sorted().distinct().toList(),
        group.confidence(),
        ID);
  }
}

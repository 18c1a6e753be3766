package org.hearsay.annotators.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Sentence;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Place;

/** What the sentences that tell of an occasion say of it beyond its events. */
final class Sentences {
  private static final int BESIDE = 40;
  private static final Pattern CALL =
      Pattern.compile("\\b(?:by|over the|on the) (?:tele)?phone\\b|\\b(?:tele)?phone call\\b");

  // "was arranged in a phone call": the call is another occasion
  private static final Pattern ARRANGED =
      Pattern.compile(
          "\\b(?:arranged|agreed|announced|decided|discussed|fixed|planned|prepared|proposed|scheduled"
              + "|set|settled)(?: (?:on|up|upon|to))?(?: (?:in|during|over|by|on|after))?"
              + "(?: (?:a|an|the|their|his|her))?(?: [\\w-]{1,20}){0,2} ?$");

  private static final int BEFORE = 20;
  private static final Pattern REASON =
      Pattern.compile(" for (?:(?:a|an|the|his|her|their) )?(?:[\\w-]{1,20} ){0,3}");
  private static final Pattern BEING = Pattern.compile(",? (?:(?:was|is|who is|who was) )?in ");

  private final Document view;
  private final NavigableMap<Integer, Span> byBegin = new TreeMap<>();

  Sentences(Document view) {
    this.view = view;
    for (Sentence sentence : view.get(LanguageLayers.SENTENCES)) {
      byBegin.put(sentence.span().begin(), sentence.span());
    }
  }

  private Optional<Span> sentence(Event event) {
    return Optional.ofNullable(byBegin.floorEntry(event.trigger().begin()))
        .map(Map.Entry::getValue)
        .filter(span -> span.contains(event.trigger()));
  }

  /** "In Oslo, the two sat down": the place that opens the sentence or stands by the trigger. */
  Optional<String> place(Occasion occasion) {
    return occasion.events().stream().flatMap(event -> place(event).stream()).findFirst();
  }

  private Optional<String> place(Event event) {
    Optional<Span> sentence = sentence(event);
    return view.get(Facts.PLACES).stream()
        .filter(
            place ->
                sentence.isPresent()
                    && place.mentions().stream()
                        .anyMatch(mention -> locates(mention, event, sentence.get())))
        .map(Place::id)
        .findFirst();
  }

  private boolean locates(Span mention, Event event, Span sentence) {
    String text = view.text();
    boolean within = sentence.contains(mention);
    int begin = mention.begin();
    boolean in = within && text.substring(Math.max(0, begin - 4), begin).matches("(?s).?\\b[Ii]n ");
    boolean opens = begin - sentence.begin() <= 3;
    int behind = begin - event.trigger().end();
    return in && (opens || (behind >= 0 && behind <= BESIDE) || isReason(mention, event));
  }

  /** "in Oslo for a summit". */
  private boolean isReason(Span place, Event event) {
    int length = event.trigger().begin() - place.end();
    return length > 0
        && length <= BESIDE
        && REASON.matcher(view.text().substring(place.end(), event.trigger().begin())).matches();
  }

  /** "The premier, in Oslo for a summit": who is said to be there for it. */
  List<String> attending(Occasion occasion) {
    List<String> found = new ArrayList<>();
    for (Event event : occasion.events()) {
      for (Place place : view.get(Facts.PLACES)) {
        for (Span mention : place.mentions()) {
          if (isReason(mention, event)) {
            found.addAll(endingBefore(mention));
          }
        }
      }
    }
    return found;
  }

  private List<String> endingBefore(Span place) {
    return view.get(Facts.ACTORS).stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON)
        .filter(
            actor ->
                actor.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.end() <= place.begin()
                                && place.begin() - mention.end() <= BEFORE
                                && BEING
                                    .matcher(view.text().substring(mention.end(), place.begin()))
                                    .matches()))
        .map(Actor::id)
        .toList();
  }

  /** Whether the words around a trigger say that the parties spoke from afar. */
  boolean isCall(Occasion occasion) {
    return occasion.events().stream()
        .flatMap(event -> event.evidence().stream())
        .map(span -> view.text(span).toLowerCase(Locale.ROOT))
        .anyMatch(Sentences::tellsOfCall);
  }

  private static boolean tellsOfCall(String words) {
    return CALL.matcher(words)
        .results()
        .anyMatch(call -> !ARRANGED.matcher(words.substring(0, call.start())).find());
  }

  /** "three envoys: A of Norland, B of Sudland and C": as many persons as were counted before. */
  List<String> listed(Occasion occasion, Set<String> participants) {
    List<String> found = new ArrayList<>();
    for (Event event : occasion.events()) {
      sentence(event).ifPresent(span -> found.addAll(listed(participants, span)));
    }
    return found;
  }

  private List<String> listed(Set<String> participants, Span sentence) {
    List<Actor> actors = view.get(Facts.ACTORS);
    int colon = view.text().indexOf(": ", sentence.begin());
    if (colon < 0 || colon >= sentence.end()) {
      return List.of();
    }
    Span before = new Span(sentence.begin(), colon);
    Span behind = new Span(colon, sentence.end());
    List<String> named =
        actors.stream()
            .filter(actor -> actor.kind() == ActorKind.PERSON)
            .filter(actor -> first(actor, behind).isPresent())
            .sorted(Comparator.comparing(actor -> first(actor, behind).orElseThrow()))
            .map(Actor::id)
            .toList();
    boolean counted =
        actors.stream()
            .filter(actor -> participants.contains(actor.id()) && first(actor, before).isPresent())
            .anyMatch(actor -> actor.count().filter(count -> count == named.size()).isPresent());
    return counted ? named : List.of();
  }

  private static Optional<Span> first(Actor actor, Span within) {
    return actor.mentions().stream().filter(within::contains).findFirst();
  }
}

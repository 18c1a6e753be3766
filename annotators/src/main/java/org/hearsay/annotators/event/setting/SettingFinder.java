package org.hearsay.annotators.event.setting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.party.Slots;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.annotators.place.PlaceIndex;
import org.hearsay.knowledge.lexicon.Outcome;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Quantity;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;

/** Gives each trigger its place, time and quantities. Immutable, one for each document. */
public final class SettingFinder {
  private static final int TAKEN_UP = 2;

  private final Syntax syntax;
  private final Clauses clauses;
  private final Anchors anchors;
  private final List<Claim> claims;
  private final Optional<String> today;
  private final PlaceRules placeRules;
  private final Map<Trigger, EventTimes> times = new HashMap<>();
  private final Map<Trigger, EventTimes> shared = new HashMap<>();
  private final Map<Trigger, Map<String, Boolean>> quantities = new HashMap<>();

  /** A finder for these triggers of the document. */
  public SettingFinder(
      Document document, Syntax syntax, Clauses clauses, List<Trigger> triggers, Slots slots) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.claims = document.get(Facts.CLAIMS);
    this.today = document.creationDate().map(LocalDate::toString);
    this.anchors = new Anchors(syntax, clauses, triggers);
    List<Place> places = document.get(Facts.PLACES);
    this.placeRules = new PlaceRules(PlaceIndex.of(places, syntax), slots, clauses);
    document.get(Facts.TIMES).forEach(this::addTime);
    places.forEach(
        place ->
            place
                .mentions()
                .forEach(
                    span ->
                        syntax
                            .headOf(span)
                            .ifPresent(
                                head ->
                                    anchors
                                        .above(head)
                                        .ifPresent(found -> placeRules.add(place, head, found)))));
    document.get(Facts.QUANTITIES).forEach(this::addQuantity);
  }

  /** The setting of a trigger. */
  public Setting of(Trigger trigger) {
    EventPlaces places = placeRules.of(trigger);
    EventTimes when = times.getOrDefault(trigger, shared.getOrDefault(trigger, EventTimes.none()));
    if (places.place().isEmpty()) {
      Optional<String> before =
          placeBeforeWhere(trigger)
              .or(() -> placeBeforeFor(trigger))
              .or(() -> placeBeforeThere(trigger));
      places = new EventPlaces(before, places.from(), places.more());
    }
    Setting own =
        new Setting(places, when, List.copyOf(quantities.getOrDefault(trigger, Map.of()).keySet()));
    return gathering(trigger).map(each -> taken(own, of(each))).orElse(own);
  }

  // "at a summit in Accra on Sunday leaders imposed sanctions": there and then
  private Optional<Trigger> gathering(Trigger trigger) {
    return trigger.isVerb() && trigger.type() != Category.CONSULT
        ? clauses.obliques(trigger.word(), Set.of("at", "during")).stream()
            .flatMap(noun -> anchors.at(noun).stream())
            .filter(other -> other.type() == Category.CONSULT && !other.isVerb())
            .findFirst()
        : Optional.empty();
  }

  private static Setting taken(Setting own, Setting gathering) {
    boolean timeless = own.times().equals(EventTimes.none());
    EventPlaces places =
        own.place().isPresent()
            ? own.places()
            : new EventPlaces(gathering.place(), own.places().from(), own.places().more());
    return new Setting(places, timeless ? gathering.times() : own.times(), own.quantities());
  }

  // "Berlin, where he will meet": the place stands before the clause
  private Optional<String> placeBeforeWhere(Trigger trigger) {
    return syntax.children(trigger.anchor(), "advmod").stream()
        .filter(word -> Words.isOneOf(word, "where"))
        .flatMap(word -> placeRules.justBefore(syntax, word).stream())
        .findFirst();
  }

  // "flew to Berlin. He will see the chancellor there"
  private Optional<String> placeBeforeThere(Trigger trigger) {
    return syntax.children(trigger.anchor(), "advmod").stream()
        .filter(word -> Words.lower(word).equals("there"))
        .flatMap(word -> placeRules.lastBefore(syntax, word, TAKEN_UP).stream())
        .findFirst();
  }

  // "in Geneva for a summit"
  private Optional<String> placeBeforeFor(Trigger trigger) {
    Token noun = trigger.word();
    boolean purpose =
        !trigger.isVerb()
            && clauses.preposition(noun).filter("for"::equals).isPresent()
            && syntax.head(noun).filter(Words::isNominal).isPresent();
    int first = syntax.firstOfSubtree(noun);
    return purpose && first > 0
        ? placeRules.justBefore(syntax, syntax.token(first))
        : Optional.empty();
  }

  /** The event whose word the token is. */
  public Optional<Trigger> at(Token token) {
    return anchors.at(token);
  }

  private void addTime(TimeExpression time) {
    if (time.type() == TimeType.SET || time.type() == TimeType.DURATION) {
      return;
    }
    Optional<Attachment> found =
        syntax.headOf(time.mention()).filter(head -> !isYearOfName(head)).flatMap(anchors::ofTime);
    if (found.isEmpty() || isOfSaying(time, found.get().trigger())) {
      return;
    }
    String preposition = found.get().preposition().orElse("");
    EventTimes when = timesOf(time, preposition);
    Trigger trigger = found.get().trigger();
    Optional<Trigger> changed = changedBefore(trigger, time);
    if (changed.isEmpty() || !isAhead(time)) {
      times.merge(trigger, when, SettingFinder::joined);
    }
    changed.ifPresent(event -> times.merge(event, when, SettingFinder::joined));
    share(trigger, when, time);
  }

  // "12 were killed, it said on Friday": Friday is when it was said
  private boolean isOfSaying(TimeExpression time, Trigger trigger) {
    return claims.stream()
        .filter(claim -> claim.time().equals(Optional.of(time.id())))
        .filter(claim -> claim.content().stream().noneMatch(time.mention()::overlaps))
        .anyMatch(
            claim -> claim.content().stream().anyMatch(part -> part.contains(trigger.span())));
  }

  // "was toppled and killed in 2011": the year is that of both
  private void share(Trigger trigger, EventTimes when, TimeExpression time) {
    Token first = clauses.firstConjunct(trigger.word());
    if (!trigger.isVerb()) {
      return;
    }
    for (Token verb : clauses.conjuncts(first)) {
      boolean before = verb.span().end() <= time.mention().begin() && !clauses.hasOwnSubject(verb);
      boolean bare = verb.index() == first.index() || before;
      if (bare && verb.index() != trigger.word().index() && isNextTo(verb, trigger.word())) {
        anchors.at(verb).filter(Trigger::isVerb).ifPresent(t -> shared.putIfAbsent(t, when));
      }
    }
  }

  // nothing but "and" between the verbs
  private static boolean isNextTo(Token one, Token other) {
    return Math.abs(one.index() - other.index()) == 2;
  }

  /** "called off a visit on Friday": the visit, told before the day, is what has the day. */
  private Optional<Trigger> changedBefore(Trigger trigger, TimeExpression time) {
    boolean changes =
        trigger.isVerb()
            && trigger
                .entry()
                .outcome()
                .filter(o -> o == Outcome.CANCELLED || o == Outcome.POSTPONED)
                .isPresent();
    return changes
        ? syntax.children(trigger.word(), "obj", "nsubj:pass").stream()
            .filter(noun -> noun.span().end() <= time.mention().begin())
            .flatMap(noun -> anchors.at(noun).stream())
            .filter(event -> !event.isVerb())
            .findFirst()
        : Optional.empty();
  }

  private boolean isAhead(TimeExpression time) {
    return today.isPresent()
        && time.start().filter(start -> start.compareTo(today.get()) > 0).isPresent();
  }

  // "the 2015 accord" dates the accord, not what became of it
  private boolean isYearOfName(Token head) {
    int before = head.index() - 1;
    int next = head.index() + 1;
    boolean inside =
        before >= 0
            && next < syntax.tokens().size()
            && head.text().matches("(19|20)\\d\\d")
            && (syntax.token(before).xpos().equals("DT")
                || syntax.token(before).xpos().matches("POS|PRP\\$"))
            && syntax.token(next).xpos().matches("NNS?P?|JJ");
    if (inside && anchors.at(syntax.token(next)).isEmpty()) {
      return true;
    }
    return (head.isRelation("nummod") || head.isRelation("compound"))
        && syntax
            .head(head)
            .filter(noun -> Words.isNominal(noun) && noun.index() > head.index())
            .filter(noun -> anchors.at(noun).filter(trigger -> !trigger.isVerb()).isEmpty())
            .isPresent();
  }

  private static EventTimes timesOf(TimeExpression time, String preposition) {
    Optional<String> id = Optional.of(time.id());
    return switch (preposition) {
      case "since", "from" -> new EventTimes(Optional.empty(), id, Optional.empty());
      case "until", "till", "through" -> new EventTimes(Optional.empty(), Optional.empty(), id);
      default -> new EventTimes(id, Optional.empty(), Optional.empty());
    };
  }

  private static EventTimes joined(EventTimes one, EventTimes other) {
    return new EventTimes(
        one.time().or(other::time), one.begins().or(other::begins), one.ends().or(other::ends));
  }

  private void addQuantity(Quantity quantity) {
    if (quantity.measure() == Measure.DISTANCE) {
      return;
    }
    Optional<Token> head = syntax.headOf(quantity.mention());
    Optional<Trigger> counted = head.flatMap(anchors::at).filter(trigger -> !trigger.isVerb());
    if (counted.isPresent()) {
      put(counted.get(), quantity);
      return;
    }
    Optional<Attachment> found = head.flatMap(anchors::above);
    found
        .filter(attachment -> isCounted(attachment, quantity))
        .ifPresent(attachment -> put(attachment.trigger(), quantity));
  }

  private void put(Trigger trigger, Quantity quantity) {
    quantities.computeIfAbsent(trigger, each -> new LinkedHashMap<>()).put(quantity.id(), true);
  }

  private static boolean isCounted(Attachment attachment, Quantity quantity) {
    Token top = attachment.top();
    boolean argument =
        top.isRelation("obj")
            || top.isRelation("nsubj")
            || top.isRelation("iobj")
            || top.isRelation("nummod")
            || top.isRelation("xcomp")
            || top.isRelation("ccomp")
            || top.isRelation("nmod")
            || top.isRelation("acl")
            || top.isRelation("advcl");
    return argument || quantity.measure() != Measure.OTHER;
  }
}

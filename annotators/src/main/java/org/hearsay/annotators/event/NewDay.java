package org.hearsay.annotators.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.setting.Setting;
import org.hearsay.annotators.event.status.Standing;
import org.hearsay.annotators.event.trigger.Carrier;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;

/**
 * Finds the new day of an event that was put off, and its new place: "postponed to Friday", "moved
 * to Geneva and will take place on Friday".
 */
final class NewDay {
  private static final Set<String> MOVING =
      Set.of(
          "move",
          "shift",
          "reschedule",
          "postpone",
          "delay",
          "defer",
          "push",
          "put",
          "bring",
          "adjourn",
          "rearrange");
  private static final Set<String> TO = Set.of("to", "until", "till");
  private static final Set<String> HAPPENING = Set.of("take", "hold", "occur", "happen", "begin");

  private final Scene scene;

  NewDay(Scene scene) {
    this.scene = scene;
  }

  /** The draft with its new day, or as it is. */
  Draft settled(Draft draft) {
    Trigger trigger = draft.trigger();
    Token hanging = trigger.carrier().map(Carrier::noun).orElse(trigger.word());
    Syntax syntax = scene.syntax();
    Optional<Token> verb =
        syntax
            .head(hanging)
            .filter(head -> MOVING.contains(Words.lemma(head)))
            .filter(head -> hanging.isRelation("obj") || hanging.isRelation("nsubj"));
    boolean done = verb.filter(this::isDone).isPresent();
    boolean off = draft.standing().is(Status.POSSIBLE) || !done;
    Optional<String> day = verb.flatMap(this::newDay);
    boolean shifted =
        verb.filter(each -> Words.isOneOf(each, "move", "shift", "relocate")).isPresent()
            && verb.flatMap(this::newPlace).isPresent();
    if ((day.isEmpty() && !shifted) || trigger.isVerb() || off) {
      return draft;
    }
    EventTimes times =
        day.isPresent()
            ? new EventTimes(day, Optional.empty(), Optional.empty())
            : draft.setting().times();
    EventPlaces places =
        verb.flatMap(this::newPlace)
            .map(place -> new EventPlaces(Optional.of(place), Optional.empty(), List.of()))
            .orElse(draft.setting().places());
    return draft
        .with(Standing.changed(Status.PLANNED, Change.MOVED))
        .with(new Setting(places, times, draft.setting().quantities()));
  }

  // "has been put back", not "will" or "may be"
  private boolean isDone(Token verb) {
    return scene.clauses().auxiliaries(verb).stream().noneMatch(aux -> aux.xpos().equals("MD"))
        && !scene.clauses().isInfinitive(verb)
        && !scene.clauses().isNegated(verb);
  }

  /** The day that the verb names, or one beside it: "moved to Geneva and put off until Friday". */
  private Optional<String> newDay(Token verb) {
    Optional<String> day = dayAfter(verb);
    for (Token beside : scene.syntax().children(verb, "conj")) {
      if (day.isEmpty() && MOVING.contains(Words.lemma(beside))) {
        day = dayAfter(beside);
      } else if (day.isEmpty() && HAPPENING.contains(Words.lemma(beside))) {
        day = scene.syntax().children(beside, "obl").stream().flatMap(this::day).findFirst();
      }
    }
    return day;
  }

  /** The place that it is moved to. */
  private Optional<String> newPlace(Token verb) {
    return scene.syntax().children(verb, "obl", "nmod").stream()
        .filter(child -> scene.clauses().preposition(child).filter("to"::equals).isPresent())
        .flatMap(
            child ->
                scene.document().get(Facts.PLACES).stream()
                    .filter(place -> place.mentions().stream().anyMatch(child.span()::overlaps)))
        .map(Place::id)
        .findFirst();
  }

  private Stream<String> day(Token child) {
    return scene.document().get(Facts.TIMES).stream()
        .filter(each -> scene.syntax().subtreeSpan(child).overlaps(each.mention()))
        .map(TimeExpression::id);
  }

  private Optional<String> dayAfter(Token verb) {
    for (Token child : scene.syntax().children(verb, "obl", "nmod")) {
      Optional<String> preposition = scene.clauses().preposition(child);
      boolean to =
          preposition.filter(TO::contains).isPresent()
              || (preposition.filter("for"::equals).isPresent()
                  && Words.isOneOf(verb, "reschedule", "rearrange"));
      Optional<String> time = day(child).findFirst();
      if (to && time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }
}

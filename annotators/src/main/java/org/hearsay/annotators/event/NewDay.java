package org.hearsay.annotators.event;

import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.setting.Setting;
import org.hearsay.annotators.event.status.Standing;
import org.hearsay.annotators.event.trigger.Carrier;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;

/** Finds the new day of an event that was put off: "postponed to Friday", "moved to next week". */
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
    boolean off = draft.standing().is(Status.PLANNED) || draft.standing().is(Status.POSSIBLE);
    Optional<String> day = verb.flatMap(this::dayAfter);
    if (day.isEmpty() || trigger.isVerb() || off) {
      return draft;
    }
    EventTimes times = new EventTimes(day, Optional.empty(), Optional.empty());
    return draft
        .with(Standing.changed(Status.PLANNED, Change.MOVED))
        .with(new Setting(draft.setting().places(), times, draft.setting().quantities()));
  }

  private Optional<String> dayAfter(Token verb) {
    for (Token child : scene.syntax().children(verb, "obl", "nmod")) {
      Optional<String> preposition = scene.clauses().preposition(child);
      boolean to =
          preposition.filter(TO::contains).isPresent()
              || (preposition.filter("for"::equals).isPresent()
                  && Words.isOneOf(verb, "reschedule", "rearrange"));
      Optional<TimeExpression> time =
          scene.document().get(Facts.TIMES).stream()
              .filter(each -> scene.syntax().subtreeSpan(child).overlaps(each.mention()))
              .findFirst();
      if (to && time.isPresent()) {
        return time.map(TimeExpression::id);
      }
    }
    return Optional.empty();
  }
}

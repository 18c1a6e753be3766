package org.hearsay.annotators.event;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.setting.Setting;
import org.hearsay.annotators.event.status.Standing;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;

/**
 * Sets right what tense leaves open: what is to come by its date is planned, what is over is not.
 */
final class Calendar {
  private static final int DATE_LENGTH = 10;

  private final Scene scene;

  Calendar(Scene scene) {
    this.scene = scene;
  }

  /** A "will" is never over: a day gone by belongs to the words around it. */
  Setting corrected(Setting setting, Trigger trigger) {
    boolean past = isOver(setting) && isAnnounced(trigger);
    return past ? new Setting(setting.places(), EventTimes.none(), setting.quantities()) : setting;
  }

  private boolean isAnnounced(Trigger trigger) {
    return scene.clauses().auxiliaries(trigger.anchor()).stream()
        .anyMatch(aux -> Words.isOneOf(aux, "will", "shall", "wo", "'ll"));
  }

  Standing corrected(Standing standing, Setting setting) {
    boolean open =
        standing.is(Status.ONGOING) || (standing.is(Status.HAPPENED) && !standing.settled());
    if (open && isAhead(setting)) {
      return Standing.of(Status.PLANNED);
    }
    return standing.is(Status.PLANNED) && isOver(setting) ? Standing.of(Status.HAPPENED) : standing;
  }

  /** Whether its whole time lies before the day of publication: a plan for last week is no plan. */
  private boolean isOver(Setting setting) {
    Optional<LocalDate> today = scene.document().creationDate();
    Optional<LocalDate> end =
        setting.time().flatMap(scene::time).flatMap(TimeExpression::end).flatMap(Calendar::date);
    return today.isPresent() && end.isPresent() && !end.get().isAfter(today.get());
  }

  private boolean isAhead(Setting setting) {
    Optional<LocalDate> today = scene.document().creationDate();
    Optional<LocalDate> start =
        setting.time().flatMap(scene::time).flatMap(TimeExpression::start).flatMap(Calendar::date);
    return today.isPresent() && start.isPresent() && start.get().isAfter(today.get());
  }

  private static Optional<LocalDate> date(String printed) {
    return printed.length() < DATE_LENGTH
        ? Optional.empty()
        : Optional.of(LocalDate.parse(printed.substring(0, DATE_LENGTH)));
  }
}

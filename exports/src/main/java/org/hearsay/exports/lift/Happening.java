package org.hearsay.exports.lift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.core.Tally;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Measure;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedPlace;

/**
 * An event with what formats of events need of it, looked up.
 *
 * @param outcome the version that it is written from, and how it stands
 * @param days when; the day of publication where the reports give none
 * @param dated whether the reports give the days
 * @param reports the readings that tell of it, by day and then by id
 * @param quotes the words of all versions that hold it
 */
public record Happening(
    CrisisView view,
    SharedEvent event,
    Outcome outcome,
    Days days,
    boolean dated,
    List<CrisisRecord> reports,
    List<Quote> quotes) {
  private static final Comparator<CrisisRecord> BY_DAY =
      Comparator.comparing(
              (CrisisRecord record) -> published(record).map(Object::toString).orElse("9"))
          .thenComparing(record -> record.article().id());

  public Happening {
    reports = List.copyOf(reports);
    quotes = List.copyOf(quotes);
  }

  /** All that hold as happened; the rest is counted as left out. */
  public static List<Happening> happened(CrisisView view, Tally tally) {
    List<Happening> happenings = new ArrayList<>();
    for (SharedEvent event : view.crisis().events()) {
      Outcome outcome = Outcome.of(event);
      if (outcome.happened()) {
        dated(view, event, outcome)
            .ifPresentOrElse(happenings::add, () -> tally.leaveOut("undated"));
      } else {
        tally.leaveOut(outcome.standing());
      }
    }
    return List.copyOf(happenings);
  }

  /** The happening; empty when neither it nor any of its reports has a day. */
  public static Optional<Happening> dated(CrisisView view, SharedEvent event, Outcome outcome) {
    List<CrisisRecord> reports =
        event.versions().stream()
            .filter(version -> version.status() == outcome.version().status())
            .flatMap(version -> version.reports().stream())
            .distinct()
            .map(view::report)
            .sorted(BY_DAY)
            .toList();
    List<Quote> quotes =
        event.versions().stream()
            .filter(version -> version.status() == outcome.version().status())
            .flatMap(version -> version.evidence().stream())
            .distinct()
            .toList();
    Optional<Days> stated = event.time().flatMap(Days::of);
    Optional<LocalDate> day =
        reports.stream().flatMap(record -> published(record).stream()).findFirst();
    return stated
        .or(() -> day.map(Days::on))
        .map(
            days -> new Happening(view, event, outcome, days, stated.isPresent(), reports, quotes));
  }

  private static Optional<LocalDate> published(CrisisRecord record) {
    return record.article().published();
  }

  /** Who acts, in the version that holds; in all versions where that names nobody. */
  public List<SharedActor> actors() {
    List<String> own = outcome.version().actors();
    return view.actors(own.isEmpty() ? event.actors() : own);
  }

  /** To whom, likewise. */
  public List<SharedActor> recipients() {
    List<String> own = outcome.version().recipients();
    return view.actors(own.isEmpty() ? event.recipients() : own);
  }

  public Optional<SharedPlace> place() {
    return view.place(event.place());
  }

  /** The names of those who say so; empty when the reports say it themselves. */
  public List<String> voices() {
    return view.speakers(outcome.version().heldBy());
  }

  /** The report that told of it first. */
  public Article first() {
    return reports.get(0).article();
  }

  /** The outlets that tell of it, each once. */
  public List<String> outlets() {
    return reports.stream()
        .flatMap(record -> record.article().publisher().stream())
        .distinct()
        .toList();
  }

  /** The first words that tell of it. */
  public Quote quote() {
    return quotes.get(0);
  }

  /** The figures of the dead. */
  public List<Figure> deaths() {
    return view.figures(event.quantities()).stream()
        .filter(figure -> figure.measure() == Measure.KILLED)
        .toList();
  }
}

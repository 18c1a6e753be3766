package org.hearsay.query.refresh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.exports.code.Cameo;
import org.hearsay.model.facts.Coded;
import org.hearsay.query.FactKind;
import org.hearsay.query.Field;
import org.hearsay.query.refresh.FactRow.Pair;
import org.hearsay.query.refresh.FactRow.Party;
import org.hearsay.record.crisis.CrisisWriter;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.When;

/** Lays out events and meetings. */
final class HappeningRows {
  private static final CrisisWriter WRITER = CrisisWriter.oneLine();

  private final StoryFacts facts;
  private final Set<String> met;

  HappeningRows(StoryFacts facts) {
    this.facts = facts;
    this.met =
        facts.crisis().meetings().stream()
            .flatMap(meeting -> meeting.events().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  List<FactRow> all() {
    List<FactRow> rows = new ArrayList<>();
    facts.crisis().events().forEach(event -> rows.add(row(event)));
    facts.crisis().meetings().forEach(meeting -> rows.add(row(meeting)));
    return rows;
  }

  private FactRow row(SharedEvent event) {
    Set<String> actors = new TreeSet<>(event.actors());
    Set<String> recipients = new TreeSet<>(event.recipients());
    for (SharedEvent.Version version : event.versions()) {
      actors.addAll(version.actors());
      recipients.addAll(version.recipients());
    }
    Optional<LocalDate> told =
        event.versions().stream()
            .flatMap(version -> version.from().stream())
            .min(LocalDate::compareTo);
    Draft draft =
        new Draft(facts, FactKind.EVENT, event.id())
            .days(first(event.time()).or(() -> told), last(event.time()))
            .actors(Field.ACTOR, actors)
            .actors(Field.ACTOR, event.host().stream().toList())
            .actors(Field.RECIPIENT, recipients)
            .place(event.place())
            .reports(reports(event))
            .words(quotes(event.versions().stream().flatMap(v -> v.evidence().stream())))
            .words(List.of(event.type().code()))
            .joins("", event.why());
    draft.terms().add(Field.TYPE, event.type().code());
    event.versions().forEach(version -> draft.terms().add(Field.STATUS, version.status().code()));
    event.versions().stream()
        .flatMap(version -> version.heldBy().stream())
        .flatMap(claim -> facts.claim(claim).stream())
        .forEach(claim -> draft.actors(Field.SOURCE, claim.source().stream().toList()));
    if (event.says().isEmpty() && !event.versions().isEmpty() && !met.contains(event.id())) {
      draft.onTimeline();
    }
    pairs(event, draft);
    return draft.row(WRITER.write(event));
  }

  private static Set<String> reports(SharedEvent event) {
    return Stream.concat(
            event.mentionsIn().stream().map(FactRef::report),
            event.versions().stream().flatMap(version -> version.reports().stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void pairs(SharedEvent event, Draft draft) {
    if (event.actors().isEmpty() || event.recipients().isEmpty()) {
      return;
    }
    String type = event.type().code();
    double goldstein = Cameo.of(event.type(), event.modes(), event.contexts()).goldstein();
    for (String actor : event.actors()) {
      for (String recipient : event.recipients()) {
        if (!actor.equals(recipient)) {
          party(actor)
              .flatMap(one -> party(recipient).map(two -> new Pair(one, two, type, goldstein)))
              .ifPresent(draft::pair);
        }
      }
    }
  }

  private Optional<Party> party(String id) {
    return facts
        .actor(id)
        .map(
            (SharedActor actor) ->
                new Party(actor.wikidata().orElse(actor.id()), actor.name(), actor.country()));
  }

  private FactRow row(SharedMeeting meeting) {
    SharedMeeting.State now = meeting.history().get(meeting.now());
    Draft draft =
        new Draft(facts, FactKind.MEETING, meeting.id())
            .days(first(now.time()).or(now::on), last(now.time()))
            .onTimeline()
            .actors(Field.ACTOR, meeting.participants())
            .place(now.place())
            .reports(meeting.mentionsIn().stream().map(FactRef::report).distinct().toList())
            .words(quotes(meeting.history().stream().flatMap(s -> s.evidence().stream())))
            .words(Stream.of(meeting.kind()).map(Coded::code).toList())
            .joins("", meeting.why());
    draft.terms().add(Field.TYPE, meeting.kind().code());
    draft.terms().add(Field.STATUS, now.status().code());
    return draft.row(WRITER.write(meeting));
  }

  static List<String> quotes(Stream<Quote> evidence) {
    return evidence.map(Quote::words).distinct().toList();
  }

  private static Optional<LocalDate> first(Optional<When> when) {
    return when.flatMap(time -> time.start().flatMap(HappeningRows::day).or(() -> last(when)));
  }

  /** The end is the first moment after: a day without an hour is not of it. */
  private static Optional<LocalDate> last(Optional<When> when) {
    return when.flatMap(When::end)
        .flatMap(end -> day(end).map(day -> end.length() > DAY ? day : day.minusDays(1)));
  }

  private static final int DAY = "2019-03-07".length();

  private static Optional<LocalDate> day(String text) {
    return text.length() < DAY
        ? Optional.empty()
        : Optional.of(text.substring(0, DAY))
            .filter(day -> day.matches(DATE))
            .map(LocalDate::parse);
  }

  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
}

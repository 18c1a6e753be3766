package org.hearsay.query.refresh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.query.FactKind;
import org.hearsay.query.Field;
import org.hearsay.record.crisis.CrisisWriter;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;

/** Lays out claims, disputes and figures. */
final class SayingRows {
  private static final CrisisWriter WRITER = CrisisWriter.oneLine();

  private final StoryFacts facts;

  SayingRows(StoryFacts facts) {
    this.facts = facts;
  }

  List<FactRow> all() {
    List<FactRow> rows = new ArrayList<>();
    facts.crisis().claims().forEach(claim -> rows.add(row(claim)));
    facts.crisis().disputes().forEach(dispute -> rows.add(row(dispute)));
    facts.crisis().figures().forEach(figure -> rows.add(row(figure)));
    return rows;
  }

  private FactRow row(SharedClaim claim) {
    Draft draft =
        new Draft(facts, FactKind.CLAIM, claim.id())
            .days(claim.from(), Optional.empty())
            .actors(Field.SOURCE, claim.source().stream().toList())
            .actors(Field.RECIPIENT, claim.recipients())
            .actors(Field.ACTOR, claim.about())
            .reports(reports(claim))
            .words(List.of(claim.gist()))
            .words(contents(claim))
            .joins("", claim.why());
    draft.terms().add(Field.ACT, claim.act().code());
    if (claim.source().isEmpty()) {
      draft.terms().add(Field.SOURCE, Terms.UNRESOLVED);
    }
    return draft.row(WRITER.write(claim));
  }

  private static Set<String> reports(SharedClaim claim) {
    return claim.tellings().stream()
        .map(telling -> telling.fact().report())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> contents(SharedClaim claim) {
    return HappeningRows.quotes(
        claim.tellings().stream().flatMap(telling -> telling.content().stream()));
  }

  private FactRow row(SharedDispute dispute) {
    Optional<SharedClaim> answering = dispute.claim().flatMap(facts::claim);
    Optional<SharedEvent> event = dispute.event().flatMap(facts::event);
    Optional<SharedClaim> answered = facts.claim(dispute.answers());
    Optional<LocalDate> day =
        answering
            .flatMap(SharedClaim::from)
            .or(() -> event.flatMap(SayingRows::told))
            .or(() -> answered.flatMap(SharedClaim::from));
    Draft draft =
        new Draft(facts, FactKind.DISPUTE, dispute.id())
            .days(day, Optional.empty())
            .doubts("", dispute.why());
    Stream.concat(answering.stream(), answered.stream())
        .forEach(
            claim ->
                draft
                    .actors(Field.SOURCE, claim.source().stream().toList())
                    .reports(reports(claim))
                    .words(List.of(claim.gist())));
    event.ifPresent(
        known ->
            draft
                .actors(Field.ACTOR, known.actors())
                .words(
                    HappeningRows.quotes(
                        known.versions().stream().flatMap(v -> v.evidence().stream()))));
    draft.terms().add(Field.RELATION, dispute.relation().code());
    return draft.row(WRITER.write(dispute));
  }

  private static Optional<LocalDate> told(SharedEvent event) {
    return event.versions().stream()
        .flatMap(version -> version.from().stream())
        .min(LocalDate::compareTo);
  }

  private FactRow row(Figure figure) {
    Optional<LocalDate> first =
        figure.values().stream().flatMap(value -> value.on().stream()).min(LocalDate::compareTo);
    Set<String> reports =
        figure.values().stream()
            .flatMap(value -> value.evidence().stream())
            .map(Quote::report)
            .collect(Collectors.toCollection(TreeSet::new));
    Draft draft =
        new Draft(facts, FactKind.FIGURE, figure.id())
            .days(first, Optional.empty())
            .actors(Field.ACTOR, figure.of().stream().toList())
            .reports(reports)
            .words(List.of(figure.label(), figure.unit()))
            .words(
                HappeningRows.quotes(figure.values().stream().flatMap(v -> v.evidence().stream())))
            .joins("", figure.why());
    figure
        .values()
        .forEach(value -> draft.actors(Field.SOURCE, value.claimant().stream().toList()));
    draft.terms().add(Field.MEASURE, figure.measure().code());
    return draft.row(WRITER.write(figure));
  }
}

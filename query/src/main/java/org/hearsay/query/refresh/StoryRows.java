package org.hearsay.query.refresh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.query.FactKind;
import org.hearsay.query.Field;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.CrisisWriter;
import org.hearsay.record.crisis.FactRef;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.Story;
import org.hearsay.store.database.SearchWords;

/** Lays out one story: itself, its reports and origins, and all that they say together. */
final class StoryRows {
  private static final CrisisWriter WRITER = CrisisWriter.oneLine();

  private final StoryFacts facts;
  private final ReportJson reportJson;

  private StoryRows(StoryFacts facts, ReportJson reportJson) {
    this.facts = facts;
    this.reportJson = reportJson;
  }

  /** All rows of a story. */
  static List<FactRow> of(StoryFacts facts, ReportJson reportJson) {
    StoryRows layout = new StoryRows(facts, reportJson);
    List<FactRow> rows = new ArrayList<>();
    facts.crisis().stories().forEach(story -> rows.add(layout.story(story)));
    facts.crisis().origins().forEach(origin -> rows.add(layout.origin(origin)));
    facts.records().forEach(record -> rows.add(layout.report(record)));
    facts.crisis().actors().forEach(actor -> rows.add(layout.actor(actor)));
    facts.crisis().places().forEach(place -> rows.add(layout.place(place)));
    rows.addAll(new HappeningRows(facts).all());
    rows.addAll(new SayingRows(facts).all());
    return List.copyOf(rows);
  }

  private FactRow story(Story story) {
    Draft draft =
        new Draft(facts, FactKind.STORY, story.id())
            .days(story.start(), story.end())
            .reports(story.reports())
            .words(List.of(story.title()))
            .joins("story:", story.why());
    story.reports().forEach(draft::part);
    return draft.row(WRITER.write(story));
  }

  private FactRow origin(Origin origin) {
    Draft draft =
        new Draft(facts, FactKind.ORIGIN, origin.id())
            .days(published(origin.first()), Optional.empty())
            .reports(origin.reports())
            .words(facts.article(origin.first()).flatMap(Article::title).stream().toList());
    origin.reports().forEach(draft::part);
    origin.why().forEach(reason -> draft.doubt(reason.overlap()));
    return draft.row(WRITER.write(origin));
  }

  private FactRow report(CrisisRecord record) {
    Article article = record.article();
    Draft draft =
        new Draft(facts, FactKind.REPORT, article.id())
            .days(article.published(), Optional.empty())
            .reports(List.of(article.id()))
            .words(List.of(SearchWords.of(article)));
    for (SharedActor actor : facts.crisis().actors()) {
      if (actor.mentionsIn().stream().anyMatch(ref -> ref.report().equals(article.id()))) {
        draft.terms().actor(Field.ACTOR, actor);
      }
    }
    return draft.row(reportJson.of(record, facts.origin(article.id())));
  }

  private FactRow actor(SharedActor actor) {
    Draft draft =
        mentioned(FactKind.ACTOR, actor.id(), actor.mentionsIn())
            .words(List.of(actor.name(), actor.role().orElse(""), actor.description().orElse("")))
            .joins("", actor.why());
    draft.terms().actor(Field.ACTOR, actor);
    draft.terms().add(Field.TYPE, actor.kind().code());
    return draft.row(WRITER.write(actor));
  }

  private FactRow place(SharedPlace place) {
    return mentioned(FactKind.PLACE, place.id(), place.mentionsIn())
        .place(Optional.of(place.id()))
        .joins("", place.why())
        .row(WRITER.write(place));
  }

  private Draft mentioned(FactKind kind, String id, Collection<FactRef> mentions) {
    List<String> reports = mentions.stream().map(FactRef::report).distinct().toList();
    Optional<LocalDate> first =
        reports.stream().flatMap(report -> published(report).stream()).min(LocalDate::compareTo);
    return new Draft(facts, kind, id).days(first, Optional.empty()).reports(reports);
  }

  private Optional<LocalDate> published(String report) {
    return facts.article(report).flatMap(Article::published);
  }
}

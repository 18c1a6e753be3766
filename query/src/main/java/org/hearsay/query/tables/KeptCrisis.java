package org.hearsay.query.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.merge.fact.StoryMerging;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.query.FactKind;
import org.hearsay.query.Field;
import org.hearsay.query.refresh.Terms;
import org.hearsay.query.source.CrisisQuery;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;
import org.hearsay.record.crisis.Story;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.Sql;

/**
 * A crisis of so many reports that they cannot be merged at once, as the tables hold it: its facts
 * are joined within each story, not across stories.
 */
public final class KeptCrisis {
  private final List<Article> reports = new ArrayList<>();
  private final Map<String, Long> came = new HashMap<>();
  private final List<Origin> origins = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private final List<SharedActor> actors = new ArrayList<>();
  private final List<SharedPlace> places = new ArrayList<>();
  private final List<SharedEvent> events = new ArrayList<>();
  private final List<SharedClaim> claims = new ArrayList<>();
  private final List<SharedDispute> disputes = new ArrayList<>();
  private final List<SharedMeeting> meetings = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();

  private KeptCrisis() {}

  /**
   * What the tables hold.
   *
   * @param reports without their texts
   * @param came the number of the change of the store by which each report came, by its id
   */
  public record Kept(Crisis crisis, List<Article> reports, Map<String, Long> came) {
    public Kept {
      reports = List.copyOf(reports);
      came = Map.copyOf(came);
    }
  }

  /** Reads the stories that are asked about, as they were refreshed last; none of the past. */
  public static Kept read(RecordStore store, CrisisQuery query) {
    return store.read(
        readings -> {
          KeptCrisis kept = new KeptCrisis();
          for (int story : stories(readings.connection(), query)) {
            kept.add(readings.connection(), story);
          }
          return new Kept(kept.crisis(query.crisis(), readings.rulings()), kept.reports, kept.came);
        });
  }

  private static List<Integer> stories(Connection connection, CrisisQuery query)
      throws SQLException {
    Conditions asked =
        new Conditions().and("f.kind = ?", FactKind.STORY.code()).and("f.removed IS NULL");
    // A story without days counts as one of any days.
    query.from().ifPresent(day -> asked.and("f.last_day >= ?", day.toEpochDay()));
    query
        .to()
        .ifPresent(
            day -> asked.and("(f.day <= ? OR f.day = ?)", day.toEpochDay(), FactSelect.UNDATED));
    query
        .crisis()
        .ifPresent(
            name ->
                asked.and(
                    "EXISTS (SELECT 1 FROM joined_terms t WHERE t.term = ? AND t.kind = f.kind"
                        + " AND t.day = f.day AND t.fact = f.number)",
                    Terms.term(Field.CRISIS, name)));
    query
        .report()
        .ifPresent(
            id ->
                asked.and(
                    "f.story = (SELECT j.story FROM joined_reports j"
                        + " JOIN reports r ON r.number = j.report WHERE r.id = ?)",
                    id));
    return Sql.list(
        connection,
        row -> row.getInt(1),
        "SELECT f.story FROM joined_facts f WHERE " + asked.sql() + " ORDER BY f.day, f.id",
        asked.values().toArray());
  }

  private void add(Connection connection, int story) throws SQLException {
    KeptStory kept = KeptStory.read(connection, story);
    for (KeptStory.Card card : kept.reports()) {
      Article article = report(card.json());
      reports.add(article);
      came.put(article.id(), card.created());
    }
    add(kept.crisis());
  }

  private void add(Crisis story) {
    origins.addAll(story.origins());
    stories.addAll(story.stories());
    actors.addAll(story.actors());
    places.addAll(story.places());
    events.addAll(story.events());
    claims.addAll(story.claims());
    disputes.addAll(story.disputes());
    meetings.addAll(story.meetings());
    figures.addAll(story.figures());
  }

  private Crisis crisis(Optional<String> name, List<Ruling> rulings) {
    return new Crisis(
        name,
        origins,
        stories,
        actors,
        places,
        events,
        claims,
        disputes,
        meetings,
        figures,
        List.of(),
        rulings,
        StoryMerging.ID);
  }

  private static Article report(JsonNode card) {
    Article.Builder article = Article.builder(card.path("id").asText(), "");
    text(card, "title").ifPresent(article::title);
    text(card, "publisher").ifPresent(article::publisher);
    text(card, "url").ifPresent(article::url);
    text(card, "credit").ifPresent(article::credit);
    text(card, "published")
        .map(LocalDate::parse)
        .ifPresent(day -> article.published(day, PublishedBasis.GIVEN));
    return article.build();
  }

  private static Optional<String> text(JsonNode card, String field) {
    return Optional.ofNullable(card.path(field).textValue());
  }
}

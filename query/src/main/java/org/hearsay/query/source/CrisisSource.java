package org.hearsay.query.source;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.merge.fact.StoryInput;
import org.hearsay.merge.fact.StoryMerging;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.store.Correction;
import org.hearsay.store.Readings;
import org.hearsay.store.RecordStore;
import org.hearsay.store.Rulings;
import org.hearsay.store.StoredReport;

/**
 * Puts a crisis together from what the store holds of its reports: the readings as people corrected
 * them, in their origins and stories, merged across all stories that are asked about.
 */
public final class CrisisSource {
  /** So many records are held at once. */
  private static final int MOST_REPORTS = 5000;

  private final RecordStore store;

  public CrisisSource(RecordStore store) {
    this.store = store;
  }

  /**
   * What is known of the stories that are asked about; fails with {@link TooManyReportsException}.
   */
  public JoinedReports read(CrisisQuery query) {
    StoryInput input =
        store.read(
            readings ->
                query.isOfThePast()
                    ? amongThemselves(readings, query, article -> true)
                    : asKept(readings, query));
    return new JoinedReports(StoryMerging.merge(input), input.readings());
  }

  /** The reports of a crisis that somebody wants, joined, beside their readings. */
  public JoinedReports joined(String crisis, Predicate<Article> wanted) {
    CrisisQuery query = CrisisQuery.of(Optional.of(crisis));
    StoryInput input = store.read(readings -> amongThemselves(readings, query, wanted));
    return new JoinedReports(StoryMerging.merge(input), input.readings());
  }

  /** When each of the reports came into the store. */
  public Map<String, Instant> cameAt(CrisisQuery query) {
    return store.read(
        readings ->
            readings.reportsOf(query.crisis()).stream()
                .collect(Collectors.toMap(StoredReport::id, StoredReport::storedAt)));
  }

  private static StoryInput asKept(Readings readings, CrisisQuery query) throws SQLException {
    List<Correction> said = readings.correctionsInForce();
    ReportSets sets = new KeptGroups(readings).of(query);
    return new StoryInput(
        query.crisis(),
        sets.stories(),
        records(readings, sets.reports(), said),
        sets.origins(),
        Rulings.of(said));
  }

  /** The reports that are wanted, grouped as if there were no others. */
  private static StoryInput amongThemselves(
      Readings readings, CrisisQuery query, Predicate<Article> wanted) throws SQLException {
    List<Correction> said =
        readings.correctionsInForce().stream()
            .filter(correction -> isBy(correction.madeAt(), query.storedBy()))
            .toList();
    List<CrisisRecord> records =
        records(readings, reportsBy(readings, query), said).stream()
            .filter(record -> isBefore(record.article(), query.publishedBefore()))
            .filter(record -> wanted.test(record.article()))
            .toList();
    ReportSets sets =
        PastGroups.of(records, Rulings.ofReports(Rulings.of(said)), query.crisis(), readings);
    return new StoryInput(
        query.crisis(), sets.stories(), records, sets.origins(), Rulings.of(said));
  }

  private static List<String> reportsBy(Readings readings, CrisisQuery query) throws SQLException {
    return readings.reportsOf(query.crisis()).stream()
        .filter(report -> isBy(report.storedAt(), query.storedBy()))
        .map(StoredReport::id)
        .toList();
  }

  private static List<CrisisRecord> records(
      Readings readings, List<String> reports, List<Correction> said) throws SQLException {
    if (reports.size() > MOST_REPORTS) {
      throw new TooManyReportsException(reports.size(), MOST_REPORTS);
    }
    return CorrectedRecords.of(readings, reports, said);
  }

  private static boolean isBy(Instant moment, Optional<Instant> limit) {
    return limit.isEmpty() || !moment.isAfter(limit.get());
  }

  /** A report of an unknown day counts as known before any. */
  private static boolean isBefore(Article article, Optional<LocalDate> limit) {
    return limit.isEmpty()
        || article.published().isEmpty()
        || article.published().get().isBefore(limit.get());
  }
}

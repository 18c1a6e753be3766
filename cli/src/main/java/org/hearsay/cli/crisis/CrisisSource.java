package org.hearsay.cli.crisis;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.merge.Group;
import org.hearsay.merge.fact.StoryInput;
import org.hearsay.merge.fact.StoryMerging;
import org.hearsay.merge.report.GroupTelling;
import org.hearsay.merge.report.ReportGroups;
import org.hearsay.merge.report.ReportMerging;
import org.hearsay.merge.report.Sketch;
import org.hearsay.merge.report.SketchMaker;
import org.hearsay.model.Article;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.ReportCard;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.Story;
import org.hearsay.store.Correction;
import org.hearsay.store.Readings;
import org.hearsay.store.RecordStore;
import org.hearsay.store.Rulings;
import org.hearsay.store.StoredReport;
import org.hearsay.store.corrected.CorrectedRecord;

/**
 * Puts a crisis together from what the store holds of its reports: the readings as people corrected
 * them, in their origins and stories, merged.
 */
public final class CrisisSource {
  private final RecordStore store;

  public CrisisSource(RecordStore store) {
    this.store = store;
  }

  /** What is known of the reports that are asked about. */
  CrisisIndex read(CrisisQuery query) {
    StoryInput input = store.read(readings -> input(readings, query, article -> true));
    return CrisisIndex.of(
        StoryMerging.merge(input),
        input.readings().stream().map(CrisisRecord::article).map(ReportCard::of).toList());
  }

  /** The reports of a crisis that somebody wants, joined, beside their readings. */
  public CrisisView joined(String crisis, Predicate<Article> wanted) {
    CrisisQuery query = CrisisQuery.of(Optional.of(crisis));
    StoryInput input = store.read(readings -> input(readings, query, wanted));
    return CrisisView.of(StoryMerging.merge(input), input.readings());
  }

  /** When each of the reports came into the store. */
  Map<String, Instant> cameAt(CrisisQuery query) {
    return store.read(
        readings ->
            readings.reportsOf(query.crisis()).stream()
                .collect(Collectors.toMap(StoredReport::id, StoredReport::storedAt)));
  }

  private static StoryInput input(Readings readings, CrisisQuery query, Predicate<Article> wanted)
      throws SQLException {
    List<Correction> said =
        readings.correctionsInForce().stream()
            .filter(correction -> isBy(correction.madeAt(), query.storedBy()))
            .toList();
    List<CrisisRecord> records =
        records(readings, query, said).stream()
            .filter(record -> wanted.test(record.article()))
            .toList();
    Map<String, Sketch> sketches = new HashMap<>();
    for (CrisisRecord record : records) {
      sketches.put(record.article().id(), SketchMaker.of(record.article()));
    }
    List<Ruling> rulings = Rulings.of(said);
    ReportGroups groups = ReportMerging.group(sketches.values(), Rulings.ofReports(rulings));
    List<Origin> origins =
        groups.origins().stream()
            .map(group -> GroupTelling.origin(group, of(group, sketches)))
            .toList();
    Map<String, String> crises = new HashMap<>();
    for (String report : sketches.keySet()) {
      readings.crises(report).stream()
          .filter(name -> query.crisis().isEmpty() || query.crisis().get().equals(name))
          .findFirst()
          .ifPresent(name -> crises.put(report, name));
    }
    return new StoryInput(
        query.crisis(), stories(groups, origins, sketches, crises), records, origins, rulings);
  }

  private static List<CrisisRecord> records(
      Readings readings, CrisisQuery query, List<Correction> said) throws SQLException {
    Map<String, List<Correction>> bySubject =
        said.stream().collect(Collectors.groupingBy(Correction::subject));
    List<CrisisRecord> records = new ArrayList<>();
    for (StoredReport report : readings.reportsOf(query.crisis())) {
      if (isBy(report.storedAt(), query.storedBy())) {
        readings
            .current(report.id())
            .map(reading -> reading.record())
            .map(
                record ->
                    CorrectedRecord.of(record, bySubject.getOrDefault(report.id(), List.of())))
            .filter(record -> isBefore(record.article(), query.publishedBefore()))
            .ifPresent(records::add);
      }
    }
    return records;
  }

  private static List<Story> stories(
      ReportGroups groups,
      List<Origin> origins,
      Map<String, Sketch> sketches,
      Map<String, String> crises) {
    Map<String, String> originOf = new TreeMap<>();
    for (Origin origin : origins) {
      origin.reports().forEach(report -> originOf.put(report, origin.id()));
    }
    return groups.stories().stream()
        .map(
            group ->
                GroupTelling.story(
                    group,
                    group.members().stream()
                        .flatMap(report -> Optional.ofNullable(originOf.get(report)).stream())
                        .distinct()
                        .toList(),
                    of(group, sketches),
                    group.members().stream()
                        .flatMap(report -> Optional.ofNullable(crises.get(report)).stream())
                        .min(String::compareTo)))
        .toList();
  }

  private static List<Sketch> of(Group group, Map<String, Sketch> sketches) {
    return group.members().stream()
        .flatMap(report -> Optional.ofNullable(sketches.get(report)).stream())
        .toList();
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

package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.merge.Group;
import org.hearsay.merge.report.Layer;
import org.hearsay.merge.report.ReportGroups;
import org.hearsay.merge.report.ReportMerging;
import org.hearsay.merge.report.ReportRulings;
import org.hearsay.merge.report.SketchMaker;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.record.crisis.Story;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.maintenance.Backup;
import org.hearsay.store.maintenance.Restore;
import org.hearsay.store.maintenance.StoreCheck;
import org.hearsay.store.maintenance.StoreExport;
import org.junit.jupiter.api.Test;

/** What every store makes of reports that carry one text or tell of one thing. */
abstract class GroupContract extends FreshStore {
  @Test
  void groupsAreThoseOfAllReportsTogetherWhateverCameFirst() {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, 48).boxed().toList());
    Collections.shuffle(numbers, new Random(3));
    numbers.forEach(number -> store.put(record(number), Keeping.TEXT));
    assertGrouped(ReportRulings.none(), 48);
    Story story = store.read(readings -> readings.groups().story(id(13))).orElseThrow();
    assertEquals(12, story.reports().size());
    assertEquals(Optional.of(LocalDate.of(2022, 1, 13)), story.start());
    Origin origin = store.read(readings -> readings.groups().origin(id(17))).orElseThrow();
    assertEquals(Stream.of(id(16), id(17)).sorted().toList(), origin.reports());
    assertEquals(id(16), origin.first());
    assertEquals(
        List.of(story.id()),
        store.read(
            readings ->
                readings
                    .groups()
                    .stories(
                        Optional.of(LocalDate.of(2022, 1, 14)),
                        Optional.of(LocalDate.of(2022, 1, 20)))));
  }

  @Test
  void whatPeopleRuleOnReportsHoldsUntilTheyTakeItBack() throws IOException {
    take(store, 36, IngestOptions.plain());
    Correction apart = Rulings.correction(ruling(Ruling.Kind.FORBID, "origin:", id(16), id(17)));
    Correction split = Rulings.correction(ruling(Ruling.Kind.FORBID, "story:", id(2), id(3)));
    Correction one = Rulings.correction(ruling(Ruling.Kind.CONFIRM, "story:", id(14), id(30)));
    for (Correction each : List.of(apart, split, one)) {
      assertTrue(isNew(each));
    }
    ReportRulings rulings = store.read(readings -> Rulings.ofReports(readings.rulings()));
    assertEquals(2, rulings.stories().size());
    assertGrouped(rulings, 36);
    assertEquals(
        24, store.read(readings -> readings.groups().story(id(14))).orElseThrow().reports().size());
    store.put(record(36), Keeping.TEXT);
    store.put(record(15), Keeping.TEXT);
    Path file = folder.resolve("ruled.gz");
    Backup.write(store, file);
    try (RecordStore other = RecordStore.open(fresh(), CLOCK)) {
      Restore.read(other, file);
      assertEquals(StoreExport.hash(store), StoreExport.hash(other));
    }
    store.write(writing -> writing.correct(split.undo(NOON.plusSeconds(5), "R. Editor", "wrong")));
    store.write(writing -> writing.correct(apart.undo(NOON.plusSeconds(5), "R. Editor", "wrong")));
    assertGrouped(store.read(readings -> Rulings.ofReports(readings.rulings())), 37);
    assertEquals(
        2, store.read(readings -> readings.groups().origin(id(16))).orElseThrow().reports().size());
  }

  @Test
  void aReportWhoseDateIsCorrectedMovesToTheStoryOfThatDay() {
    take(store, 24, IngestOptions.plain());
    Article moved =
        GeneratedReports.article(5)
            .copyWithText(GeneratedReports.article(5).text())
            .published(LocalDate.of(2023, 5, 5), PublishedBasis.GIVEN)
            .build();
    store.put(NEW.make(moved), Keeping.TEXT);
    assertEquals(List.of(id(5)), story(5).reports());
    assertEquals(11, story(4).reports().size());
    store.put(GeneratedReports.maker("3").make(GeneratedReports.article(5)), Keeping.TEXT);
    assertEquals(12, story(4).reports().size());
  }

  @Test
  void aStoreOfAnOlderVersionIsGroupedWhenItIsOpened() {
    StoreLocation place = fresh();
    String hash;
    try (RecordStore old = RecordStore.open(place, CLOCK)) {
      take(old, 30, IngestOptions.plain());
      hash = StoreExport.hash(old);
      for (String table : List.of("sketch_keys", "report_groups", "sketches")) {
        old.database().write(connection -> Sql.update(connection, "DELETE FROM " + table));
      }
    }
    try (RecordStore newer = RecordStore.openExisting(place, CLOCK)) {
      assertEquals(hash, StoreExport.hash(newer));
      assertEquals(List.of(), StoreCheck.of(newer).faults());
    }
  }

  @Test
  void whereOnlyQuotesAreKeptGroupsComeFromTheWholeTexts() throws IOException {
    take(store, 20, IngestOptions.plain().withKeeping(Keeping.QUOTES));
    assertEquals(12, story(4).reports().size());
    Path file = folder.resolve("quotes.gz");
    Backup.write(store, file);
    try (RecordStore other = RecordStore.open(fresh(), CLOCK)) {
      Restore.read(other, file);
      assertEquals(StoreExport.hash(store), StoreExport.hash(other));
    }
  }

  private static String id(int number) {
    return GeneratedReports.article(number).id();
  }

  private Story story(int number) {
    return store.read(readings -> readings.groups().story(id(number))).orElseThrow();
  }

  private static Ruling ruling(Ruling.Kind kind, String layer, String left, String right) {
    return Ruling.of(kind, layer + left, layer + right, "R. Editor", NOON, "seen");
  }

  private void assertGrouped(ReportRulings rulings, int reports) {
    ReportGroups groups =
        ReportMerging.group(
            IntStream.range(0, reports)
                .mapToObj(number -> SketchMaker.of(GeneratedReports.article(number)))
                .toList(),
            rulings);
    for (Group origin : groups.origins()) {
      for (String member : origin.members()) {
        assertEquals(
            Optional.of(origin.id()),
            store.read(readings -> readings.groups().groupOf(Layer.ORIGIN, member)));
      }
    }
    for (Group story : groups.stories()) {
      for (String member : story.members()) {
        assertEquals(
            Optional.of(story.id()),
            store.read(readings -> readings.groups().groupOf(Layer.STORY, member)));
      }
    }
  }
}

package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.query.refresh.TablesCheck;
import org.hearsay.query.tables.StoreQueries;
import org.hearsay.record.crisis.Ruling;
import org.hearsay.store.Correction;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.hearsay.store.Rulings;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreLocation;
import org.junit.jupiter.api.Test;

/** Refreshing a little at a time leads to the same tables as merging everything at the end. */
class RefreshingTest extends NewsStore {
  private static final boolean LONG = Boolean.getBoolean("hearsay.long");
  private static final int REPORTS = LONG ? 120 : 30;

  private int stores;

  @Override
  StoreLocation fresh() {
    return StoreLocation.ofFile(folder.resolve("store-" + stores++ + ".db"));
  }

  /** Something that happens to a store. */
  private interface Step {
    void on(RecordStore to);
  }

  @Test
  void anyOrderAndAnyPaceLeadToTheSameTables() {
    for (int seed = 0; seed < (LONG ? 20 : 2); seed++) {
      Random random = new Random(seed);
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < REPORTS; i++) {
        int number = i;
        steps.add(to -> put(to, number));
        if (i % 6 == 0) {
          steps.add(to -> put(to, number, "2"));
        }
      }
      // The engine that came later is the newer one.
      Collections.shuffle(steps.subList(1, steps.size()), random);
      steps.addAll(said());
      Map<String, String> atTheEnd = tables(steps, steps.size() + 1);
      Collections.shuffle(steps.subList(1, REPORTS), random);
      Map<String, String> onTheWay = tables(steps, 1 + random.nextInt(4));
      assertEquals(atTheEnd.keySet(), onTheWay.keySet());
      atTheEnd.forEach((fact, row) -> assertEquals(row, onTheWay.get(fact), fact));
    }
  }

  /** Takes the steps in a store of their own, refreshes after so many, and answers its tables. */
  private Map<String, String> tables(List<Step> steps, int pace) {
    try (RecordStore other = RecordStore.open(fresh(), clock())) {
      Refreshing its = new Refreshing(other);
      for (int i = 0; i < steps.size(); i++) {
        steps.get(i).on(other);
        if (i % pace == 0) {
          its.refreshSome();
        }
      }
      its.refresh();
      assertEquals(List.of(), TablesCheck.of(other));
      return tables(other);
    }
  }

  /** The tables without numbers, which tell in which order things came. */
  private static Map<String, String> tables(RecordStore of) {
    return of.database()
        .read(
            connection -> {
              Map<String, String> reports = new TreeMap<>();
              Sql.list(
                      connection,
                      row -> Map.entry(row.getString(1), row.getString(2)),
                      "SELECT number, id FROM reports")
                  .forEach(entry -> reports.put("report:" + entry.getKey(), entry.getValue()));
              Map<String, String> tables = new TreeMap<>();
              Sql.list(
                      connection,
                      row ->
                          Map.entry(
                              row.getString("kind") + " " + row.getString("id"),
                              Stream.of(row.getString("terms").split("\n", -1))
                                      .map(term -> reports.getOrDefault(term, term))
                                      .sorted()
                                      .collect(Collectors.joining(" "))
                                  + row.getInt("day")
                                  + " "
                                  + row.getInt("last_day")
                                  + row.getInt("on_timeline")
                                  + row.getDouble("doubt")
                                  + row.getString("story_id")
                                  + row.getString("json")),
                      "SELECT f.*, r.id AS story_id FROM joined_facts f"
                          + " JOIN reports r ON r.number = f.story WHERE removed IS NULL")
                  .forEach(entry -> tables.put(entry.getKey(), entry.getValue()));
              return tables;
            });
  }

  /** Corrections, rulings on facts and on stories, and what was taken back. */
  private static List<Step> said() {
    String one = WarNews.record(3).article().id();
    String other = WarNews.record(14).article().id();
    Correction wrong =
        new Correction(
            NOON,
            "Ana",
            one,
            Optional.of("e1"),
            Optional.empty(),
            Optional.empty(),
            "status",
            Optional.of("denied"),
            "it says so",
            Optional.empty());
    Correction joined = ruling(Ruling.Kind.CONFIRM, "story:" + one, "story:" + other, NOON);
    Correction apart =
        ruling(
            Ruling.Kind.FORBID,
            "story:" + WarNews.record(21).article().id(),
            "story:" + WarNews.record(22).article().id(),
            NOON.plusSeconds(1));
    return List.of(
        to -> say(to, wrong),
        to -> say(to, joined),
        to -> say(to, apart),
        to -> say(to, apart.undo(NOON.plusSeconds(9), "Ana", "they are one")),
        to ->
            to.write(
                writing -> {
                  writing.addToCrisis("South", other);
                  return true;
                }));
  }

  private static Correction ruling(Ruling.Kind kind, String one, String other, Instant when) {
    return Rulings.correction(Ruling.of(kind, one, other, "Ana", when, "she knows"));
  }

  private static void say(RecordStore to, Correction correction) {
    to.write(writing -> writing.correct(correction));
  }

  @Test
  void aRulingOnFactsMakesTheirStoryStale() {
    take(WarNews.STORY);
    FactItem event =
        queries
            .page(FactQuery.of(FactKind.EVENT).minOrigins(2).build(), Paging.first())
            .items()
            .get(0);
    Explanation why = queries.explain(FactKind.EVENT, event.id()).orElseThrow();
    assertTrue(why.members().size() > 1);
    String part = why.joins().get(0).right();
    List<Correction> split =
        why.joins().stream()
            .flatMap(join -> Stream.of(join.left(), join.right()))
            .distinct()
            .filter(id -> !id.equals(part))
            .map(id -> ruling(Ruling.Kind.FORBID, part, id, NOON))
            .toList();
    split.forEach(correction -> say(store, correction));
    assertNotEquals(0, refreshing.stale());
    refreshing.refresh();
    assertEquals(FactAnswer.State.HERE, queries.find(FactKind.EVENT, part).orElseThrow().state());
    split.forEach(correction -> say(store, correction.undo(NOON.plusSeconds(5), "Ana", "no, one")));
    refreshing.refresh();
    FactAnswer moved = queries.find(FactKind.EVENT, part).orElseThrow();
    assertEquals(FactAnswer.State.MOVED, moved.state());
    assertEquals(event.id(), moved.item().orElseThrow().id());
    assertEquals(event.fact(), moved.item().orElseThrow().fact());
  }

  @Test
  void changesTellWhatBecameDifferentAndWhatIsGone() {
    take(WarNews.STORY);
    long before = queries.change();
    assertEquals(List.of(), changes(before));
    assertEquals(0, refreshing.refresh());
    assertEquals(before, queries.change());
    for (int i = 0; i < WarNews.STORY; i++) {
      String report = WarNews.record(i).article().id();
      say(
          store,
          new Correction(
              NOON,
              "Ana",
              report,
              Optional.of("c1"),
              Optional.empty(),
              Optional.empty(),
              "fact",
              Optional.empty(),
              "not said",
              Optional.empty()));
    }
    put(store, WarNews.STORY);
    refreshing.refresh();
    List<Change> changes = changes(before);
    assertTrue(
        changes.stream().anyMatch(c -> c.is() == Change.Kind.NEW && c.kind() == FactKind.REPORT));
    List<Change> gone = changes.stream().filter(c -> c.is() == Change.Kind.GONE).toList();
    assertFalse(gone.isEmpty());
    for (Change each : gone) {
      assertEquals(
          FactAnswer.State.GONE, queries.find(each.kind(), each.id()).orElseThrow().state());
    }
    assertEquals(
        gone,
        queries
            .changes(
                new ChangeQuery(
                    List.of(), Optional.empty(), Optional.of(before), true, 1000, Optional.empty()))
            .changes());
  }

  /** All changes, read in pages of two. */
  private List<Change> changes(long after) {
    List<Change> all = new ArrayList<>();
    Optional<String> cursor = Optional.empty();
    do {
      ChangePage page =
          queries.changes(
              new ChangeQuery(List.of(), Optional.empty(), Optional.of(after), false, 2, cursor));
      all.addAll(page.changes());
      cursor = page.next();
    } while (cursor.isPresent());
    return all;
  }

  @Test
  void twoProcessesRefreshOneStore() throws InterruptedException {
    StoreLocation location = store.database().location();
    try (RecordStore other = RecordStore.open(location, clock())) {
      Thread second =
          new Thread(
              () -> {
                Refreshing its = new Refreshing(other);
                for (int i = 0; i < 40; i++) {
                  its.refreshSome();
                }
              },
              "other process");
      second.start();
      for (int i = 0; i < 20; i++) {
        put(store, i);
        refreshing.refreshSome();
      }
      second.join();
      refreshing.refresh();
      assertEquals(
          20,
          new StoreQueries(other)
              .page(FactQuery.of(FactKind.REPORT).build(), Paging.first().withTotal())
              .total()
              .orElseThrow());
    }
  }

  @Test
  void whatIsReadAgainKeepsItsIds() {
    take(WarNews.STORY);
    List<String> before = ids();
    store.put(WarNews.record(0, "2"), Keeping.TEXT);
    refreshing.refresh();
    assertEquals(before, ids());
  }

  private List<String> ids() {
    return queries
        .page(FactQuery.of(FactKind.EVENT, FactKind.CLAIM).build(), Paging.first().limited(1000))
        .items()
        .stream()
        .map(FactItem::id)
        .sorted()
        .toList();
  }
}

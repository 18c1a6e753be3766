package org.hearsay.digest.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hearsay.digest.Digest;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Point;
import org.hearsay.digest.Reason;
import org.hearsay.digest.Scope;
import org.hearsay.digest.Since;
import org.hearsay.digest.Words;
import org.hearsay.digest.render.DigestJson;
import org.hearsay.digest.render.Look;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Field;
import org.hearsay.query.WarNews;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestsTest {
  private static final Instant NOON = Instant.parse("2020-01-01T12:00:00Z");
  private static final Scope ALL = Scope.everything("The war");

  private final AtomicLong seconds = new AtomicLong();

  @TempDir Path folder;
  private RecordStore store;

  @BeforeEach
  void open() {
    store = open("store.db");
  }

  private RecordStore open(String name) {
    return RecordStore.open(
        StoreLocation.ofFile(folder.resolve(name)),
        () -> NOON.plusSeconds(seconds.getAndIncrement()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static void put(RecordStore into, int number) {
    into.put(WarNews.record(number), Keeping.TEXT);
  }

  private Digest since(Point point) {
    new Refreshing(store).refresh();
    return new Digests(store).make(ALL, new Since.Earlier(point), NOON);
  }

  private static Stream<DigestEntry> entries(Digest digest) {
    return digest.sections().stream().flatMap(section -> section.entries().stream());
  }

  @Test
  void nothingNewIsNoDigest() {
    assertTrue(since(Point.START).isEmpty());
    put(store, 0);
    Digest first = since(Point.START);
    assertFalse(first.isEmpty());
    assertTrue(since(first.until()).isEmpty());
    assertEquals(0, since(first.until()).reports());
  }

  @Test
  void eachReportIsNewInExactlyOneDigest() {
    Point point = Point.START;
    int told = 0;
    for (int i = 0; i < 30; i++) {
      put(store, i);
      if (i % 4 == 3) {
        Digest digest = since(point);
        told += digest.reports();
        point = digest.until();
      }
    }
    told += since(point).reports();
    assertEquals(30, told);
  }

  @Test
  void aReportWhoseStoryIsMergedLateIsNotLost() {
    put(store, 0);
    new Refreshing(store).refresh();
    Point point = new Digests(store).point(NOON);
    put(store, 11);
    Digest before = new Digests(store).make(ALL, new Since.Earlier(point), NOON);
    assertTrue(before.isEmpty());
    assertEquals(1, since(before.until()).reports());
  }

  @Test
  void aReprintIsNoNews() {
    for (int i = 0; i < 7; i++) {
      put(store, i);
    }
    Digest first = since(Point.START);
    put(store, 7);
    Digest second = since(first.until());
    assertEquals(1, second.reports());
    assertTrue(second.isEmpty(), second.toString());
  }

  @Test
  void anotherReadingOfWhatIsKnownBothersNobody() {
    for (int i = 0; i < 5; i++) {
      put(store, i);
    }
    Digest first = since(Point.START);
    for (int i = 0; i < 5; i++) {
      store.put(WarNews.record(i, "2"), Keeping.TEXT);
    }
    assertTrue(since(first.until()).isEmpty());
  }

  @Test
  void anEventOrClaimHasOneEntryHoweverManyReportsTellIt() {
    for (int i = 0; i < 20; i++) {
      put(store, i);
    }
    List<String> ids = entries(since(Point.START)).map(DigestEntry::id).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @Test
  void eachEntryHasWordsOfBoundedLengthAndItsOrigins() {
    for (int i = 0; i < 20; i++) {
      put(store, i);
    }
    entries(since(Point.START))
        .forEach(
            entry -> {
              assertFalse(entry.words().isEmpty(), entry.headline());
              assertTrue(entry.support().origins() > 0);
              assertTrue(entry.support().reports() >= entry.support().origins());
              for (Words words : entry.words()) {
                assertTrue(words.quote().split(" ", -1).length <= Words.MOST_WORDS + 1);
              }
            });
  }

  @Test
  void theOrderInWhichReportsCameDoesNotMatter() {
    List<Integer> numbers = new ArrayList<>(Stream.iterate(0, i -> i + 1).limit(20).toList());
    numbers.forEach(number -> put(store, number));
    String one = DigestJson.of(atStart(store), Look.plain());
    try (RecordStore other = open("other.db")) {
      Collections.reverse(numbers);
      numbers.forEach(number -> put(other, number));
      assertEquals(bare(one), bare(DigestJson.of(atStart(other), Look.plain())));
    }
  }

  private static Digest atStart(RecordStore of) {
    new Refreshing(of).refresh();
    return new Digests(of).make(ALL, new Since.Earlier(Point.START), NOON);
  }

  /** Without what depends on when it came. */
  private static String bare(String json) {
    return json.replaceAll("\"(changedAt|until|untilChange)\" : [^\n]*\n", "");
  }

  @Test
  void aSavedSearchHasOnlyWhatFits() {
    for (int i = 0; i < 20; i++) {
      put(store, i);
    }
    new Refreshing(store).refresh();
    FactQuery filter = FactQuery.of(FactKind.EVENT).with(Field.TYPE, "ASSAULT").build();
    Digest digest =
        new Digests(store)
            .make(new Scope("Assaults", filter), new Since.Earlier(Point.START), NOON);
    assertFalse(digest.isEmpty());
    assertEquals(
        Set.of(FactKind.EVENT), Set.copyOf(entries(digest).map(DigestEntry::kind).toList()));
  }

  @Test
  void whatIsShownIsBoundedAndTheRestIsCounted() {
    for (int i = 0; i < 60; i++) {
      put(store, i);
    }
    Digest digest = since(Point.START);
    assertTrue(digest.shown() <= 44, "shown: " + digest.shown());
    assertTrue(
        digest.sections().stream()
            .anyMatch(section -> section.reason() == Reason.NEW && section.more() > 0));
  }
}

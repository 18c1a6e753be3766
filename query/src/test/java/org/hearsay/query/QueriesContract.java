package org.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.query.source.CrisisQuery;
import org.hearsay.query.source.CrisisSource;
import org.hearsay.query.source.JoinedReports;
import org.hearsay.query.tables.KeptCrisis;
import org.hearsay.record.crisis.CrisisWriter;
import org.junit.jupiter.api.Test;

/** What questions must be answered, whichever database holds the tables. */
abstract class QueriesContract extends NewsStore {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REPORTS = 40;

  private static JsonNode parsed(FactItem item) {
    try {
      return JSON.readTree(item.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(item.json(), e);
    }
  }

  /** All items of a question, read in pages of three. */
  private List<FactItem> all(FactQuery query, Sort sort, boolean descending) {
    List<FactItem> items = new ArrayList<>();
    Paging paging = Paging.first().sorted(sort, descending).limited(3);
    FactPage page = queries.page(query, paging.withTotal());
    long total = page.total().orElseThrow();
    items.addAll(page.items());
    while (page.next().isPresent()) {
      page = queries.page(query, paging.after(page.next().get()));
      items.addAll(page.items());
    }
    assertEquals(total, items.size());
    assertEquals(
        items.size(), new HashSet<>(items.stream().map(i -> i.kind() + i.id()).toList()).size());
    return items;
  }

  /** The same items as looking through all of them finds. */
  private void same(FactQuery.Builder asked, FactKind kind, Predicate<JsonNode> fits) {
    List<String> expected =
        all(FactQuery.of(kind).build(), Sort.DAY, false).stream()
            .filter(item -> fits.test(parsed(item)))
            .map(FactItem::id)
            .toList();
    assertFalse(expected.isEmpty(), "nothing fits");
    for (Sort sort : Sort.values()) {
      List<String> found =
          all(asked.build(), sort, sort == Sort.ORIGINS).stream().map(FactItem::id).toList();
      assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
    }
    assertEquals(expected, all(asked.build(), Sort.DAY, false).stream().map(FactItem::id).toList());
  }

  private static boolean holds(JsonNode node, String value) {
    if (node.isTextual() && node.asText().equals(value)) {
      return true;
    }
    for (JsonNode child : node) {
      if (holds(child, value)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyKindIsThere() {
    take(REPORTS);
    for (FactKind kind : FactKind.values()) {
      assertFalse(all(FactQuery.of(kind).build(), Sort.DAY, true).isEmpty(), kind.code());
    }
    assertEquals(REPORTS, all(FactQuery.of(FactKind.REPORT).build(), Sort.DAY, false).size());
  }

  @Test
  void countsOfDaysAndPlacesAreThoseOfTheTimeline() {
    take(REPORTS);
    FactQuery timeline = FactQuery.of(FactKind.EVENT, FactKind.MEETING).onTimeline().build();
    int shown = all(timeline, Sort.DAY, false).size();
    for (Count.By by : Count.By.values()) {
      List<Count> counts = queries.counts(timeline, by);
      assertEquals(shown, counts.stream().mapToLong(Count::facts).sum(), by.toString());
    }
    for (Count place : queries.counts(timeline, Count.By.PLACE)) {
      FactQuery there =
          FactQuery.of(FactKind.EVENT, FactKind.MEETING)
              .onTimeline()
              .with(Field.PLACE, place.value())
              .build();
      assertEquals(place.facts(), all(there, Sort.DAY, false).size());
    }
  }

  @Test
  void filtersFindWhatLookingThroughAllFinds() {
    take(REPORTS);
    same(
        FactQuery.of(FactKind.EVENT).with(Field.TYPE, "assault"),
        FactKind.EVENT,
        event -> event.path("type").asText().equals("ASSAULT"));
    same(
        FactQuery.of(FactKind.EVENT).with(Field.STATUS, "planned", "ongoing"),
        FactKind.EVENT,
        event -> holds(event, "planned") || holds(event, "ongoing"));
    String speaker = "Q101";
    same(
        FactQuery.of(FactKind.ACTOR).with(Field.ACTOR, speaker),
        FactKind.ACTOR,
        actor -> actor.path("wikidata").asText().equals(speaker));
    LocalDate first = LocalDate.of(2020, 1, 1);
    same(
        FactQuery.of(FactKind.CLAIM).from(first).to(first.plusDays(1)).with(Field.ACT, "DENY"),
        FactKind.CLAIM,
        claim ->
            claim.path("act").asText().equals("deny")
                && claim.path("from").asText().compareTo("2020-01-02") <= 0);
    same(
        FactQuery.of(FactKind.PLACE).within(new Box(5, 40, 6, 41)),
        FactKind.PLACE,
        place -> place.path("longitude").asDouble() <= 6);
    same(
        FactQuery.of(FactKind.EVENT).minOrigins(3).with(Field.CRISIS, "North"),
        FactKind.EVENT,
        event -> origins(event) >= 3 && crisis(event));
  }

  private boolean crisis(JsonNode item) {
    return queries
        .find(FactKind.STORY, item.path("inStory").asText())
        .orElseThrow()
        .item()
        .orElseThrow()
        .fact()
        .contains("\"North\"");
  }

  private static int origins(JsonNode event) {
    HashSet<String> origins = new HashSet<>();
    event
        .path("versions")
        .forEach(version -> version.path("origins").forEach(o -> origins.add(o.asText())));
    return origins.size();
  }

  @Test
  void namesAreMetWithoutCaseAndAccents() {
    take(WarNews.STORY);
    JsonNode actor = parsed(all(FactQuery.of(FactKind.ACTOR).build(), Sort.DAY, false).get(0));
    String name = actor.path("name").asText();
    assertFalse(
        all(
                FactQuery.of(FactKind.EVENT, FactKind.CLAIM)
                    .with(Field.ACTOR, name.toUpperCase(java.util.Locale.ROOT))
                    .build(),
                Sort.DAY,
                false)
            .isEmpty());
  }

  @Test
  void wordsAreFoundInFactsAndReports() {
    take(WarNews.STORY);
    List<FactItem> found =
        all(FactQuery.of(FactKind.CLAIM).words("Harbour \"open again\"").build(), Sort.DAY, false);
    assertFalse(found.isEmpty());
    assertTrue(
        found.stream().allMatch(item -> item.fact().contains("harbour would be open again")));
    assertFalse(
        all(FactQuery.of(FactKind.REPORT).words("harbour").build(), Sort.DAY, false).isEmpty());
  }

  @Test
  void aTimelineHoldsMeetingsAndWhatIsNoPartOfOne() {
    take(WarNews.STORY);
    List<FactItem> found =
        all(FactQuery.of(FactKind.EVENT, FactKind.MEETING).onTimeline().build(), Sort.DAY, false);
    assertTrue(found.stream().anyMatch(item -> item.kind() == FactKind.MEETING));
    assertTrue(found.stream().anyMatch(item -> item.fact().contains("\"ASSAULT\"")));
    assertFalse(
        found.stream()
            .anyMatch(i -> i.kind() == FactKind.EVENT && i.fact().contains("\"CONSULT\"")));
  }

  @Test
  void aReportLeadsToItsFacts() {
    take(REPORTS);
    String report = WarNews.record(12).article().id();
    List<FactItem> found =
        all(FactQuery.of(FactKind.CLAIM).with(Field.REPORT, report).build(), Sort.DAY, false);
    assertTrue(found.size() >= 2);
    assertTrue(found.stream().allMatch(item -> item.fact().contains(report)));
    List<FactItem> ofStory =
        all(FactQuery.of(FactKind.CLAIM).story(report).build(), Sort.DAY, false);
    assertTrue(ofStory.containsAll(found));
  }

  @Test
  void whatIsNotThereIsNoError() {
    take(1);
    assertEquals(
        List.of(),
        all(FactQuery.of(FactKind.CLAIM).with(Field.REPORT, "none").build(), Sort.DAY, false));
    assertEquals(Optional.empty(), queries.find(FactKind.EVENT, "e-000000000000"));
  }

  @Test
  void aCursorGoesWithItsQuestionOnly() {
    take(WarNews.STORY);
    FactQuery events = FactQuery.of(FactKind.EVENT).build();
    String next = queries.page(events, Paging.first().limited(1)).next().orElseThrow();
    FactQuery claims = FactQuery.of(FactKind.CLAIM).build();
    BadQueryException wrong =
        assertThrows(
            BadQueryException.class, () -> queries.page(claims, Paging.first().after(next)));
    assertEquals("cursor", wrong.parameter());
    assertThrows(BadQueryException.class, () -> queries.page(events, Paging.first().after("x")));
  }

  @Test
  void aSearchRanksAndCountsWhatItFinds() {
    take(WarNews.STORY);
    FactQuery query =
        FactQuery.of(FactKind.values()).words("harbour").with(Field.COUNTRY, "ita", "fra").build();
    Paging two = Paging.first().limited(2);
    SearchPage page = queries.search(query, two);
    List<String> found = new ArrayList<>();
    page.items().forEach(item -> found.add(item.kind() + item.id()));
    SearchPage each = page;
    while (each.next().isPresent()) {
      each = queries.search(query, two.after(each.next().get()));
      each.items().forEach(item -> found.add(item.kind() + item.id()));
    }
    assertTrue(page.complete());
    assertEquals(page.counted(), found.size());
    assertEquals(found.size(), new HashSet<>(found).size());
    assertEquals(
        found.size(),
        page.facets().get("kind").stream().mapToInt(java.util.Map.Entry::getValue).sum());
    assertTrue(page.facets().get("publisher").get(0).getKey().startsWith("Gazette of "));
    assertFalse(page.facets().get("month").isEmpty());
    assertThrows(
        BadQueryException.class,
        () -> queries.search(FactQuery.of(FactKind.CLAIM).words(" - ").build(), two));
  }

  @Test
  void pairsAreCountedByCountryActorAndTime() {
    take(REPORTS);
    DyadQuery all =
        new DyadQuery(
            DyadQuery.Between.COUNTRIES,
            DyadQuery.Each.ALL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("assault"),
            100);
    List<Dyad> countries = queries.dyads(all);
    assertFalse(countries.isEmpty());
    int events = countries.stream().mapToInt(Dyad::events).sum();
    assertEquals(
        all(FactQuery.of(FactKind.EVENT).with(Field.TYPE, "assault").build(), Sort.DAY, false)
            .size(),
        events);
    assertTrue(countries.stream().allMatch(dyad -> dyad.goldstein() < -5));
    DyadQuery weeks =
        new DyadQuery(
            DyadQuery.Between.ACTORS,
            DyadQuery.Each.WEEK,
            Optional.of("North"),
            Optional.of(LocalDate.of(2019, 12, 1)),
            Optional.empty(),
            Optional.of("Q100"),
            Optional.empty(),
            List.of(),
            100);
    List<Dyad> actors = queries.dyads(weeks);
    assertFalse(actors.isEmpty());
    assertTrue(actors.stream().allMatch(dyad -> dyad.source().equals("Q100")));
    assertTrue(
        actors.stream()
            .allMatch(d -> d.from().orElseThrow().getDayOfWeek() == java.time.DayOfWeek.MONDAY));
  }

  @Test
  void whatIsNotSureIsAskedFirst() {
    take(REPORTS);
    List<Doubt> doubts = new ArrayList<>();
    Paging paging = Paging.first().limited(2);
    DoubtPage page = queries.doubts(Doubt.Reason.JOIN, Optional.empty(), paging);
    doubts.addAll(page.doubts());
    while (page.next().isPresent()) {
      page = queries.doubts(Doubt.Reason.JOIN, Optional.empty(), paging.after(page.next().get()));
      doubts.addAll(page.doubts());
    }
    List<Double> confidences =
        doubts.stream().map(doubt -> doubt.join().orElseThrow().confidence()).toList();
    assertFalse(confidences.isEmpty());
    assertEquals(confidences.stream().sorted().toList(), confidences);
    List<Doubt> sources =
        queries.doubts(Doubt.Reason.SOURCE, Optional.of("North"), Paging.first()).doubts();
    assertFalse(sources.isEmpty());
    assertTrue(sources.stream().allMatch(doubt -> doubt.item().fact().contains("passive")));
  }

  @Test
  void anExplanationNamesJoinsAndMembers() {
    take(WarNews.STORY);
    Explanation story =
        queries.explain(FactKind.STORY, WarNews.record(4).article().id()).orElseThrow();
    assertEquals(WarNews.STORY - 1, story.joins().size());
    FactItem event =
        queries
            .page(FactQuery.of(FactKind.EVENT).minOrigins(2).build(), Paging.first())
            .items()
            .get(0);
    Explanation why = queries.explain(FactKind.EVENT, event.id()).orElseThrow();
    assertEquals(why.joins().size() + 1, why.members().size());
  }

  @Test
  void storiesComeOutOfTheTablesAsTheyWereMerged() {
    take(REPORTS);
    String report = WarNews.record(0).article().id();
    CrisisQuery one = CrisisQuery.of(Optional.of("North")).ofReport(report);
    JoinedReports merged = new CrisisSource(store).read(one);
    KeptCrisis.Kept kept = KeptCrisis.read(store, one);
    CrisisWriter writer = CrisisWriter.indented();
    assertEquals(writer.write(merged.crisis()), writer.write(kept.crisis()));
    assertEquals(merged.readings().size(), kept.reports().size());
    assertEquals(
        REPORTS, KeptCrisis.read(store, CrisisQuery.of(Optional.empty())).reports().size());
  }
}

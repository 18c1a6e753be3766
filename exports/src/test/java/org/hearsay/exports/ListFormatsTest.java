package org.hearsay.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.geojson.FeatureCollection;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.listed.Listing;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.SharedPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFormatsTest {
  private static final Instant CHANGED = Instant.parse("2022-02-03T04:05:06Z");
  private static final CrisisView VIEW = CrisisView.of(Sample.report());

  private static Stream<String> kinds() {
    return Stream.of(
        "event", "claim", "meeting", "dispute", "figure", "actor", "place", "origin", "timeline");
  }

  private static List<String> ids(String kind) {
    Crisis crisis = VIEW.crisis();
    return switch (kind) {
      case "event" -> crisis.events().stream().map(SharedEvent::id).toList();
      case "claim" -> crisis.claims().stream().map(SharedClaim::id).toList();
      case "meeting" -> crisis.meetings().stream().map(SharedMeeting::id).toList();
      case "dispute" -> crisis.disputes().stream().map(SharedDispute::id).toList();
      case "figure" -> crisis.figures().stream().map(Figure::id).toList();
      case "actor" -> crisis.actors().stream().map(SharedActor::id).toList();
      case "place" -> crisis.places().stream().map(SharedPlace::id).toList();
      default -> crisis.origins().stream().map(Origin::id).toList();
    };
  }

  private static Listing listing(String list) {
    List<Listing.Entry> entries = new ArrayList<>();
    for (String kind : list.equals("timeline") ? List.of("event", "meeting") : List.of(list)) {
      ids(kind)
          .forEach(
              id ->
                  entries.add(
                      new Listing.Entry(kind, id, Sample.report().article().id(), CHANGED)));
    }
    return new Listing(VIEW, entries);
  }

  private static Written written(String list, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Tally.Result result =
        ListFormats.find(list, format)
            .orElseThrow()
            .writeList(part -> part.accept(listing(list)), out, Sink.Options.plain());
    return Written.of(out, result);
  }

  private static List<NamedCsvRecord> csv(String list) {
    return CsvReader.builder().ofNamedCsvRecord(written(list, "csv").text()).stream().toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aTableHasARowForEachEntryAndOneNameForEachColumn(String list) throws Exception {
    int entries = listing(list).entries().size();
    assertTrue(entries > 0);
    List<NamedCsvRecord> rows = csv(list);
    assertEquals(entries, rows.size());
    assertEquals(entries, written(list, "csv").result().rows());
    List<String> names = rows.get(0).getHeader();
    assertEquals(names.size(), new HashSet<>(names).size());
    List<String> lines = written(list, "jsonl").text().lines().toList();
    assertEquals(entries, lines.size());
    List<String> fields = new ArrayList<>();
    new ObjectMapper().readTree(lines.get(0)).fieldNames().forEachRemaining(fields::add);
    assertEquals(names, fields);
    assertEquals(entries, written(list, "parquet").result().rows());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFormatCountsAllEntries(String list) {
    for (Format format : ListFormats.of(list)) {
      Tally.Result result = written(list, format.name()).result();
      assertEquals(listing(list).entries().size(), result.reports(), format.name());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void feedsHaveAnItemForEachEntryWithTheMomentOfItsChange(String list) throws Exception {
    for (String format : List.of("rss", "atom")) {
      SyndFeed feed = new SyndFeedInput().build(new StringReader(written(list, format).text()));
      assertEquals(listing(list).entries().size(), feed.getEntries().size());
      assertFalse(feed.getEntries().get(0).getTitle().isBlank());
      Date changed =
          format.equals("atom")
              ? feed.getEntries().get(0).getUpdatedDate()
              : feed.getEntries().get(0).getPublishedDate();
      assertEquals(CHANGED, changed.toInstant());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"event", "meeting", "place", "timeline"})
  void mapsHaveAFeatureForEachEntry(String list) throws Exception {
    FeatureCollection map =
        new ObjectMapper().readValue(written(list, "geojson").text(), FeatureCollection.class);
    assertEquals(listing(list).entries().size(), map.getFeatures().size());
  }

  @Test
  void rowsOfEventsSayWhoWhenWhereAndByWhom() {
    NamedCsvRecord row =
        csv("event").stream()
            .filter(each -> !each.getField("actors").isEmpty())
            .findFirst()
            .orElseThrow();
    assertFalse(row.getField("type").isEmpty());
    assertFalse(row.getField("standing").isEmpty());
    assertFalse(row.getField("quote").isEmpty());
    assertEquals("1", row.getField("origins"));
    assertEquals(CHANGED.toString(), row.getField("changed_at"));
    assertEquals(Sample.report().article().id(), row.getField("report"));
  }

  @Test
  void aListOfReportsGoesOutInEveryFormatThereIs() {
    Listing reports =
        new Listing(
            VIEW,
            List.of(new Listing.Entry("report", Sample.report().article().id(), "story", CHANGED)));
    for (Format format : Formats.list()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Tally.Result result =
          ListFormats.find("report", format.name())
              .orElseThrow()
              .writeList(part -> part.accept(reports), out, Sink.Options.plain());
      assertEquals(1, result.reports(), format.name());
      assertTrue(result.rows() > 0, format.name());
    }
  }

  @Test
  void graphsTellOfAnActorOnceHoweverManyPartsTheListHas() {
    for (String format : List.of("ftm", "stix")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Tally.Result twice =
          ListFormats.find("event", format)
              .orElseThrow()
              .writeList(
                  part -> {
                    part.accept(listing("event"));
                    part.accept(listing("event"));
                  },
                  out,
                  Sink.Options.plain());
      assertEquals(written("event", format).result().rows(), twice.rows());
    }
  }
}

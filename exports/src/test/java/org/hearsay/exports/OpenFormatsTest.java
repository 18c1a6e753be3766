package org.hearsay.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.model.facts.Change;
import org.hearsay.model.facts.Status;
import org.hearsay.record.crisis.Crisis;
import org.hearsay.record.crisis.SharedMeeting;
import org.hearsay.record.crisis.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenFormatsTest {
  private static FeatureCollection map(Written file) throws Exception {
    return JsonMapper.builder().build().readValue(file.text(), FeatureCollection.class);
  }

  private static Calendar calendar(Written file) throws Exception {
    return new CalendarBuilder().build(new StringReader(file.text()));
  }

  private static String value(Component entry, String property) {
    return entry.getProperty(property).map(Property::getValue).orElse("");
  }

  @Test
  void theMapHasAFeatureForEachEventWithItsStanding() throws Exception {
    Written file = Written.of("geojson");
    List<Feature> features = map(file).getFeatures();
    assertEquals(5, features.size());
    assertEquals(5, file.result().rows());
    assertEquals(
        List.of("happened", "denied", "planned", "did-not-happen", "happened"),
        features.stream().map(feature -> feature.getProperty("standing")).toList());
  }

  @Test
  void longitudeStandsBeforeLatitudeAndAnUnknownPlaceIsNowhere() throws Exception {
    List<Feature> features = map(Written.of("geojson")).getFeatures();
    Point attack = (Point) features.get(0).getGeometry();
    assertEquals(28.5, attack.getCoordinates().getLongitude());
    assertEquals(47.012346, attack.getCoordinates().getLatitude());
    assertEquals(10000, (int) features.get(0).getProperty("radius_m"));
    assertNull(features.get(1).getGeometry());
    assertEquals("Ukraine", features.get(1).getProperty("held_by"));
  }

  @Test
  void theCalendarTellsPlannedFromCancelled() throws Exception {
    Written file = Written.of("ics");
    List<VEvent> entries = calendar(file).getComponents(Component.VEVENT);
    assertEquals(2, entries.size());
    assertEquals(2, file.result().rows());
    VEvent planned = entries.get(0);
    assertEquals("TENTATIVE", value(planned, Property.STATUS));
    assertEquals("20220506", value(planned, Property.DTSTART));
    assertEquals("20220507", value(planned, Property.DTEND));
    assertEquals("Talks: Ada Brook, Ilmar Voss", value(planned, Property.SUMMARY));
    assertEquals("46.2;6.15", value(planned, Property.GEO));
    assertEquals("a".repeat(16) + "-m1@hearsay", value(planned, Property.UID));
    assertEquals("0", value(planned, Property.SEQUENCE));
    assertEquals("CANCELLED", value(entries.get(1), Property.STATUS));
    assertTrue(
        calendar(file).validate().getEntries().isEmpty(), calendar(file).validate().toString());
  }

  private static SharedMeeting.State state(
      int day, Status status, Optional<Change> change, Optional<When> time) {
    return new SharedMeeting.State(
        Optional.of(LocalDate.of(2022, 5, day)),
        status,
        change,
        Optional.empty(),
        time,
        List.of(),
        1,
        List.of());
  }

  private static VEvent entry(SharedMeeting.State... history) throws Exception {
    CrisisView view = CrisisView.of(Sample.report());
    SharedMeeting announced = view.crisis().meetings().get(0);
    List<SharedMeeting.State> states =
        Stream.concat(announced.history().stream(), Stream.of(history)).toList();
    Crisis all = view.crisis();
    Crisis changed =
        new Crisis(
            all.name(),
            all.origins(),
            all.stories(),
            all.actors(),
            all.places(),
            all.events(),
            all.claims(),
            all.disputes(),
            List.of(
                new SharedMeeting(
                    announced.id(),
                    announced.kind(),
                    announced.participants(),
                    announced.events(),
                    states,
                    states.size() - 1,
                    announced.mentionsIn(),
                    announced.why())),
            all.figures(),
            all.changes(),
            all.rulings(),
            all.by());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Tally.Result result =
        Formats.find("ics")
            .orElseThrow()
            .write(CrisisView.of(changed, view.reports()), out, Sink.Options.plain());
    assertEquals(1, result.rows());
    return calendar(Written.of(out, result)).<VEvent>getComponents(Component.VEVENT).get(0);
  }

  @Test
  void aMeetingThatMovedAndWasThenCalledOffKeepsItsNameAndItsLastDay() throws Exception {
    When saturday = new When("2022-05-07", Optional.of("2022-05-07"), Optional.of("2022-05-08"));
    VEvent moved =
        entry(state(5, Status.PLANNED, Optional.of(Change.MOVED), Optional.of(saturday)));
    assertEquals("1", value(moved, Property.SEQUENCE));
    assertEquals("20220507", value(moved, Property.DTSTART));
    assertEquals("TENTATIVE", value(moved, Property.STATUS));
    VEvent off =
        entry(
            state(5, Status.PLANNED, Optional.of(Change.MOVED), Optional.of(saturday)),
            state(6, Status.DID_NOT_HAPPEN, Optional.of(Change.CANCELLED), Optional.empty()));
    assertEquals(value(moved, Property.UID), value(off, Property.UID));
    assertEquals("2", value(off, Property.SEQUENCE));
    assertEquals("20220507", value(off, Property.DTSTART));
    assertEquals("CANCELLED", value(off, Property.STATUS));
    assertEquals("46.2;6.15", value(off, Property.GEO));
  }

  @Test
  void aMeetingThatIsPutOffWithoutANewDayIsCancelledOnTheOldOne() throws Exception {
    VEvent off = entry(state(5, Status.PLANNED, Optional.of(Change.POSTPONED), Optional.empty()));
    assertEquals("CANCELLED", value(off, Property.STATUS));
    assertEquals("20220506", value(off, Property.DTSTART));
  }

  @Test
  void linesOfTheCalendarAreFolded() {
    for (String line : Written.of("ics").text().split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertFalse(line.contains("\n"), line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rss", "atom"})
  void aFeedReaderFindsTheReport(String format) throws Exception {
    Written file =
        Written.of(format, Sink.Options.plain(), List.of(Sample.report(), Sample.foreign()));
    SyndFeed feed = new SyndFeedInput().build(new StringReader(file.text()));
    assertEquals(1, feed.getEntries().size());
    assertEquals(1, file.result().rows());
    assertEquals(Map.of("undated", 1L), file.result().leftOut());
    SyndEntry entry = feed.getEntries().get(0);
    assertEquals("urn:hearsay:report:" + "a".repeat(64), entry.getUri());
    assertEquals("https://news.example/aaaa?a=1&b=2", entry.getLink());
    assertEquals("Market hit; \"dozens\" flee", entry.getTitle());
    assertEquals("Harbor Post", entry.getAuthor());
    assertEquals(
        1651656600000L,
        Optional.ofNullable(entry.getUpdatedDate()).orElse(entry.getPublishedDate()).getTime());
    assertTrue(entry.getDescription().getValue().contains("Ukraine denies: an attack on a school"));
  }

  @Test
  void theJsonFeedHasAnItemForAReport() throws Exception {
    JsonNode feed = JsonMapper.builder().build().readTree(Written.of("jsonfeed").text());
    assertEquals("https://jsonfeed.org/version/1.1", feed.path("version").asText());
    assertEquals(1, feed.path("items").size());
    assertEquals("2022-05-04T09:30:00Z", feed.path("items").get(0).path("date_published").asText());
    assertEquals(
        "Harbor Post", feed.path("items").get(0).path("authors").get(0).path("name").asText());
  }

  @Test
  void charactersThatXmlCannotHoldAreLeftOut() throws Exception {
    Written file =
        Written.of(
            "rss",
            Sink.Options.plain(),
            List.of(Sample.report("b".repeat(64), "Bell\u0007 & <Co>")));
    SyndFeed feed = new SyndFeedInput().build(new StringReader(file.text()));
    assertEquals("Bell & <Co>", feed.getEntries().get(0).getAuthor());
  }
}

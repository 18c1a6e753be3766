package org.hearsay.imports.gdelt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Precision;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GdeltRowsTest {
  private static List<CodedItem> items(byte[]... files) throws IOException {
    List<GdeltRows.Input> inputs = new ArrayList<>();
    for (byte[] file : files) {
      String name = "file" + inputs.size();
      inputs.add(new GdeltRows.Input(name, () -> new ByteArrayInputStream(file)));
    }
    List<CodedItem> items = new ArrayList<>();
    try (GdeltRows rows = new GdeltRows(inputs, ItemLimits.usual())) {
      rows.forEachRemaining(items::add);
    }
    return items;
  }

  private static byte[] lines(String... lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static CrisisRecord record(String... lines) throws IOException {
    CrisisRecord record = ((CodedItem.Coded) items(lines(lines)).get(0)).record();
    assertEquals(List.of(), RecordFaults.of(record));
    return record;
  }

  private static String words(CrisisRecord record, Span span) {
    return span.text(record.article().text());
  }

  private static String reason(CodedItem item) {
    return ((CodedItem.Bad) item).reason();
  }

  @Test
  void anEventIsHeldByTheOutletOfItsArticleAndNeverByOurOwnVoice() throws IOException {
    CrisisRecord record = record(Rows.event());
    Event event = record.events().get(0);
    assertEquals(Category.ACCUSE, event.type());
    assertEquals(Status.HAPPENED, event.status());
    assertEquals(List.of("c1"), event.heldBy());
    Claim claim = record.claims().get(0);
    assertEquals("lima-ledger.example", name(record, claim.source().actor()));
    assertEquals(List.of("GDELT"), claim.via().stream().map(id -> name(record, id)).toList());
    assertEquals(Act.ASSERT, claim.act());
    assertEquals("GDELT event 1020304050", record.article().title().orElseThrow());
    assertEquals("CODED_BY_OTHERS", record.issues().get(0).code());
    assertTrue(record.issues().get(0).message().contains("file0#1"));
    assertEquals(
        "https://www.Lima-Ledger.example/2019/puno#gdelt-event-1020304050",
        record.article().url().orElseThrow());
  }

  private static String name(CrisisRecord record, Optional<String> id) {
    return name(record, id.orElseThrow());
  }

  private static String name(CrisisRecord record, String id) {
    return record.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyFactLeadsToTheCellThatSaysIt() throws IOException {
    CrisisRecord record = record(Rows.event());
    assertEquals("112", words(record, record.events().get(0).trigger()));
    assertEquals(
        "Actor1Name: FOREIGN MINISTRY; Actor1Code: PERGOV; EventCode: 112; Actor2Name: LA PAZ;"
            + " Actor2Code: BOL; ActionGeo_FullName: Puno, Puno, Peru; SQLDATE: 20190305",
        words(record, record.claims().get(0).content().get(0)));
    assertTrue(record.article().text().contains("\nNumMentions: 2\n"));
    Actor ministry = record.actors().get(0);
    assertEquals("FOREIGN MINISTRY", words(record, ministry.mentions().get(0)));
    assertEquals("Foreign Ministry", ministry.name());
    assertEquals(Optional.of("GOV"), ministry.sector());
    assertEquals(Optional.of("PER"), ministry.country());
    Actor state = record.actors().get(1);
    assertEquals("LA PAZ", words(record, state.mentions().get(0)));
    assertEquals("Bolivia", state.name());
    assertEquals(ActorKind.STATE, state.kind());
    Place place = record.places().get(0);
    assertEquals("Puno", place.name());
    assertEquals(Optional.of("PER"), place.country());
    assertEquals(Optional.of(Precision.CITY), place.precision());
  }

  @Test
  void mentionsAddTheOtherOutletsOfAnEvent() throws IOException {
    CrisisRecord record =
        record(
            Rows.event(),
            Rows.mention("Confidence", "40"),
            Rows.mention("SentenceID", "9"),
            Rows.mention(
                "MentionSourceName", "lima-ledger.example",
                "MentionIdentifier", "https://www.Lima-Ledger.example/2019/puno#top",
                "Confidence", "100"));
    assertEquals(List.of("c1", "c2"), record.events().get(0).heldBy());
    Claim other = record.claims().get(1);
    assertEquals("andes-post.example", name(record, other.source().actor()));
    assertEquals(0.7, other.confidence());
    assertEquals(1.0, record.claims().get(0).confidence());
    assertEquals("andes-post.example", words(record, other.source().mention().orElseThrow()));
  }

  @Test
  void mentionsMayLieInAnotherFileAndInFront() throws IOException {
    List<CodedItem> items = items(lines(Rows.mention()), lines(Rows.event()));
    assertEquals(1, items.size());
    assertEquals(2, ((CodedItem.Coded) items.get(0)).record().claims().size());
  }

  @Test
  void aMentionWithoutItsEventIsRefused() throws IOException {
    List<CodedItem> items = items(lines(Rows.event(), Rows.mention("GLOBALEVENTID", "7")));
    assertEquals("its event 7 is in none of the files", reason(items.get(1)));
    assertEquals("file0#2", items.get(1).origin());
  }

  @Test
  void aMereStatementIsAClaimOfItsActorAndNoEvent() throws IOException {
    CrisisRecord record = record(Rows.event("EventCode", "016"), Rows.mention());
    assertEquals(List.of(), record.events());
    Claim denial = record.claims().get(0);
    assertEquals(Act.DENY, denial.act());
    assertEquals("Foreign Ministry", name(record, denial.source().actor()));
    assertEquals(
        List.of("lima-ledger.example", "GDELT"),
        denial.via().stream().map(id -> name(record, id)).toList());
    assertEquals(List.of("c1"), record.claims().get(1).sameAs());
  }

  @Test
  void bothPartiesOfAVisitAreActorsAndOneHosts() throws IOException {
    Event visit = record(Rows.event("EventCode", "043")).events().get(0);
    assertEquals(Category.CONSULT, visit.type());
    assertEquals(List.of("visit"), visit.modes());
    assertEquals(List.of("a1", "a2"), visit.actors());
    assertEquals(Optional.of("a1"), visit.host());
  }

  @ParameterizedTest
  @CsvSource({
    "20190305,2019-03-05,2019-03-05,2019-03-06",
    "20190300,2019-03,2019-03-01,2019-04-01",
    "201903,2019-03,2019-03-01,2019-04-01",
    "20190000,2019,2019-01-01,2020-01-01",
    "2019,2019,2019-01-01,2020-01-01"
  })
  void aDayAMonthOrAYearIsAsExactAsItIs(String cell, String value, String start, String end)
      throws IOException {
    TimeExpression time = record(Rows.event("SQLDATE", cell)).times().get(0);
    assertEquals(value, time.value());
    assertEquals(start, time.start().orElseThrow());
    assertEquals(end, time.end().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GLOBALEVENTID|x1|GLOBALEVENTID is no number: 'x1'",
        "SQLDATE|20190231|SQLDATE is no day: '20190231'",
        "SQLDATE|20190005|SQLDATE is no day: '20190005'",
        "EventCode|999|EventCode is no code of CAMEO: '999'",
        "DATEADDED|20191305000000|DATEADDED is no moment: '20191305000000'",
        "SOURCEURL|''|SOURCEURL is empty: nobody says it"
      })
  void aRowThatCannotBeRightIsRefusedWithItsReason(String column, String value, String reason)
      throws IOException {
    assertEquals(reason, reason(items(lines(Rows.event(column, value))).get(0)));
  }

  @Test
  void aPlaceOffTheGlobeIsNoPoint() throws IOException {
    Place place = record(Rows.event("ActionGeo_Lat", "95.1")).places().get(0);
    assertEquals(Optional.empty(), place.coordinates());
    assertEquals(Optional.of("GDELT gives no coordinates"), place.unresolved());
  }

  @Test
  void linesThatAreNoRowsAreCountedAndTheRestGoesOn() throws IOException {
    String tooLong = Rows.event("Actor1Name", "A".repeat(70_000));
    List<CodedItem> items =
        items(lines("GLOBALEVENTID\tSQLDATE", "", "a\tb", tooLong, Rows.event()));
    assertEquals(3, items.size());
    assertEquals("2 cells: Events have 61, Mentions 16", reason(items.get(0)));
    assertEquals("longer than 65536 bytes", reason(items.get(1)));
    assertEquals("file0#5", items.get(2).origin());
  }

  @Test
  void zipAndGzipFilesAreUnpacked() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("20190306101500.export.CSV"));
      out.write(lines(Rows.event()));
    }
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(lines(Rows.event("GLOBALEVENTID", "2")));
    }
    assertEquals(
        List.of("file0#20190306101500.export.CSV#1", "file1#1"),
        items(zip.toByteArray(), gzip.toByteArray()).stream().map(CodedItem::origin).toList());
  }

  @Test
  void oldFilesInAnotherCodePageAreRead() throws IOException {
    byte[] old = Rows.event("Actor2Name", "PERÚ").getBytes(Charset.forName("windows-1252"));
    CrisisRecord record = ((CodedItem.Coded) items(old).get(0)).record();
    assertTrue(record.article().text().contains("Actor2Name: PERÚ"));
  }

  @Test
  void signsThatSteerTerminalsAreBlanks() throws IOException {
    CrisisRecord record = record(Rows.event("Actor1Name", "A\u001b[31mB\u0000 \u00a0C"));
    assertTrue(record.article().text().startsWith("Actor1Name: A [31mB C;"));
  }

  @Test
  void theSameRowsGiveTheSameRecordAndOtherMentionsAnotherVersionAtTheSameAddress()
      throws IOException {
    CrisisRecord alone = record(Rows.event());
    CrisisRecord told = record(Rows.event(), Rows.mention());
    assertEquals(alone, record(Rows.event()));
    assertEquals(alone.article().url(), told.article().url());
    assertEquals(2, Stream.of(alone, told).map(each -> each.article().id()).distinct().count());
  }

  @Test
  void aSourceThatIsNoAddressIsNamedAsItStands() throws IOException {
    CrisisRecord record = record(Rows.event("SOURCEURL", "javascript:alert(1)"));
    assertEquals(Optional.empty(), record.article().url());
    assertEquals("javascript:alert(1)", record.article().publisher().orElseThrow());
  }
}

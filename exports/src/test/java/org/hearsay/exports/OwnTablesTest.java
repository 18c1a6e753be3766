package org.hearsay.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hearsay.exports.core.Sink;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTablesTest {
  private static List<NamedCsvRecord> csv(Written file) {
    return CsvReader.builder().ofNamedCsvRecord(file.text()).stream().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "events,6",
    "claims,5",
    "meetings,2",
    "quantities,2",
    "actors,9",
    "places,3",
    "reports,1"
  })
  void countsTheRowsItWrites(String table, int rows) {
    Written file = Written.of(table + "-csv");
    assertEquals(rows, csv(file).size());
    assertEquals(rows, file.result().rows());
    assertEquals(0, file.result().allLeftOut());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "claims", "meetings", "quantities", "actors", "places"})
  void everyRowLeadsToItsWords(String table) {
    for (NamedCsvRecord row :
        csv(Written.of(table + "-csv", new Sink.Options(true, false), List.of(Sample.report())))) {
      Span span =
          new Span(
              Integer.parseInt(row.getField("quote_begin")),
              Integer.parseInt(row.getField("quote_end")));
      assertEquals(span.text(Sample.TEXT), row.getField("quote"));
      assertEquals("a".repeat(64), row.getField("report"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "claims", "meetings", "quantities", "actors", "places"})
  void linesOfJsonHaveTheSameNamesAndRows(String table) throws Exception {
    List<NamedCsvRecord> rows = csv(Written.of(table + "-csv"));
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Written.of(table + "-jsonl").text().lines().toList()) {
      lines.add(JsonMapper.builder().build().readTree(line));
    }
    assertEquals(rows.size(), lines.size());
    List<String> names = new ArrayList<>();
    lines.get(0).fieldNames().forEachRemaining(names::add);
    assertEquals(rows.get(0).getHeader(), names);
    assertEquals(names.size(), new HashSet<>(names).size());
    for (int i = 0; i < rows.size(); i++) {
      assertEquals(rows.get(i).getField("report"), lines.get(i).path("report").asText());
    }
  }

  @Test
  void wordsThatASpreadsheetWouldRunAreHarmless() {
    NamedCsvRecord row = csv(Written.of("actors-csv")).get(8);
    assertEquals("'=HYPERLINK(1)", row.getField("name"));
    assertEquals("'=HYPERLINK(1)", row.getField("quote"));
  }

  @Test
  void rawWordsStayAsTheyAre() {
    Written raw = Written.of("actors-csv", new Sink.Options(true, false), List.of(Sample.report()));
    assertEquals("=HYPERLINK(1)", csv(raw).get(8).getField("name"));
  }

  @Test
  void numbersStayNumbersAndJsonStaysUnchanged() {
    assertEquals("47.012346", csv(Written.of("events-csv")).get(0).getField("latitude"));
    assertTrue(Written.of("actors-jsonl").text().contains("\"name\":\"=HYPERLINK(1)\""));
    assertTrue(Written.of("events-jsonl").text().contains("\"latitude\":47.012346"));
  }

  @Test
  void anEventSaysWhoHoldsItAndWithWhichStatus() {
    NamedCsvRecord denied = csv(Written.of("events-csv")).get(2);
    assertEquals("denied", denied.getField("status"));
    assertEquals("claim", denied.getField("voice"));
    assertEquals("Ukraine", denied.getField("held_by"));
    assertEquals("no name", denied.getField("place_unresolved"));
    assertEquals("", denied.getField("latitude"));
  }

  @Test
  void aDayIsTheFirstAndTheLastOfItself() {
    NamedCsvRecord attack = csv(Written.of("events-csv")).get(0);
    assertEquals("2022-05-03", attack.getField("date_start"));
    assertEquals("2022-05-03", attack.getField("date_end"));
    assertEquals("day", attack.getField("date_precision"));
  }

  @Test
  void quoteMarksAndCommasComeBack() {
    NamedCsvRecord claim = csv(Written.of("claims-csv")).get(1);
    assertEquals(
        "Twelve civilians were killed, \"most of them, sadly, women\"", claim.getField("content"));
    assertEquals("Market hit; \"dozens\" flee", claim.getField("title"));
    assertEquals("contradicts c1", csv(Written.of("claims-csv")).get(2).getField("answers"));
  }

  @Test
  void aReportWithoutFactsGivesNoRow() {
    Written file = Written.of("events-csv", Sink.Options.plain(), List.of(Sample.foreign()));
    assertEquals(0, file.result().rows());
    assertEquals(1, file.result().reports());
    assertEquals(1, file.text().lines().count());
  }
}

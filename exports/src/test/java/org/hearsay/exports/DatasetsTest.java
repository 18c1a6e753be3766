package org.hearsay.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import org.hearsay.exports.core.Sink;
import org.junit.jupiter.api.Test;

class DatasetsTest {
  private static List<CsvRecord> bare(Written file) {
    return CsvReader.builder().fieldSeparator('\t').ofCsvRecord(file.text()).stream().toList();
  }

  private static List<NamedCsvRecord> named(Written file, char separator) {
    return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(file.text()).stream()
        .toList();
  }

  @Test
  void polecatHasFortyColumnsAndPlansAsAgreements() {
    Written file = Written.of("polecat");
    List<NamedCsvRecord> rows = named(file, '\t');
    assertEquals(40, rows.get(0).getHeader().size());
    assertEquals(
        List.of("ASSAULT", "AGREE", "PROTEST"),
        rows.stream().map(row -> row.getField("Event Type")).toList());
    assertEquals(rows.size(), file.result().rows());
    assertEquals(Map.of("denied", 1L, "did-not-happen", 1L), file.result().leftOut());
    NamedCsvRecord agreed = rows.get(1);
    assertEquals("Ada Brook", agreed.getField("Actor Name"));
    assertEquals("Ilmar Voss", agreed.getField("Recipient Name"));
    assertEquals("2022-05-04", agreed.getField("Event Date"));
    assertEquals("", agreed.getField("Event Mode"));
  }

  @Test
  void polecatGivesScoresAndNumbersOfStates() {
    NamedCsvRecord attack = named(Written.of("polecat"), '\t').get(0);
    assertEquals("-9.5", attack.getField("Intensity"));
    assertEquals("4", attack.getField("Quad Code"));
    assertEquals("369", attack.getField("Actor COW"));
    assertEquals("359", attack.getField("Recipient COW"));
    assertEquals("Ukrainian artillery", attack.getField("Actor Name Raw"));
    assertEquals("Dova", attack.getField("City"));
  }

  @Test
  void gdeltEventsHaveSixtyOneColumnsAndNoHeader() {
    Written file = Written.of("gdelt-events");
    List<CsvRecord> rows = bare(file);
    assertEquals(2, rows.size());
    assertEquals(2, file.result().rows());
    rows.forEach(row -> assertEquals(61, row.getFieldCount()));
    CsvRecord attack = rows.get(0);
    assertEquals("20220503", attack.getField(1));
    assertEquals("202205", attack.getField(2));
    assertEquals("2022", attack.getField(3));
    assertEquals("2022.4192", attack.getField(4));
    assertEquals("UKRMIL", attack.getField(5));
    assertEquals("194", attack.getField(26));
    assertEquals("19", attack.getField(28));
    assertEquals("4", attack.getField(29));
    assertEquals("MD", attack.getField(53));
    assertEquals("20220504093000", attack.getField(59));
    assertTrue(Long.parseLong(attack.getField(0)) > 0);
  }

  @Test
  void gdeltKeepsTheZerosOfItsCodes() {
    assertEquals("141", bare(Written.of("gdelt-events")).get(1).getField(26));
    assertEquals(
        "040",
        org.hearsay.exports.code.Cameo.of(
                org.hearsay.model.facts.Category.CONSULT, List.of(), List.of())
            .code());
  }

  @Test
  void mentionsBelongToEventsAndPointIntoTheText() {
    Written file = Written.of("gdelt-mentions");
    List<CsvRecord> rows = bare(file);
    List<String> events =
        bare(Written.of("gdelt-events")).stream().map(row -> row.getField(0)).toList();
    assertEquals(3, rows.size());
    assertEquals(3, file.result().rows());
    for (CsvRecord row : rows) {
      assertEquals(16, row.getFieldCount());
      assertTrue(events.contains(row.getField(0)));
    }
    CsvRecord attack = rows.get(0);
    assertEquals("1", attack.getField(3));
    assertEquals("1", attack.getField(6));
    assertEquals(Sample.TEXT.indexOf("Ukrainian"), Integer.parseInt(attack.getField(7)));
    assertEquals(Sample.TEXT.indexOf("hit"), Integer.parseInt(attack.getField(9)));
    assertEquals("70", attack.getField(11));
  }

  @Test
  void acledHasItsColumnsAndWords() {
    Written file = Written.of("acled");
    List<NamedCsvRecord> rows = named(file, ',');
    assertEquals(31, rows.get(0).getHeader().size());
    assertEquals(
        List.of("Shelling/artillery/missile attack", "Peaceful protest"),
        rows.stream().map(row -> row.getField("sub_event_type")).toList());
    NamedCsvRecord attack = rows.get(0);
    assertEquals("State forces-Civilians", attack.getField("interaction"));
    assertEquals("498", attack.getField("iso"));
    assertEquals("9", attack.getField("fatalities"));
    assertEquals("1651656600", attack.getField("timestamp"));
    assertTrue(attack.getField("notes").startsWith("According to Dova: "));
    assertEquals("Protesters", rows.get(1).getField("inter1"));
  }

  @Test
  void ucdpSetsTheCountsOfAllSidesByEachOther() {
    Written file = Written.of("ucdp");
    List<NamedCsvRecord> rows = named(file, ',');
    assertEquals(1, rows.size());
    NamedCsvRecord attack = rows.get(0);
    assertEquals(49, attack.getHeader().size());
    assertEquals("9", attack.getField("low"));
    assertEquals("12", attack.getField("high"));
    assertEquals("3", attack.getField("type_of_violence"));
    assertEquals("2022-05-03 00:00:00.000", attack.getField("date_start"));
    assertEquals("POINT (28.5 47.012346)", attack.getField("geom_wkt"));
    assertEquals("359", attack.getField("country_id"));
    assertEquals(1L, file.result().leftOut().get("no attack"));
    assertEquals(1L, file.result().leftOut().get("denied"));
  }

  @Test
  void aReportWithoutFactsLeavesOnlyTheHeader() {
    assertEquals(
        "", Written.of("gdelt-events", Sink.Options.plain(), List.of(Sample.foreign())).text());
  }
}

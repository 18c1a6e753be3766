package org.hearsay.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Issue;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class RecordWriterTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void aFullRecordObeysThePublishedSchema() throws IOException {
    assertEquals(List.of(), errors(RecordWriter.indented().write(SampleRecord.full())));
  }

  @Test
  void anEmptyRecordObeysThePublishedSchema() throws IOException {
    assertEquals(List.of(), errors(RecordWriter.oneLine().write(SampleRecord.empty())));
  }

  @Test
  void theSchemaRefusesAnUnknownStatus() throws IOException {
    String written = RecordWriter.oneLine().write(SampleRecord.full());
    assertFalse(errors(written.replace("\"planned\"", "\"perhaps\"")).isEmpty());
  }

  @Test
  void oneLineIsOneLine() {
    assertFalse(RecordWriter.oneLine().writeLine(SampleRecord.full(), "a.txt").contains("\n"));
  }

  @Test
  void aLineNamesItsInputFirst() {
    assertTrue(
        RecordWriter.oneLine()
            .writeLine(SampleRecord.empty(), "a.txt")
            .startsWith("{\"input\":\"a.txt\",\"schema\":\"hearsay.record/1\""));
  }

  @Test
  void aFailureIsALineWithItsReason() {
    assertEquals(
        "{\"input\":\"a.bin\",\"error\":\"not a text\"}",
        RecordWriter.oneLine().writeFailure("a.bin", "not a text"));
  }

  @Test
  void spansCarryTheirWords() throws IOException {
    JsonNode mention = written().at("/actors/0/mentions/0");
    assertEquals("Ada Brook", mention.get("text").asText());
    assertEquals(0, mention.get("begin").asInt());
    assertEquals(9, mention.get("end").asInt());
  }

  @Test
  void claimsMirrorTheEventsThatTheyHold() throws IOException {
    assertEquals("e1", written().at("/claims/0/events/0").asText());
  }

  @Test
  void quantitiesMirrorTheInnermostClaimAroundThem() throws IOException {
    assertEquals("c1", written().at("/quantities/0/heldBy/0").asText());
  }

  @Test
  void wholeNumbersHaveNoFraction() throws IOException {
    assertEquals("300", written().at("/quantities/0/low").toString());
    assertTrue(written().at("/quantities/0/high").isNull());
  }

  @Test
  void aSoundRecordHasNoFaults() {
    assertEquals(List.of(), RecordFaults.of(SampleRecord.full()));
  }

  @Test
  void aReferenceToNobodyIsAFault() {
    CrisisRecord record = SampleRecord.full();
    CrisisRecord broken =
        new CrisisRecord(
            record.article(),
            List.of(),
            List.of(),
            record.places(),
            record.times(),
            record.quantities(),
            record.claims(),
            record.events(),
            record.meetings(),
            record.disputes(),
            List.of(),
            record.provenance());
    assertTrue(RecordFaults.of(broken).contains("a reference of c1 leads nowhere: a1"));
  }

  @Test
  void signsOutsideTheFirstPlaneSurvive() throws IOException {
    Article article = Article.builder("0".repeat(64), "A 😀 sign").build();
    CrisisRecord record =
        SampleRecord.of(article, List.of(Issue.of("TEST", "sign", new Span(2, 4))));
    JsonNode issue = json.readTree(RecordWriter.oneLine().write(record)).at("/issues/0/span/text");
    assertEquals("😀", issue.asText());
  }

  private JsonNode written() throws IOException {
    return json.readTree(RecordWriter.oneLine().write(SampleRecord.full()));
  }

  private static List<String> errors(String record) throws IOException {
    try (InputStream in = CrisisRecord.class.getResourceAsStream("hearsay.record-1.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(record, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}

package org.hearsay.record.crisis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.hearsay.record.RecordWriter;
import org.hearsay.record.SampleRecord;
import org.junit.jupiter.api.Test;

class CrisisWriterTest {
  private final ObjectMapper json = new ObjectMapper();
  private final CrisisReader reader = new CrisisReader();

  @Test
  void aFullCrisisObeysThePublishedSchema() throws IOException {
    assertEquals(List.of(), errors(CrisisWriter.indented().write(SampleCrisis.full())));
  }

  @Test
  void anEmptyCrisisObeysThePublishedSchema() throws IOException {
    assertEquals(List.of(), errors(CrisisWriter.oneLine().write(SampleCrisis.empty())));
  }

  @Test
  void theSchemaRefusesAnUnknownRelation() throws IOException {
    String written = CrisisWriter.oneLine().write(SampleCrisis.full());
    assertFalse(errors(written.replace("\"denies\"", "\"doubts\"")).isEmpty());
  }

  @Test
  void oneItemOfEachKindComesBack() {
    assertEquals(
        SampleCrisis.full(), reader.read(CrisisWriter.indented().write(SampleCrisis.full())));
  }

  @Test
  void theRecordOfOneReportIsRefused() {
    String record = RecordWriter.oneLine().write(SampleRecord.full());
    assertThrows(IllegalArgumentException.class, () -> reader.read(record));
  }

  @Test
  void theVoiceOfTheReportsIsCalledReport() throws IOException {
    JsonNode versions = written().at("/events/0/versions");
    assertEquals("report", versions.at("/1/heldBy").asText());
    assertEquals("c-1", versions.at("/0/heldBy/0").asText());
  }

  @Test
  void aPartIsWrittenAsInItsCrisis() throws IOException {
    String event = CrisisWriter.oneLine().write(SampleCrisis.full().events().get(0));
    assertEquals(written().at("/events/0"), json.readTree(event));
  }

  @Test
  void aClaimWithoutSourceSaysWhy() throws IOException {
    assertEquals("nobody is named", written().at("/claims/1/source/unresolved").asText());
  }

  @Test
  void aSoundCrisisHasNoFaults() {
    assertEquals(List.of(), CrisisFaults.of(SampleCrisis.full()));
  }

  @Test
  void aReferenceToNobodyIsAFault() {
    Crisis crisis = SampleCrisis.full();
    Crisis broken =
        new Crisis(
            crisis.name(),
            crisis.origins(),
            crisis.stories(),
            List.of(),
            crisis.places(),
            crisis.events(),
            crisis.claims(),
            crisis.disputes(),
            crisis.meetings(),
            crisis.figures(),
            List.of(),
            List.of(),
            crisis.by());
    assertTrue(CrisisFaults.of(broken).contains("a reference of c-1 leads nowhere: a-1"));
  }

  @Test
  void aReportInTwoStoriesIsAFault() {
    Crisis crisis = SampleCrisis.full();
    Story story = crisis.stories().get(0);
    Story second =
        new Story(
            "x",
            story.title(),
            story.reports(),
            List.of(),
            story.start(),
            story.end(),
            story.crisis(),
            List.of());
    Crisis broken =
        new Crisis(
            crisis.name(),
            crisis.origins(),
            List.of(story, second),
            crisis.actors(),
            crisis.places(),
            crisis.events(),
            crisis.claims(),
            crisis.disputes(),
            crisis.meetings(),
            crisis.figures(),
            List.of(),
            List.of(),
            crisis.by());
    assertEquals(2, CrisisFaults.of(broken).size());
  }

  @Test
  void theIdsOfAJoinAscend() {
    assertEquals(Join.of("a", "b", "rule", "x", 1), Join.of("b", "a", "rule", "x", 1));
    assertThrows(IllegalArgumentException.class, () -> new Join("b", "a", "rule", "x", 1));
  }

  @Test
  void factsOfAReportStandInTheOrderOfItsText() {
    assertTrue(new FactRef("r", "e2").compareTo(new FactRef("r", "e10")) < 0);
  }

  private JsonNode written() throws IOException {
    return json.readTree(CrisisWriter.oneLine().write(SampleCrisis.full()));
  }

  private static List<String> errors(String crisis) throws IOException {
    try (InputStream in = Crisis.class.getResourceAsStream("hearsay.crisis-1.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(crisis, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}

package org.hearsay.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RecordFaultsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FAR = "{\"begin\":9000,\"end\":9001,\"text\":\"x\"}";

  @Test
  void aCueOutsideTheTextIsAFault() {
    assertEquals(
        List.of("a span of c1 lies outside the text: [9000, 9001)"),
        faults(record -> claim(record).set("cue", parsed(FAR))));
  }

  @Test
  void theWordsOfASourceOutsideTheTextAreAFault() {
    assertEquals(
        List.of("a span of c1 lies outside the text: [9000, 9001)"),
        faults(record -> ((ObjectNode) claim(record).get("source")).set("mention", parsed(FAR))));
  }

  @Test
  void anIssueOutsideTheTextIsAFault() {
    String issue = "[{\"code\":\"X\",\"message\":\"m\",\"span\":" + FAR + "}]";
    assertEquals(
        List.of("a span of X lies outside the text: [9000, 9001)"),
        faults(record -> record.set("issues", parsed(issue))));
  }

  @Test
  void aRunOutsideTheTextIsAFault() {
    assertEquals(
        List.of("a span of the alignment lies outside the text: [9000, 9005)"),
        faults(
            record ->
                ((ObjectNode) record.get("report")).set("alignment", parsed("[[9000, 0, 5]]"))));
  }

  @Test
  void aClaimInsideItselfIsAFault() {
    assertEquals(
        List.of("a claim is inside itself: c1"),
        faults(record -> claim(record).put("inside", "c1")));
  }

  @Test
  void aBrokenMomentIsRefusedAsEveryOtherBadInput() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            faults(
                record ->
                    ((ObjectNode) record.get("report")).put("publishedAt", "2022-01-18T9:3Z")));
  }

  private static List<String> faults(Consumer<ObjectNode> change) {
    ObjectNode record = (ObjectNode) parsed(RecordWriter.oneLine().write(SampleRecord.full()));
    change.accept(record);
    return RecordFaults.of(new RecordReader().read(record.toString()));
  }

  private static ObjectNode claim(ObjectNode record) {
    return (ObjectNode) record.at("/claims/0");
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }
}

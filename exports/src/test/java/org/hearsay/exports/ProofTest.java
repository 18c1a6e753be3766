package org.hearsay.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.quote.ShortQuote;
import org.junit.jupiter.api.Test;

class ProofTest {
  private static List<JsonNode> lines(Written file) throws Exception {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : file.text().lines().toList()) {
      lines.add(JsonMapper.builder().build().readTree(line));
    }
    assertEquals(lines.size(), file.result().rows());
    return lines;
  }

  @Test
  void everyAnnotationSelectsItsWordsTwice() throws Exception {
    List<JsonNode> annotations = lines(Written.of("annotations"));
    assertEquals(11, annotations.size());
    for (JsonNode annotation : annotations) {
      JsonNode quote = annotation.at("/target/selector/0");
      JsonNode position = annotation.at("/target/selector/1");
      int start = position.path("start").asInt();
      int end = position.path("end").asInt();
      assertEquals(Sample.TEXT.substring(start, end), quote.path("exact").asText());
      assertTrue(Sample.TEXT.substring(0, start).endsWith(quote.path("prefix").asText()));
      assertTrue(Sample.TEXT.substring(end).startsWith(quote.path("suffix").asText()));
      assertEquals(
          "urn:hearsay:report:" + "a".repeat(64),
          annotation.at("/prov:wasDerivedFrom/id").asText());
      assertEquals(
          "hearsay test",
          annotation.at("/prov:wasGeneratedBy/prov:wasAssociatedWith/name").asText());
    }
  }

  @Test
  void aClaimHasItsAuthorAndAppearanceAndNoVerdict() throws Exception {
    Written file = Written.of("schema-claims");
    JsonNode claim = lines(file).get(0);
    assertEquals("Claim", claim.path("@type").asText());
    assertEquals("Dova", claim.at("/author/name").asText());
    assertEquals("Harbor Post", claim.at("/appearance/0/publisher/name").asText());
    assertEquals("2022-05-04", claim.path("datePublished").asText());
    assertFalse(file.text().contains("reviewRating"));
  }

  @Test
  void theBundleQuotesEveryStatementWithItsOutlet() throws Exception {
    Written file = Written.of("evidence-json");
    JsonNode statements = JsonMapper.builder().build().readTree(file.text()).path("statements");
    assertEquals(5, statements.size());
    assertEquals(5, file.result().rows());
    assertEquals("Harbor Post", statements.get(3).path("outlet").asText());
    assertEquals("an attack on a school", statements.get(3).path("quote").asText());
    assertEquals("deny", statements.get(3).path("act").asText());
    assertFalse(statements.get(3).path("shortened").asBoolean());
  }

  @Test
  void theBundleForPeopleCannotSmuggleMarkup() {
    String text =
        Written.of(
                "evidence-md",
                Sink.Options.plain(),
                List.of(Sample.report("c".repeat(64), "<script>[x](javascript:y)")))
            .text();
    assertTrue(text.contains("\\<script\\>\\[x\\]\\(javascript:y\\)"));
    assertTrue(text.contains("- **Ukraine** denies: an attack on a school (c4)\n"));
    assertTrue(text.contains("9 people died (c3, contradicts c1)"));
    assertTrue(
        text.contains("**\\=HYPERLINK\\(1\\)** says: “no”")
            || text.contains("**=HYPERLINK\\(1\\)** says: “no”"));
  }

  @Test
  void quotesAreCutBehindTheFiftiethWord() {
    String words = "word ".repeat(60).strip();
    assertEquals("word ".repeat(50).strip() + " …", ShortQuote.of(words, Sink.Options.plain()));
    assertEquals(words, ShortQuote.of(words, new Sink.Options(false, true)));
    assertEquals("a b", ShortQuote.of("a\nb", Sink.Options.plain()));
  }

  @Test
  void theTimelineHasASlideForWhatHappened() {
    Written file = Written.of("timelinejs");
    List<NamedCsvRecord> slides =
        CsvReader.builder().ofNamedCsvRecord(file.text()).stream().toList();
    assertEquals(2, slides.size());
    assertEquals(18, slides.get(0).getHeader().size());
    assertEquals("2022", slides.get(0).getField("Year"));
    assertEquals("3", slides.get(0).getField("Day"));
    assertEquals("Ukraine – heavy-weapons – civilians, Dova", slides.get(0).getField("Headline"));
    assertTrue(slides.get(0).getField("Text").contains("according to Dova"));
    assertEquals(
        Map.of("denied", 1L, "did-not-happen", 1L, "planned", 1L), file.result().leftOut());
  }

  @Test
  void entitiesOfFollowTheMoneyReferToOneAnother() throws Exception {
    List<JsonNode> entities = lines(Written.of("ftm"));
    Set<String> ids = new HashSet<>();
    entities.forEach(entity -> assertTrue(ids.add(entity.path("id").asText())));
    for (JsonNode entity : entities) {
      for (String reference : List.of("involved", "proof", "document", "entity")) {
        entity
            .at("/properties/" + reference)
            .forEach(id -> assertTrue(ids.contains(id.asText()), id.asText()));
      }
      entity
          .path("properties")
          .forEach(values -> assertTrue(values.isArray() && !values.isEmpty()));
    }
    assertEquals(
        2, entities.stream().filter(x -> x.path("schema").asText().equals("Event")).count());
    assertEquals(
        5, entities.stream().filter(x -> x.path("schema").asText().equals("Note")).count());
    JsonNode attack = entities.get(10);
    assertEquals("2022-05-03", attack.at("/properties/date/0").asText());
    assertEquals("md", attack.at("/properties/country/0").asText());
  }

  @Test
  void theBundleOfStixRefersOnlyToWhatItHolds() throws Exception {
    Written file = Written.of("stix");
    JsonNode objects = JsonMapper.builder().build().readTree(file.text()).path("objects");
    assertEquals(objects.size(), file.result().rows());
    Set<String> ids = new HashSet<>();
    objects.forEach(object -> assertTrue(ids.add(object.path("id").asText())));
    for (JsonNode object : objects) {
      assertTrue(object.path("id").asText().startsWith(object.path("type").asText() + "--"));
      for (String references :
          List.of("object_refs", "actor_refs", "recipient_refs", "location_refs")) {
        object.path(references).forEach(id -> assertTrue(ids.contains(id.asText()), id.asText()));
      }
    }
    assertTrue(file.text().contains("\"opinion\":\"disagree\""));
    assertEquals(1L, file.result().leftOut().get("place without a location"));
    assertEquals(1L, file.result().leftOut().get("denied"));
  }
}

package org.hearsay.reader.input;

import static org.hearsay.reader.input.Inputs.SENTENCE;
import static org.hearsay.reader.input.Inputs.article;
import static org.hearsay.reader.input.Inputs.only;
import static org.hearsay.reader.input.Inputs.origins;
import static org.hearsay.reader.input.Inputs.read;
import static org.hearsay.reader.input.Inputs.reason;
import static org.hearsay.reader.input.Inputs.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.reader.item.ItemLimits;
import org.hearsay.reader.json.FieldNames;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static String line(String fields) {
    return "{" + fields + (fields.isEmpty() ? "" : ",") + "\"text\":\"" + SENTENCE + "\"}\n";
  }

  @Test
  void eachLineIsAReport() {
    List<ReportItem> items = read(line("\"id\":\"a\"") + "\n" + line(""));
    assertEquals(List.of("in#a", "in#3"), origins(items));
    assertEquals(SENTENCE, article(items.get(1)).text());
  }

  @Test
  void fieldsOfCommonDumpsAreKnown() {
    Article article =
        only(
            "{\"maintext\":\""
                + SENTENCE
                + "\",\"text\":null,\"headline\":\"Ferries sail\",\"link\":\"https://example.org/a\","
                + "\"publishedAt\":\"2022-01-18T09:30:00Z\",\"source\":{\"id\":null,\"name\":\"Coast Daily\"},"
                + "\"authors\":[\"Mara Holt\",\"Ilja Berg\"]}");
    assertEquals(SENTENCE, article.text());
    assertEquals(Optional.of("Ferries sail"), article.title());
    assertEquals(Optional.of("https://example.org/a"), article.url());
    assertEquals(Optional.of("Coast Daily"), article.publisher());
    assertEquals(Optional.of("Mara Holt, Ilja Berg"), article.byline());
    assertEquals(Optional.of(Instant.parse("2022-01-18T09:30:00Z")), article.publishedAt());
  }

  @Test
  void datesAreReadInTheirManyForms() {
    for (String date :
        List.of("\"01-18-2022\"", "\"2022-01-18 23:10:00\"", "1642498200", "\"Jan 18, 2022\"")) {
      Article article = only(line("\"date\":" + date));
      assertEquals(Optional.of(LocalDate.of(2022, 1, 18)), article.published(), date);
    }
    assertEquals("UNREADABLE_DATE", only(line("\"date\":\"01-02-2022\"")).issues().get(0).code());
  }

  @Test
  void aSummaryIsReadWhereThereIsNothingElse() {
    String summary =
        "{\"description\":\"" + SENTENCE + "\",\"source\":\"https://www.coast.example/x\"";
    assertEquals(SENTENCE, only(summary + "}").text());
    assertEquals(Optional.of("coast.example"), only(summary + "}").publisher());
    String html = "<p>The ferry is late again today, the harbor office said.</p>";
    assertTrue(only(summary + ",\"html\":\"" + html + "\"}").text().contains("late again"));
  }

  @Test
  void namesOfFieldsCanBeGiven() {
    InputOptions options =
        InputOptions.usual().withFields(FieldNames.usual().with("text=lead.words,title=Kicker"));
    String line = "{\"lead\":{\"words\":\"" + SENTENCE + "\"},\"kicker\":\"Ferries sail\"}\n";
    Article article = article(read(utf8(line), options).get(0));
    assertEquals(SENTENCE, article.text());
    assertEquals(Optional.of("Ferries sail"), article.title());
    assertThrows(IllegalArgumentException.class, () -> FieldNames.usual().with("words=lead"));
  }

  @Test
  void aBadLineDoesNotStopTheRest() {
    List<ReportItem> items = read(line("") + "{\"text\":\n[1]\n{}\n" + line("\"id\":\"b\""));
    assertEquals(List.of("in#1", "in#2", "in#3", "in#4", "in#b"), origins(items));
    assertTrue(reason(items.get(1)).startsWith("line is not JSON"), items.toString());
    assertEquals("line is no JSON object", reason(items.get(2)));
    assertEquals("line has neither text nor html", reason(items.get(3)));
  }

  @Test
  void aLineThatIsTooLongDoesNotStopTheRest() {
    ItemLimits small = new ItemLimits(1_000, 10, 2, 1 << 20, 1 << 20, 100);
    String lines =
        line("\"id\":\"a\"") + line("\"x\":\"" + "y".repeat(5_000) + "\"") + line("\"id\":\"c\"");
    List<ReportItem> items = read(utf8(lines), InputOptions.usual().withLimits(small));
    assertEquals(List.of("in#a", "in#2", "in#c"), origins(items));
  }

  @Test
  void arraysAndObjectsOverManyLinesAreRead() {
    String object = line("\"id\":\"a\"").replace(",", ",\n");
    assertEquals(List.of("in#a"), origins(read(object)));
    assertEquals(List.of("in#a", "in#a"), origins(read("[" + object + "," + object + "]")));
    assertEquals(
        List.of("in#a", "in#2"),
        origins(read("{\"status\":\"ok\",\n\"articles\":[" + object + "," + line("") + "]}")));
  }

  @Test
  void textThatOnlyBeginsLikeJsonIsPlainText() {
    assertEquals("{sic} " + SENTENCE, only("{sic} " + SENTENCE).text());
    assertEquals("[1] " + SENTENCE, only("[1] " + SENTENCE).text());
  }

  @Test
  void brokenArraysGiveWhatStandsBeforeTheBreak() {
    List<ReportItem> items = read("[" + line("\"id\":\"a\"") + "," + "{\"text\": tru]");
    assertEquals(SENTENCE, article(items.get(0)).text());
    assertTrue(reason(items.get(1)).startsWith("not JSON"), items.toString());
  }
}

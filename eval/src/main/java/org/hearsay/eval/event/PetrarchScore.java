package org.hearsay.eval.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.engine.Engine;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.model.facts.Event;
import org.hearsay.record.CrisisRecord;

/**
 * Scores the PETRARCH-2 validation sentences: the share of gold events whose CAMEO root, as a
 * PLOVER category, some event of the sentence has.
 */
public final class PetrarchScore {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "<Sentence[^>]*date=\"(\\d{8})\"[^>]*>(.*?)<Text>(.*?)</Text>", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("eventcode=\"(\\d{2})(\\d*)\"");
  private static final Map<String, String> ROOTS =
      Map.ofEntries(
          Map.entry("03", "AGREE"),
          Map.entry("04", "CONSULT"),
          Map.entry("05", "SUPPORT"),
          Map.entry("06", "COOPERATE"),
          Map.entry("07", "AID"),
          Map.entry("08", "YIELD"),
          Map.entry("09", "ACCUSE"),
          Map.entry("10", "REQUEST"),
          Map.entry("02", "REQUEST"),
          Map.entry("11", "ACCUSE"),
          Map.entry("12", "REJECT"),
          Map.entry("13", "THREATEN"),
          Map.entry("14", "PROTEST"),
          Map.entry("15", "MOBILIZE"),
          Map.entry("16", "SANCTION"),
          Map.entry("17", "COERCE"),
          Map.entry("18", "ASSAULT"),
          Map.entry("19", "ASSAULT"),
          Map.entry("20", "ASSAULT"));

  private final Engine engine;

  public PetrarchScore(Engine engine) {
    this.engine = engine;
  }

  /** Scores the file; the reports of missed events go to the sink. */
  public String score(Path file, Consumer<String> wrong) throws IOException {
    int right = 0;
    int gold = 0;
    Matcher sentence = SENTENCE.matcher(Files.readString(file, StandardCharsets.UTF_8));
    while (sentence.find()) {
      String text = sentence.group(3).strip().replace('\n', ' ');
      CrisisRecord record = engine.process(article(text, sentence.group(1)));
      Matcher code = CODE.matcher(sentence.group(2));
      while (code.find()) {
        String root = ROOTS.getOrDefault(code.group(1), "-");
        boolean hit = record.events().stream().anyMatch(event -> is(event, root));
        gold++;
        right += hit ? 1 : 0;
        if (!hit) {
          wrong.accept(root + " missed: " + text);
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "PETRARCH-2 validation: %.3f (%d of %d)",
        (double) right / Math.max(1, gold),
        right,
        gold);
  }

  private static Article article(String text, String day) {
    LocalDate date = LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE);
    return Article.builder("sentence", text).published(date, PublishedBasis.GIVEN).build();
  }

  private static boolean is(Event event, String root) {
    return event.type().name().equals(root) || PolecatRoot.of(event).equals(root);
  }
}

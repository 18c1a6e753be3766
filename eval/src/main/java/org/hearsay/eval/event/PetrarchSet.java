package org.hearsay.eval.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.model.facts.Event;
import org.hearsay.record.CrisisRecord;

/**
 * The PETRARCH-2 validation sentences: the share of gold events whose CAMEO root, as a PLOVER
 * category, some event of the sentence has, whatever its status.
 */
public final class PetrarchSet implements GoldSet {
  private static final String FILE = "petrarch/PETR2_GSR_validation.xml";
  private static final Pattern SENTENCE =
      Pattern.compile(
          "<Sentence[^>]*date=\"(\\d{8})\"[^>]*>(.*?)<Text>(.*?)</Text>", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("eventcode=\"(\\d{2})(\\d*)\"");
  private static final Map<String, String> ROOTS =
      Map.ofEntries(
          Map.entry("02", "REQUEST"),
          Map.entry("03", "AGREE"),
          Map.entry("04", "CONSULT"),
          Map.entry("05", "SUPPORT"),
          Map.entry("06", "COOPERATE"),
          Map.entry("07", "AID"),
          Map.entry("08", "YIELD"),
          Map.entry("09", "ACCUSE"),
          Map.entry("10", "REQUEST"),
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

  @Override
  public String name() {
    return "petrarch";
  }

  @Override
  public String needs() {
    return FILE;
  }

  /**
   * A sentence and the categories of its gold events.
   *
   * @param day the date of its report
   */
  record Item(String text, LocalDate day, List<String> categories) {}

  /** The sentences of the file, which is not well-formed XML. */
  static List<Item> items(String xml) {
    List<Item> items = new ArrayList<>();
    Matcher sentence = SENTENCE.matcher(xml);
    while (sentence.find()) {
      List<String> categories = new ArrayList<>();
      Matcher code = CODE.matcher(sentence.group(2));
      while (code.find()) {
        categories.add(ROOTS.getOrDefault(code.group(1), "-"));
      }
      items.add(
          new Item(
              sentence.group(3).strip().replace('\n', ' '),
              LocalDate.parse(sentence.group(1), DateTimeFormatter.BASIC_ISO_DATE),
              categories));
    }
    return items;
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    int right = 0;
    int gold = 0;
    int number = 0;
    for (Item item : run.first(items(Files.readString(run.path(FILE), StandardCharsets.UTF_8)))) {
      CrisisRecord record =
          run.bench()
              .record(
                  Article.builder("sentence", item.text())
                      .published(item.day(), PublishedBasis.GIVEN)
                      .build());
      number++;
      for (int i = 0; i < item.categories().size(); i++) {
        String category = item.categories().get(i);
        Optional<Event> hit =
            record.events().stream().filter(event -> is(event, category)).findFirst();
        gold++;
        right += hit.isPresent() ? 1 : 0;
        run.cases().accept(told("sentence " + number + ":" + i, item, category, record, hit));
      }
    }
    return List.of(
        Metric.share("gold events found", (double) right / Math.max(1, gold)),
        Metric.count("gold events", gold));
  }

  private static boolean is(Event event, String category) {
    return PolecatRoot.plain(event).equals(category) || PolecatRoot.of(event).equals(category);
  }

  private static GoldCase told(
      String id, Item item, String category, CrisisRecord record, Optional<Event> hit) {
    List<String> found = record.events().stream().map(event -> event.type().name()).toList();
    return GoldCase.of(
        id,
        category,
        category + ": " + item.text(),
        hit.map(event -> event.type().name()).orElse(String.join(" ", found)),
        hit.isPresent());
  }
}

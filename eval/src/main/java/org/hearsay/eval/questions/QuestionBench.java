package org.hearsay.eval.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.hearsay.query.Box;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Field;
import org.hearsay.query.Paging;
import org.hearsay.query.Sort;
import org.hearsay.query.WarNews;
import org.hearsay.query.tables.StoreQueries;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;

/** Measures how long pages and searches take in a store of many invented reports. */
public final class QuestionBench {
  private static final int SECONDS = 30;
  private static final int WARM_UP = 5;

  /** So many of the words stand in very many reports. */
  private static final int FREQUENT = 4;

  private final Asker asker;
  private final int stories;
  private final List<String> words;

  private QuestionBench(Asker asker, int reports) {
    this.asker = asker;
    this.stories = Math.max(1, reports / WarNews.STORY);
    this.words = words();
  }

  /**
   * Measures, first in the program and then over HTTP, and tells in a section of a page.
   *
   * @param store of so many invented reports, which is made where it is not there yet and kept
   */
  public static String markdown(StoreLocation store, int reports, Consumer<String> progress)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of("## Questions to a store", ""));
    try (RecordStore records = BigStore.open(store, reports, progress)) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%,d invented reports with all kinds of facts in %s, asked by 50 at once, 50 questions"
                  + " a second in all, %d seconds each; milliseconds from the moment when a question"
                  + " was due. A page has 50 items.",
              reports,
              kind(store),
              SECONDS));
      lines.add("");
      lines.add("| question | asked | items | p50 | p95 | p99 |");
      lines.add("|---|---|---|---|---|---|");
      lines.addAll(new QuestionBench(Asker.of(new StoreQueries(records)), reports).rows(""));
      try (HttpAsker http = HttpAsker.start(records)) {
        lines.addAll(new QuestionBench(http, reports).rows(", over HTTP"));
      }
    }
    lines.add("");
    return String.join("\n", lines);
  }

  private static String kind(StoreLocation store) throws IOException {
    return store.file().isEmpty()
        ? "PostgreSQL"
        : String.format(Locale.ROOT, "SQLite (%,d MB)", Files.size(store.file().get()) >> 20);
  }

  private List<String> rows(String how) {
    Load.of(WARM_UP, this::events);
    Load.of(WARM_UP, this::claims);
    Load.of(WARM_UP, this::search);
    return List.of(
        Load.of(SECONDS, this::events).row("events by actor, type, days, place, status, ..." + how),
        Load.of(SECONDS, this::claims).row("claims by source, act, publisher, crisis, ..." + how),
        Load.of(SECONDS, this::search).row("full text with facets" + how),
        Load.of(SECONDS, this::words).row("full text as a filter of claims" + how));
  }

  private int items(FactQuery.Builder query, Paging paging) {
    return asker.page(query.build(), paging).items();
  }

  private LocalDate day(Random random) {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1 + stories / 4));
  }

  private int events(int number) {
    Random random = random(number);
    FactQuery.Builder query = FactQuery.of(FactKind.EVENT);
    Paging paging = Paging.first().sorted(Sort.DAY, random.nextBoolean());
    LocalDate day = day(random);
    switch (number % 8) {
      case 0 -> query.with(Field.ACTOR, "Q" + (100 + random.nextInt(10)));
      case 1 -> query.with(Field.COUNTRY, "ITA").with(Field.TYPE, "ASSAULT");
      case 2 -> query.from(day).to(day.plusDays(30)).with(Field.STATUS, "planned");
      case 3 -> query.with(Field.CRISIS, BigStore.crisis(random.nextInt(50))).from(day);
      case 4 -> {
        double west = 5 + random.nextInt(30);
        double south = 40 + random.nextInt(20);
        query.within(new Box(west - 0.5, south - 0.5, west + 0.5, south + 0.5)).minOrigins(2);
      }
      case 5 -> query.with(Field.TYPE, "CONSULT", "ASSAULT").with(Field.COUNTRY, "FRA", "ESP");
      case 6 -> query.minOrigins(8);
      default -> paging = paging.sorted(Sort.CHANGE, true);
    }
    return items(query, paging);
  }

  private int claims(int number) {
    Random random = random(number);
    FactQuery.Builder query = FactQuery.of(FactKind.CLAIM);
    LocalDate day = day(random);
    switch (number % 6) {
      case 0 -> query.with(Field.ACT, "deny").from(day).to(day.plusDays(14));
      case 1 -> query.with(Field.COUNTRY, "PRT").with(Field.ACT, "assert");
      case 2 -> query.with(Field.CRISIS, BigStore.crisis(random.nextInt(50)));
      case 3 -> query.with(Field.SOURCE, "unresolved").from(day);
      case 4 ->
          query.with(Field.REPORT, WarNews.record(random.nextInt(10 * stories)).article().id());
      default -> {
        // The page in the middle: by the cursor of the one before.
        Asker.Answer first = asker.page(query.from(day).build(), Paging.first());
        return first.next().isEmpty()
            ? first.items()
            : asker.page(query.build(), Paging.first().after(first.next().get())).items();
      }
    }
    return items(query, Paging.first().sorted(Sort.DAY, random.nextBoolean()));
  }

  /** Words that stand in few reports, in a story, and in a quarter of all. */
  private List<String> words() {
    List<String> found = new ArrayList<>(List.of("harbour", "bridge", "talks", "people died"));
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      String title =
          WarNews.record(random.nextInt(WarNews.STORY * stories)).article().title().orElse("");
      found.add(title.split(" ", -1)[0]);
    }
    return List.copyOf(found);
  }

  private String word(int number) {
    return words.get(random(number).nextInt(number % 4 == 0 ? FREQUENT : words.size()));
  }

  /** Numbers near one another give other values all the same. */
  private static Random random(int number) {
    return new Random(number * 0x9E3779B97F4A7C15L);
  }

  private int search(int number) {
    FactQuery query = FactQuery.of(FactKind.values()).words(word(number)).build();
    return asker.search(query).items();
  }

  private int words(int number) {
    return items(
        FactQuery.of(FactKind.CLAIM).words(word(number)).with(Field.COUNTRY, "ITA"),
        Paging.first());
  }
}

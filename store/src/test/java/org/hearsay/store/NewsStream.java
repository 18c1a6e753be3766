package org.hearsay.store;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.store.rows.Digest;

/**
 * News without end, day after day: some stories go on for days and are told by many, most by few;
 * every fourth report is a reprint, cut or with another beginning. Made up, of about 300 words
 * each.
 */
final class NewsStream implements Iterator<Article> {
  private static final int DAYS_OF_STORY = 6;
  private static final List<String> PARTS =
      List.of(
          "ka", "lo", "mir", "ten", "vos", "dra", "pel", "sun", "gor", "fi", "ruk", "zan", "bel",
          "to", "qui", "nar", "sha", "wex", "dov", "hul");
  private static final List<String> SENTENCES =
      List.of(
          "%s told reporters in %s that the %s would not be opened again before the end of the week",
          "In %s, people who had lived near the %s for years said that %s had never asked them",
          "The government of %s said it would send more officers to %s if the %s were not given back",
          "A lawyer for %s said the court in %s had no right to hold the %s any longer",
          "%s and %s had agreed on a date for the talks, but the %s was not on the list");

  private final int perDay;
  private final Random random;
  private final Deque<Story> stories = new ArrayDeque<>();
  private int number;

  NewsStream(int perDay, long seed) {
    this.perDay = perDay;
    this.random = new Random(seed);
  }

  /** A story and what was told of it, until it ends. */
  private static final class Story {
    private final int born;
    private final double weight;
    private final List<String> names = new ArrayList<>();
    private final List<List<String>> told = new ArrayList<>();

    Story(int born, Random random) {
      this.born = born;
      this.weight = 1 / (0.05 + random.nextDouble());
      for (int i = 0; i < 10; i++) {
        names.add(name(random));
      }
    }
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public Article next() {
    int day = number / perDay;
    Story story = story(day);
    List<String> text = text(story);
    String id = Digest.of("news", Integer.toString(number));
    Article.Builder article =
        Article.builder(id, String.join("\n\n", text))
            .title(story.names.get(0) + " and " + story.names.get(1))
            .publisher("Paper of " + PARTS.get(number % PARTS.size()))
            .published(LocalDate.of(2020, 1, 1).plusDays(day), PublishedBasis.GIVEN);
    number++;
    return article.build();
  }

  private Story story(int day) {
    stories.removeIf(story -> day - story.born >= DAYS_OF_STORY);
    if (stories.isEmpty() || random.nextInt(8) == 0) {
      stories.add(new Story(day, random));
    }
    double all = stories.stream().mapToDouble(story -> story.weight).sum();
    double chosen = random.nextDouble() * all;
    for (Story story : stories) {
      chosen -= story.weight;
      if (chosen <= 0) {
        return story;
      }
    }
    return stories.getLast();
  }

  private List<String> text(Story story) {
    if (!story.told.isEmpty() && random.nextInt(4) == 0) {
      List<String> first = story.told.get(random.nextInt(story.told.size()));
      List<String> reprint =
          new ArrayList<>(first.subList(0, first.size() - random.nextInt(first.size() / 2)));
      reprint.set(0, "Our own desk. " + reprint.get(0));
      return reprint;
    }
    List<String> text = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      text.add(sentence(story) + " " + sentence(story));
    }
    story.told.add(text);
    return text;
  }

  private String sentence(Story story) {
    String form = SENTENCES.get(random.nextInt(SENTENCES.size()));
    Object[] names = new Object[3];
    for (int i = 0; i < names.length; i++) {
      boolean own = random.nextInt(3) == 0;
      names[i] = own ? name(random) : story.names.get(random.nextInt(story.names.size()));
    }
    return String.format(Locale.ROOT, form, names) + ", on day " + random.nextInt(31) + ".";
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}

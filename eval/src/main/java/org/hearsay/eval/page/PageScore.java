package org.hearsay.eval.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Article;

/**
 * WCXB's measures, summed over pages: word-bag F1 (mean over pages), snippets found, furniture left
 * over, dates and titles right.
 */
public final class PageScore {
  private static final List<String> CUES =
      List.of(
          "newsletter",
          "sign up for",
          "subscribe to",
          "privacy policy",
          "terms of use",
          "i agree to",
          "all rights reserved",
          "read more:",
          "related articles");

  private int pages;
  private int leaking;
  private double f1;
  private double precision;
  private double recall;
  private final Share with = new Share("with-snippets found");
  private final Share without = new Share("without-snippets leaked");
  private final Share dates = new Share("dates right");
  private final Share titles = new Share("titles right");

  private static final class Share {
    private final String name;
    private int counted;
    private int all;

    private Share(String name) {
      this.name = name;
    }

    private void add(boolean counts) {
      counted += counts ? 1 : 0;
      all++;
    }

    private String line() {
      return String.format(
          Locale.ROOT,
          "%s %.4f (%d of %d)",
          name,
          (double) counted / Math.max(1, all),
          counted,
          all);
    }
  }

  /** Adds a page whose gold text is known; without an article, nothing was read. Gives its F1. */
  public double add(GoldPage gold, Optional<Article> article) {
    String goldText = gold.text().orElseThrow();
    String text = article.map(Article::text).orElse("");
    Map<String, Integer> wanted = bag(goldText);
    Map<String, Integer> found = bag(text);
    int shared =
        found.keySet().stream()
            .mapToInt(word -> Math.min(found.getOrDefault(word, 0), wanted.getOrDefault(word, 0)))
            .sum();
    double pagePrecision = shared / Math.max(1.0, size(found));
    double pageRecall = shared / Math.max(1.0, size(wanted));
    double pageF1 = shared == 0 ? 0 : 2 * pagePrecision * pageRecall / (pagePrecision + pageRecall);
    pages++;
    f1 += pageF1;
    precision += pagePrecision;
    recall += pageRecall;
    String normal = normal(text);
    gold.with().forEach(snippet -> with.add(normal.contains(normal(snippet))));
    gold.without().stream()
        .filter(snippet -> !words(snippet).isEmpty())
        .forEach(snippet -> without.add(text.contains(snippet)));
    leaking += leaks(text, goldText) ? 1 : 0;
    gold.date().ifPresent(date -> dates.add(hasDate(article, date)));
    gold.title()
        .ifPresent(
            title ->
                titles.add(
                    article
                        .flatMap(Article::title)
                        .map(PageScore::normal)
                        .filter(normal(title)::equals)
                        .isPresent()));
    return pageF1;
  }

  /** The scores, a line each. */
  public List<String> lines() {
    double all = Math.max(1, pages);
    return List.of(
        String.format(
            Locale.ROOT,
            "word-bag F1 %.4f (P %.4f, R %.4f), mean of %d pages",
            f1 / all,
            precision / all,
            recall / all,
            pages),
        with.line(),
        without.line(),
        String.format(Locale.ROOT, "tail leak %.4f (%d of %d)", leaking / all, leaking, pages),
        dates.line(),
        titles.line());
  }

  private static boolean hasDate(Optional<Article> article, String date) {
    return article
        .flatMap(Article::published)
        .filter(day -> day.toString().startsWith(date.substring(0, Math.min(10, date.length()))))
        .isPresent();
  }

  private static boolean leaks(String text, String gold) {
    String lower = text.toLowerCase(Locale.ROOT);
    String lowerGold = gold.toLowerCase(Locale.ROOT);
    return CUES.stream().anyMatch(cue -> lower.contains(cue) && !lowerGold.contains(cue));
  }

  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new HashMap<>();
    words(text).forEach(word -> bag.merge(word, 1, Integer::sum));
    return bag;
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String normal(String text) {
    return " " + String.join(" ", words(text)) + " ";
  }

  /** Runs of letters, digits and underscores in lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean part =
          i < text.length()
              && (Character.isLetterOrDigit(text.charAt(i))
                  || text.charAt(i) == '_'
                  || (Character.isSurrogate(text.charAt(i))
                      && Character.isLetterOrDigit(text.codePointAt(i))));
      if (part && begin < 0) {
        begin = i;
      } else if (!part && begin >= 0) {
        words.add(text.substring(begin, i).toLowerCase(Locale.ROOT));
        begin = -1;
      }
    }
    return words;
  }
}

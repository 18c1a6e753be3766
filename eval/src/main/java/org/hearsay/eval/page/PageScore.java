package org.hearsay.eval.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.eval.Metric;
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
  private final Share with = new Share();
  private final Share without = new Share();
  private final Share dates = new Share();
  private final Share titles = new Share();

  private static final class Share {
    private int counted;
    private int all;

    private void add(boolean counts) {
      counted += counts ? 1 : 0;
      all++;
    }

    private double value() {
      return (double) counted / Math.max(1, all);
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

  /** The metrics, F1 first; of the leaks few are good. */
  public List<Metric> metrics() {
    double all = Math.max(1, pages);
    return List.of(
        Metric.share("word-bag F1", f1 / all),
        Metric.share("precision", precision / all),
        Metric.share("recall", recall / all),
        Metric.share("with-snippets found", with.value()),
        Metric.share("without-snippets leaked", without.value()),
        Metric.share("tail leak", leaking / all),
        Metric.share("dates right", dates.value()),
        Metric.share("titles right", titles.value()));
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

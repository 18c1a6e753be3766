package org.hearsay.merge.report;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.record.crisis.Join;

/** Makes the sketch of a report. */
public final class SketchMaker {
  /** Changes whenever the same report would get another sketch. */
  public static final int VERSION = Commonness.VERSION;

  private static final int MOST_TITLE = 120;

  /** What is beyond tells no more of what a report is about, and would take memory. */
  private static final int MOST_TEXT = 300_000;

  private SketchMaker() {}

  /**
   * The sketch of an article; its headline counts as its first words. The words of a text without a
   * language are names of columns and codes, which are alike in all rows: only its address counts.
   */
  public static Sketch of(Article article) {
    String title = article.title().orElse("");
    String text = article.text();
    List<Word> body = Words.of(text.substring(0, Math.min(text.length(), MOST_TEXT)));
    if (article.language().equals(Article.NO_LANGUAGE)) {
      return new Sketch(
          article.id(),
          article.published(),
          about(article, title, body),
          PrintMaker.of(List.of()),
          TermMaker.of(List.of()));
    }
    boolean titleApart = !title.isEmpty() && !text.startsWith(title);
    List<Word> all =
        titleApart
            ? Stream.concat(Words.of(SketchBytes.cut(title)).stream(), body.stream()).toList()
            : body;
    return new Sketch(
        article.id(),
        article.published(),
        about(article, title, body),
        PrintMaker.of(body),
        TermMaker.of(all));
  }

  /** The join of the two sketches' reports. */
  static Join join(Sketch left, Sketch right, String rule, String evidence, double confidence) {
    return Join.of(left.report(), right.report(), rule, evidence, confidence);
  }

  private static Sketch.About about(Article article, String title, List<Word> words) {
    long hash = words.size();
    for (Word word : words) {
      hash = Hash.joined(hash, Hash.of(word.form()));
    }
    if (article.text().length() > MOST_TEXT) {
      hash = Hash.joined(hash, Hash.of(article.text().substring(MOST_TEXT)));
    }
    // Whoever coded a row did not write the article.
    Optional<String> credit =
        article.credit().filter(any -> !article.language().equals(Article.NO_LANGUAGE));
    return new Sketch.About(
        hash,
        article.publishedAt().map(at -> at.truncatedTo(ChronoUnit.SECONDS)),
        article.url().map(Address::of).map(SketchBytes::cut),
        Publisher.family(article.publisher(), article.url()).map(SketchBytes::cut),
        Publisher.agency(credit).map(SketchBytes::cut),
        Publisher.agency(article.publisher()).map(SketchBytes::cut),
        credit.map(SketchBytes::cut),
        SketchBytes.cut(title.isEmpty() ? firstLine(article.text()) : title));
  }

  private static String firstLine(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() <= MOST_TITLE ? line : line.substring(0, MOST_TITLE);
  }
}

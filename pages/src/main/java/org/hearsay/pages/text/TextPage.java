package org.hearsay.pages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.pages.Dates;
import org.hearsay.pages.RecordIndex;
import org.hearsay.record.CrisisRecord;

/**
 * The page of one record for a terminal: what is planned, who says what, what is disputed, what
 * happened, how many, and what the text does not settle.
 */
public final class TextPage {
  private TextPage() {}

  /** The page, without a line feed at its end; the same text for the same record and style. */
  public static String of(CrisisRecord record, Style style) {
    Screen screen = new Screen(style);
    RecordIndex index = RecordIndex.of(record);
    head(record, screen);
    new PlannedSection(index, screen).write();
    new ClaimsSection(index, screen).write();
    new DisputedSection(index, screen).write();
    new HappenedSection(index, screen).write();
    new FiguresSection(index, screen).write();
    new UnsettledSection(index, screen).write();
    return screen.text();
  }

  private static void head(CrisisRecord record, Screen screen) {
    Article article = record.article();
    screen.line(0, Width.shorten(title(article), screen.columns()), "1");
    List<String> facts = new ArrayList<>();
    article.publisher().ifPresent(facts::add);
    article
        .credit()
        .filter(credit -> !article.publisher().equals(Optional.of(credit)))
        .ifPresent(facts::add);
    facts.add(
        article
            .published()
            .map(day -> Dates.day(day) + " (" + article.publishedBasis().code() + ")")
            .orElse("no publication date: relative dates stay open"));
    facts.add(words(article.text()) + " words");
    if (!article.removed().isEmpty()) {
      int pieces = article.removed().size();
      facts.add(pieces + (pieces == 1 ? " piece" : " pieces") + " of page furniture removed");
    }
    screen.note(0, String.join(" · ", facts));
  }

  /** The headline, else the beginning of the first paragraph. */
  private static String title(Article article) {
    return article.title().orElseGet(() -> article.text().lines().findFirst().orElse("(no text)"));
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}

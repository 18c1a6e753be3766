package org.hearsay.reader.html;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.reader.credit.HeadMatter;
import org.hearsay.reader.language.LanguageGuess;
import org.hearsay.reader.metadata.PageMetadata;
import org.hearsay.reader.text.ControlCharacters;
import org.hearsay.reader.text.TextLimit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads an HTML page. */
public final class HtmlReader {
  private static final String PARAGRAPH_BREAK = "\n\n";
  private static final int MUCH_LONGER = 4;

  private HtmlReader() {}

  /**
   * Fills an article, whose id is given, from the page's source; the address helps with the date.
   * Empty when no text is left without the page's furniture.
   */
  public static Optional<Article.Builder> read(String id, String page, Optional<String> url) {
    String source = PageSource.shorten(page);
    Document document = Jsoup.parse(source, url.orElse(""));
    PageMetadata metadata = PageMetadata.read(document, url);
    PageText found = PageText.find(document, metadata);
    String text = withLinkedData(String.join(PARAGRAPH_BREAK, found.paragraphs()), metadata);
    int end = TextLimit.end(text);
    if (end == 0) {
      return Optional.empty();
    }
    Article.Builder article =
        Article.builder(id, text.substring(0, end))
            .removed(found.removed())
            .language(language(text, metadata));
    if (end < text.length() || PageSource.isCut(source)) {
      article.issues(List.of(TextLimit.truncated(end)));
    }
    HeadMatter.datelineIn(text.substring(0, end)).ifPresent(article::datelineSpan);
    describe(article, metadata, found);
    return Optional.of(article);
  }

  /** The article's text in the linked data, where the page itself shows next to nothing of it. */
  private static String withLinkedData(String text, PageMetadata metadata) {
    return metadata
        .body()
        .map(body -> ControlCharacters.meant(String.join(PARAGRAPH_BREAK, paragraphs(body))))
        .filter(body -> body.length() > MUCH_LONGER * text.length())
        .orElse(text);
  }

  private static List<String> paragraphs(String body) {
    return Jsoup.parse(body)
        .wholeText()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String language(String text, PageMetadata metadata) {
    String guess = LanguageGuess.of(text);
    return guess.equals(LanguageGuess.UNKNOWN) ? metadata.language().orElse(guess) : guess;
  }

  private static void describe(Article.Builder article, PageMetadata metadata, PageText found) {
    metadata.title().ifPresent(article::title);
    metadata.byline().or(() -> found.head().byline()).ifPresent(article::byline);
    found.head().credit().ifPresent(article::credit);
    found.head().dateline().ifPresent(article::dateline);
    metadata.publisher().ifPresent(article::publisher);
    metadata.address().ifPresent(article::url);
    found.head().published().ifPresent(day -> article.published(day, PublishedBasis.DATELINE));
    metadata
        .published()
        .ifPresent(
            date -> {
              article.published(date.day(), date.basis());
              date.moment().ifPresent(article::publishedAt);
            });
  }
}

package org.hearsay.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.model.RemovalReason;
import org.hearsay.model.RemovedText;
import org.hearsay.reader.UnreadableReportException;
import org.hearsay.reader.UnreadableReportException.Kind;
import org.hearsay.reader.furniture.Furniture;
import org.hearsay.reader.language.LanguageGuess;
import org.hearsay.reader.metadata.PageMetadata;
import org.hearsay.reader.text.ControlCharacters;
import org.hearsay.reader.text.TextLimit;
import org.hearsay.reader.text.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an HTML page. */
public final class HtmlReader {
  private static final int HEAD = 12;

  private HtmlReader() {}

  /**
   * Fills an article, whose id is given, from the page's source; the address helps with the date.
   */
  public static Article.Builder read(String id, String page, Optional<String> url)
      throws UnreadableReportException {
    Document document = Jsoup.parse(page, url.orElse(""));
    PageMetadata metadata = PageMetadata.read(document, url);
    Element body = document.body();
    PageWeights weights = new PageWeights(body);
    Element main = MainElement.find(body, weights);
    Pruner pruner = new Pruner(weights, main);
    List<String> texts =
        BlockWalk.blocks(main, pruner).stream()
            .map(b -> ControlCharacters.meant(b.text()))
            .toList();
    List<Optional<RemovalReason>> reasons = new ArrayList<>(Furniture.judge(texts));
    List<RemovedText> removed = new ArrayList<>(pruner.removed());
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (i < HEAD && isTitle(texts.get(i), metadata, document)) {
        continue;
      }
      if (reasons.get(i).isPresent()) {
        removed.add(new RemovedText(texts.get(i), reasons.get(i).get()));
      } else {
        kept.add(texts.get(i));
      }
    }
    String text = String.join("\n\n", kept);
    int end = TextLimit.end(text);
    if (end == 0) {
      throw new UnreadableReportException(Kind.NO_TEXT, "The page has no text of a report in it.");
    }
    Article.Builder article =
        Article.builder(id, text.substring(0, end))
            .removed(removed)
            .language(language(text, metadata));
    if (end < text.length()) {
      article.issues(List.of(TextLimit.truncated(end)));
    }
    describe(article, metadata);
    return article;
  }

  private static String language(String text, PageMetadata metadata) {
    String guess = LanguageGuess.of(text);
    return guess.equals(LanguageGuess.UNKNOWN) ? metadata.language().orElse(guess) : guess;
  }

  /** Whether a line repeats the headline, which is no part of a page's text. */
  private static boolean isTitle(String line, PageMetadata metadata, Document document) {
    List<String> words = Words.of(line);
    return metadata.title().map(Words::of).filter(words::equals).isPresent()
        || Words.of(document.title()).equals(words);
  }

  private static void describe(Article.Builder article, PageMetadata metadata) {
    metadata.title().ifPresent(article::title);
    metadata.byline().ifPresent(article::byline);
    metadata.publisher().ifPresent(article::publisher);
    metadata.address().ifPresent(article::url);
    metadata
        .published()
        .ifPresent(
            date -> {
              article.published(date.day(), date.basis());
              date.moment().ifPresent(article::publishedAt);
            });
  }
}

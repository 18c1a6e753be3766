package org.hearsay.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.reader.UnreadableReportException.Kind;
import org.hearsay.reader.decode.BytesDecoder;
import org.hearsay.reader.decode.HtmlCheck;
import org.hearsay.reader.decode.NotTextException;
import org.hearsay.reader.html.HtmlReader;
import org.hearsay.reader.plain.PlainTextReader;

/** Reads one report, plain text or HTML, told apart by content. Stateless, safe to share. */
public final class ReportReader {

  /** The article in these bytes; what the options give wins over what the report says of itself. */
  public Article read(byte[] bytes, ReadOptions options) throws UnreadableReportException {
    String input = decode(bytes, options.hints());
    Article.Builder article = read(input, id(bytes, options), options);
    options.url().ifPresent(article::url);
    options.publisher().ifPresent(article::publisher);
    options.title().ifPresent(article::title);
    options.published().ifPresent(day -> article.published(day, options.hints().publishedBasis()));
    options.hints().publishedAt().ifPresent(article::publishedAt);
    options.hints().byline().ifPresent(article::byline);
    article.addIssues(options.hints().issues());
    options.retrievedAt().ifPresent(article::retrievedAt);
    return article.build();
  }

  private static String decode(byte[] bytes, Hints hints) throws UnreadableReportException {
    try {
      return BytesDecoder.decode(bytes, hints.charset());
    } catch (NotTextException e) {
      String message = String.valueOf(e.getMessage());
      throw new UnreadableReportException(e.isEmpty() ? Kind.EMPTY : Kind.BINARY, message);
    }
  }

  private static Article.Builder read(String input, String id, ReadOptions options)
      throws UnreadableReportException {
    boolean html = HtmlCheck.isHtml(input);
    Optional<Article.Builder> article =
        html ? HtmlReader.read(id, input, options.url()) : PlainTextReader.read(id, input);
    if (article.isEmpty()) {
      throw new UnreadableReportException(
          Kind.NO_TEXT,
          html
              ? "The page has no report in it: no text is left without its furniture."
              : "The input has no report in it: all of its lines are page furniture.");
    }
    return article.get();
  }

  private static String id(byte[] bytes, ReadOptions options) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes);
      digest.update((byte) 0);
      digest.update(options.url().orElse("").getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(options.publisher().orElse("").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

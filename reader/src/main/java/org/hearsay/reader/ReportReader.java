package org.hearsay.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.reader.decode.BytesDecoder;
import org.hearsay.reader.decode.HtmlCheck;
import org.hearsay.reader.html.HtmlReader;
import org.hearsay.reader.plain.PlainTextReader;

/** Reads one report, plain text or HTML, told apart by content. Stateless, safe to share. */
public final class ReportReader {

  /** The article in these bytes; what the options give wins over what the report says of itself. */
  public Article read(byte[] bytes, ReadOptions options) throws UnreadableReportException {
    String input = BytesDecoder.decode(bytes);
    String id = id(bytes, options);
    Article.Builder article =
        HtmlCheck.isHtml(input)
            ? HtmlReader.read(id, input, options.url())
            : PlainTextReader.read(id, input);
    options.url().ifPresent(article::url);
    options.publisher().ifPresent(article::publisher);
    options.title().ifPresent(article::title);
    options.published().ifPresent(day -> article.published(day, PublishedBasis.GIVEN));
    options.retrievedAt().ifPresent(article::retrievedAt);
    return article.build();
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

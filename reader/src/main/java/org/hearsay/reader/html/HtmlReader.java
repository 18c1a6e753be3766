package org.hearsay.reader.html;

import java.util.Optional;
import org.hearsay.model.Article;
import org.hearsay.reader.UnreadableReportException;
import org.hearsay.reader.UnreadableReportException.Kind;

/** Reads an HTML page. */
public final class HtmlReader {
  private HtmlReader() {}

  /**
   * Fills an article, whose id is given, from the page's source; the address helps with the date.
   */
  public static Article.Builder read(String id, String page, Optional<String> url)
      throws UnreadableReportException {
    throw new UnreadableReportException(Kind.NO_TEXT, "HTML is not read yet." + url.orElse(""));
  }
}

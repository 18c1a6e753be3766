package org.hearsay.pages.crisis;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Article;

/**
 * What is shown of one report beside the facts of a crisis.
 *
 * @param id the report's id
 * @param published the day of publication
 * @param coder who made a row of a table of it, for a report that is one
 */
public record ReportCard(
    String id,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> credit,
    Optional<LocalDate> published,
    Optional<String> coder) {

  public static ReportCard of(Article article) {
    return new ReportCard(
        article.id(),
        article.title(),
        article.publisher(),
        article.url(),
        article.credit(),
        article.published(),
        article.credit().filter(any -> article.language().equals(Article.NO_LANGUAGE)));
  }

  /** Who published it: its publisher, else the host of its address. */
  public String outlet() {
    return publisher
        .filter(name -> !name.isBlank())
        .or(() -> url.flatMap(ReportCard::host))
        .orElse("publisher unknown");
  }

  /** Its headline, or the word that it has none. */
  public String headline() {
    return title.filter(words -> !words.isBlank()).orElse("(no headline)");
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost());
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}

package org.hearsay.query.export;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Article;

/**
 * Which reports go out.
 *
 * @param crisis those of this crisis, joined; else all, each by itself
 * @param from those of this day or later
 * @param to those of this day or earlier
 */
public record ReportChoice(
    Optional<String> crisis, Optional<LocalDate> from, Optional<LocalDate> to) {
  boolean isWanted(Article article) {
    String day = article.published().map(Object::toString).orElse("");
    return from.filter(first -> day.compareTo(first.toString()) < 0).isEmpty()
        && to.filter(last -> day.compareTo(last.toString()) > 0).isEmpty();
  }
}

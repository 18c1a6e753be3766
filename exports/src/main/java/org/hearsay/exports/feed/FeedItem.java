package org.hearsay.exports.feed;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Outcome;
import org.hearsay.exports.quote.ShortQuote;
import org.hearsay.exports.quote.Statement;
import org.hearsay.model.Article;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.record.CrisisRecord;

/**
 * What feeds tell of one report, or of one thing of a list.
 *
 * @param id stable
 * @param updated when it was published or, where that was later, fetched or changed
 * @param published when it came out
 * @param author the outlet
 * @param summary of a report how much it holds, and who says what
 * @param categories kinds of events that it tells of
 * @param point where it is; of a report, where the first event is that has happened and a place
 */
record FeedItem(
    String id,
    String title,
    Instant updated,
    Optional<Instant> published,
    Optional<String> author,
    Optional<String> url,
    String language,
    String summary,
    List<String> categories,
    Optional<Coordinates> point) {
  private static final int MOST_STATEMENTS = 10;
  private static final int TITLE_SIGNS = 100;

  /** The item of a report; empty when it has no day. */
  static Optional<FeedItem> of(CrisisRecord record, Sink.Options options) {
    return updated(record.article()).map(moment -> of(record, moment, options));
  }

  /** The item of a report that became different at a moment. */
  static FeedItem of(CrisisRecord record, Instant changed, Sink.Options options) {
    Article article = record.article();
    Instant updated = updated(article).filter(changed::isBefore).orElse(changed);
    return new FeedItem(
        "urn:hearsay:report:" + article.id(),
        title(article),
        updated,
        published(article),
        article.publisher(),
        article.url(),
        article.language(),
        summary(record, options),
        record.events().stream().map(event -> event.type().code()).distinct().toList(),
        point(record));
  }

  private static Optional<Instant> updated(Article article) {
    return Stream.of(published(article), article.retrievedAt())
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }

  /** When it came out; a day alone is its beginning in UTC. */
  static Optional<Instant> published(Article article) {
    return article
        .publishedAt()
        .or(
            () ->
                article
                    .published()
                    .map(day -> day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC)));
  }

  private static String title(Article article) {
    return article
        .title()
        .orElseGet(
            () -> {
              String line = article.text().lines().findFirst().orElse(article.id());
              return line.codePointCount(0, line.length()) <= TITLE_SIGNS
                  ? line
                  : line.substring(0, line.offsetByCodePoints(0, TITLE_SIGNS)) + "…";
            });
  }

  private static String summary(CrisisRecord record, Sink.Options options) {
    StringBuilder words = new StringBuilder();
    words
        .append(counted(record.events().size(), "event"))
        .append(", ")
        .append(counted(record.claims().size(), "claim"))
        .append(", ")
        .append(counted(record.meetings().size(), "meeting"))
        .append(", ")
        .append(counted(record.disputes().size(), "dispute"));
    Statement.of(record).stream()
        .limit(MOST_STATEMENTS)
        .forEach(
            statement ->
                words
                    .append('\n')
                    .append(statement.speaker())
                    .append(' ')
                    .append(statement.verb())
                    .append(": ")
                    .append(ShortQuote.of(statement.words(), options)));
    return words.toString();
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static Optional<Coordinates> point(CrisisRecord record) {
    CrisisView view = CrisisView.of(record);
    return view.crisis().events().stream()
        .filter(event -> Outcome.of(event).happened())
        .flatMap(event -> view.place(event.place()).stream())
        .flatMap(place -> place.coordinates().stream())
        .findFirst();
  }
}

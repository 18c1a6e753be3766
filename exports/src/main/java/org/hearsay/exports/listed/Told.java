package org.hearsay.exports.listed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.model.Article;
import org.hearsay.record.crisis.Figure;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.Quote;
import org.hearsay.record.crisis.SharedClaim;
import org.hearsay.record.crisis.SharedDispute;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedMeeting;

/**
 * Who tells of something.
 *
 * @param articles of the reports, the earliest first
 * @param origins how many independent texts they are
 * @param quote the first words that tell of it; empty for what has none of its own
 */
public record Told(List<Article> articles, int origins, Optional<Quote> quote) {
  public Told {
    articles = List.copyOf(articles);
  }

  /** By the reports with these ids; reports that are not in the view are passed over. */
  public static Told by(CrisisView view, Collection<String> reports, Optional<Quote> quote) {
    Set<String> wanted = new HashSet<>(reports);
    List<Article> articles = new ArrayList<>();
    view.reports().stream()
        .map(record -> record.article())
        .filter(article -> wanted.contains(article.id()))
        .forEach(articles::add);
    int origins = 0;
    Set<String> left = new HashSet<>(wanted);
    for (Origin origin : view.crisis().origins()) {
      if (origin.reports().stream().anyMatch(wanted::contains)) {
        origins++;
        origin.reports().forEach(left::remove);
      }
    }
    return new Told(articles, origins + left.size(), quote);
  }

  public static Told of(CrisisView view, SharedEvent event) {
    return by(
        view,
        event.versions().stream().flatMap(version -> version.reports().stream()).toList(),
        event.versions().stream().flatMap(version -> version.evidence().stream()).findFirst());
  }

  public static Told of(CrisisView view, SharedClaim claim) {
    return by(
        view,
        claim.tellings().stream().map(telling -> telling.fact().report()).toList(),
        claim.tellings().stream().flatMap(telling -> telling.content().stream()).findFirst());
  }

  public static Told of(CrisisView view, SharedMeeting meeting) {
    List<Quote> now = meeting.history().get(meeting.now()).evidence();
    return by(
        view,
        meeting.mentionsIn().stream().map(fact -> fact.report()).toList(),
        now.stream().findFirst());
  }

  public static Told of(CrisisView view, Figure figure) {
    List<Quote> quotes =
        figure.values().stream().flatMap(value -> value.evidence().stream()).toList();
    return by(view, quotes.stream().map(Quote::report).toList(), quotes.stream().findFirst());
  }

  /** A dispute is told by whoever tells its sides. */
  public static Told of(CrisisView view, SharedDispute dispute) {
    List<Told> sides = new ArrayList<>();
    view.claims(dispute.claim().stream().toList()).forEach(claim -> sides.add(of(view, claim)));
    view.events(dispute.event().stream().toList()).forEach(event -> sides.add(of(view, event)));
    view.claims(List.of(dispute.answers())).forEach(claim -> sides.add(of(view, claim)));
    return by(
        view,
        sides.stream().flatMap(side -> side.articles().stream()).map(Article::id).toList(),
        sides.stream().flatMap(side -> side.quote().stream()).findFirst());
  }

  /** The outlets, each once. */
  public List<String> publishers() {
    return articles.stream().flatMap(article -> article.publisher().stream()).distinct().toList();
  }

  /** The first day on which it was told. */
  public Optional<LocalDate> first() {
    return articles.stream()
        .flatMap(article -> article.published().stream())
        .min(LocalDate::compareTo);
  }

  /** The report with the quote; else the earliest. */
  public Optional<Article> article() {
    return quote
        .flatMap(
            words ->
                articles.stream()
                    .filter(article -> article.id().equals(words.report()))
                    .findFirst())
        .or(() -> articles.stream().findFirst());
  }
}

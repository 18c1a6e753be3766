package org.hearsay.signup.carry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.digest.Digest;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.digest.render.DigestFeed;
import org.hearsay.digest.render.DigestHtml;
import org.hearsay.digest.render.Footer;
import org.hearsay.digest.render.Look;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.store.RecordStore;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;

/**
 * What a mail of an open list would tell now, for anybody: as a page, and as feeds.
 *
 * <p>Whoever signs up gets the same, so nothing is shown here that strangers may not know; of a
 * closed list there is nothing. Thread-safe; reads only.
 */
public final class PublicNews {
  /** Where the styles of the page are. */
  public static final String STYLES = SignUpAddress.NEWS + "/style.css";

  /** So many days are told of unless others are asked for. */
  public static final int DAYS = 7;

  /** No more days are told of, whatever is asked for. */
  public static final int MOST_DAYS = 31;

  private static final int MOST_KEPT = 64;

  private final RecordStore store;
  private final SignUpAddress at;
  private final InstantSource clock;
  private final DigestNews news;
  private final Map<Key, Digest> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Digest> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** By what a digest is known again as long as nothing changes. */
  private record Key(MailingList list, long since, long newest, long day) {}

  public PublicNews(RecordStore store, SignUpAddress at, InstantSource clock) {
    this.store = store;
    this.at = at;
    this.clock = clock;
    this.news = new DigestNews(store, at, clock);
  }

  /**
   * What is asked for.
   *
   * @param list its name
   * @param days how many are told of
   * @param after a change of the store to begin after instead, as mails name it; but not before
   *     {@value PublicNews#MOST_DAYS} days ago
   */
  public record Question(String list, int days, OptionalLong after, DateLanguage language) {}

  /** The page; empty where there is no open list of this name. */
  public Optional<String> page(Question question) {
    return open(question)
        .map(
            list ->
                DigestHtml.page(
                    digest(list, question), look(list, question), STYLES, at.feed(list.name())));
  }

  /** The same as Atom. */
  public Optional<String> atom(Question question) {
    return open(question)
        .map(
            list ->
                DigestFeed.atom(
                    digest(list, question), look(list, question), at.feed(list.name())));
  }

  /** The same as JSON Feed. */
  public Optional<String> json(Question question) {
    return open(question)
        .map(
            list ->
                DigestFeed.json(
                    digest(list, question),
                    look(list, question),
                    at.news(list.name()) + "/feed.json"));
  }

  private Optional<MailingList> open(Question question) {
    return new MailingLists(store.database()).find(question.list()).filter(MailingList::open);
  }

  private Look look(MailingList list, Question question) {
    Footer footer =
        new Footer(
            "What is new, as its readers get it by mail.",
            List.of(
                new Footer.Link("Get it by mail", at.form(list.name())),
                new Footer.Link("Get it as a feed", at.feed(list.name()))));
    return new Look(question.language(), Optional.of(at.base().toString()), footer);
  }

  private Digest digest(MailingList list, Question question) {
    long newest = news.change();
    long since = Math.min(since(question), newest);
    Key key = new Key(list, since, newest, clock.instant().getEpochSecond() / 86_400);
    synchronized (kept) {
      Digest known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Digest made = news.digest(list, since);
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }

  private long since(Question question) {
    return question.after().isPresent()
        ? Math.max(question.after().getAsLong(), changeBefore(MOST_DAYS))
        : changeBefore(Math.min(question.days(), MOST_DAYS));
  }

  /** The last change that is older than so many days. */
  private long changeBefore(int days) {
    String moment = Moments.text(clock.instant().minus(Duration.ofDays(days)));
    return store.database().read(connection -> changeBefore(connection, moment));
  }

  private static long changeBefore(Connection connection, String moment) throws SQLException {
    return Sql.first(
            connection,
            row -> row.getLong(1),
            "SELECT number FROM changes WHERE happened_at < ? ORDER BY number DESC LIMIT 1",
            moment)
        .orElse(0L);
  }
}

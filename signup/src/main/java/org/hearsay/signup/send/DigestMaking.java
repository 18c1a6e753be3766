package org.hearsay.signup.send;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.list.Frequency;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.outbox.Outbox;
import org.hearsay.signup.outbox.OutboxRow.Kind;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.send.NewsSource.News;
import org.hearsay.signup.subscriber.Links;
import org.hearsay.signup.subscriber.Links.Purpose;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscription.State;
import org.hearsay.signup.subscriber.Subscriptions;

/**
 * Puts messages into the outbox for all who are due. A message takes its place for the recipient
 * and period in the same transaction in which its links are made, so a process that ends in the
 * middle leaves all of it or nothing.
 */
final class DigestMaking {
  private static final int AT_ONCE = 200;

  private final Desk desk;
  private final SignUpAddress at;
  private final NewsSource source;

  /** News that were found already, for whoever was told up to the same change. */
  private final Map<Asked, Optional<News>> found = new HashMap<>();

  private record Asked(String list, DateLanguage language, long since) {}

  DigestMaking(Desk desk, SignUpAddress at, NewsSource source) {
    this.desk = desk;
    this.at = at;
    this.source = source;
  }

  /** Answers how many messages were made. */
  int make() {
    int made = 0;
    Map<String, MailingList> lists = new HashMap<>();
    new MailingLists(desk.database()).all().forEach(list -> lists.put(list.name(), list));
    long newest = source.change();
    String after = "";
    List<Subscription> some = active(after);
    while (!some.isEmpty()) {
      for (Subscription one : some) {
        MailingList list = lists.get(one.list());
        if (list != null && isDue(one)) {
          made += make(one, list, newest) ? 1 : 0;
        }
        after = one.id();
      }
      some = active(after);
    }
    return made;
  }

  private List<Subscription> active(String after) {
    return desk.database().read(connection -> Subscriptions.active(connection, after, AT_ONCE));
  }

  private boolean isDue(Subscription one) {
    Period period = Period.of(one.frequency(), desk.now());
    return !one.looked().equals(period.key())
        && one.confirmed().filter(period.begin()::isAfter).isPresent()
        && !desk.database().read(connection -> Outbox.isTaken(connection, place(one, period)));
  }

  private static Outbox.Place place(Subscription one, Period period) {
    return new Outbox.Place(one.id(), Kind.DIGEST, period.key());
  }

  private boolean make(Subscription one, MailingList list, long newest) {
    Period period = Period.of(one.frequency(), desk.now());
    // A store that was restored counts its changes anew.
    long begin = Math.min(one.told(), newest);
    long since =
        desk.database().read(connection -> Outbox.told(connection, one.id(), Kind.DIGEST, begin));
    if (since >= newest && one.frequency() == Frequency.AT_ONCE) {
      return false;
    }
    Optional<News> news =
        since >= newest
            ? Optional.empty()
            : found.computeIfAbsent(
                new Asked(list.name(), one.language(), since),
                asked -> source.since(list, asked.language(), asked.since()));
    return desk.database()
        .write(
            connection -> {
              Optional<Subscription> still =
                  Subscriptions.find(connection, one.id())
                      .filter(now -> now.state() == State.ACTIVE);
              if (still.isEmpty()) {
                return false;
              }
              if (news.isEmpty()) {
                Subscriptions.looked(connection, one.id(), period.key(), begin);
                return false;
              }
              return put(connection, one, period, since, news.get());
            });
  }

  private boolean put(Connection connection, Subscription one, Period period, long since, News news)
      throws SQLException {
    Instant now = desk.now();
    String manage = desk.secrets().token();
    String leave = desk.secrets().token();
    boolean added =
        Outbox.add(
            connection,
            at.messageId(desk.secrets().id()),
            place(one, period),
            new Outbox.News(since, news.until()),
            news.mail(one.address(), at.manage(manage), at.leave(leave)),
            now);
    if (added) {
      Links.add(connection, manage, one.id(), Purpose.MANAGE, now);
      Links.add(connection, leave, one.id(), Purpose.LEAVE, now);
    }
    return added;
  }
}

package org.hearsay.signup.send;

import java.util.List;
import java.util.Optional;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.outbox.Outbox;
import org.hearsay.signup.outbox.OutboxRow.Kind;
import org.hearsay.signup.outbox.Webhook;
import org.hearsay.signup.outbox.Webhooks;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.send.NewsSource.News;

/** Puts the same news into the outbox for programs. */
final class WebhookMaking {
  private final Desk desk;
  private final SignUpAddress at;
  private final NewsSource source;

  WebhookMaking(Desk desk, SignUpAddress at, NewsSource source) {
    this.desk = desk;
    this.at = at;
    this.source = source;
  }

  /** Answers how many messages were made. */
  int make() {
    int made = 0;
    List<Webhook> all = desk.database().read(Webhooks::all);
    for (Webhook one : all) {
      Period period = Period.of(one.frequency(), desk.now());
      Optional<MailingList> list = new MailingLists(desk.database()).find(one.list());
      Outbox.Place place = new Outbox.Place(one.id(), Kind.WEBHOOK, period.key());
      boolean due =
          !one.looked().equals(period.key())
              && period.begin().isAfter(one.made())
              && !desk.database().read(connection -> Outbox.isTaken(connection, place));
      if (due && list.isPresent()) {
        made += make(one, list.get(), place) ? 1 : 0;
      }
    }
    return made;
  }

  private boolean make(Webhook one, MailingList list, Outbox.Place place) {
    long newest = source.change();
    long begin = Math.min(one.told(), newest);
    long since =
        desk.database().read(connection -> Outbox.told(connection, one.id(), Kind.WEBHOOK, begin));
    Optional<News> news =
        since >= newest ? Optional.empty() : source.since(list, DateLanguage.EN, since);
    return desk.database()
        .write(
            connection -> {
              if (news.isEmpty()) {
                Webhooks.looked(connection, one.id(), place.period(), begin);
                return false;
              }
              return Outbox.add(
                  connection,
                  at.messageId(desk.secrets().id()),
                  place,
                  new Outbox.News(since, news.get().until()),
                  news.get().webhook(one.url()),
                  desk.now());
            });
  }
}

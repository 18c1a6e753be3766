package org.hearsay.signup.ask;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.consent.Consent.Act;
import org.hearsay.signup.consent.ConsentText;
import org.hearsay.signup.consent.ConsentTexts;
import org.hearsay.signup.consent.Consents;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.outbox.Letter;
import org.hearsay.signup.outbox.Outbox;
import org.hearsay.signup.outbox.OutboxRow.Kind;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.subscriber.Links;
import org.hearsay.signup.subscriber.Links.Purpose;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscription.State;
import org.hearsay.signup.subscriber.Subscriptions;
import org.hearsay.signup.subscriber.Suppressions;
import org.hearsay.store.database.Sql;

/**
 * Sees to the forms that wait: each in one transaction, with all that follows from it or nothing.
 */
public final class Settling {
  private final Desk desk;
  private final SignUpAddress at;

  public Settling(Desk desk, SignUpAddress at) {
    this.desk = desk;
    this.at = at;
  }

  /** Sees to all that wait; answers how many there were. */
  public int settle() {
    int settled = 0;
    while (!isIdle() && desk.database().write(this::next)) {
      settled++;
    }
    return settled;
  }

  /** Asked often, and so without writing. */
  private boolean isIdle() {
    return desk.database()
            .read(connection -> Sql.integer(connection, "SELECT count(*) FROM signup_requests"))
        == 0;
  }

  private boolean next(Connection connection) throws SQLException {
    Optional<Requests.Request> request = Requests.take(connection);
    if (request.isPresent()) {
      settle(connection, request.get());
    }
    return request.isPresent();
  }

  private void settle(Connection connection, Requests.Request request) throws SQLException {
    Instant now = desk.now();
    String hash = desk.secrets().hashOfAddress(request.address().key());
    String mailbox = desk.secrets().hashOfAddress(request.address().mailbox());
    Optional<MailingList> list = MailingLists.find(connection, request.list());
    if (list.isEmpty()
        || !list.get().open()
        || Suppressions.holds(connection, hash)
        || !Counts.takeMail(connection, mailbox, now)) {
      return;
    }
    Optional<Subscription> before = Subscriptions.find(connection, request.list(), hash);
    String token = desk.secrets().token();
    if (before.filter(known -> known.state() == State.ACTIVE).isPresent()) {
      String id = before.get().id();
      Links.add(connection, token, id, Purpose.MANAGE, now);
      Letter letter = FirstLetters.known(before.get().address(), list.get(), at.manage(token));
      send(connection, id, Kind.KNOWN, request, letter);
      return;
    }
    String id =
        before.isPresent()
            ? again(connection, before.get(), request)
            : add(connection, hash, request);
    Links.add(connection, token, id, Purpose.CONFIRM, now);
    Letter letter = FirstLetters.confirm(request.address().text(), list.get(), at.confirm(token));
    send(connection, id, Kind.CONFIRM, request, letter);
  }

  private void send(
      Connection connection, String id, Kind kind, Requests.Request request, Letter letter)
      throws SQLException {
    Outbox.add(
        connection,
        at.messageId(desk.secrets().id()),
        new Outbox.Place(id, kind, request.id()),
        Outbox.News.NONE,
        letter,
        desk.now());
  }

  private String again(Connection connection, Subscription before, Requests.Request request)
      throws SQLException {
    Subscriptions.askAgain(
        connection, before.id(), request.frequency(), request.language(), request.asked());
    agree(connection, before.id(), request);
    return before.id();
  }

  private String add(Connection connection, String hash, Requests.Request request)
      throws SQLException {
    String id = desk.secrets().id();
    Subscriptions.add(
        connection,
        new Subscription(
            id,
            request.list(),
            request.address().text(),
            hash,
            request.frequency(),
            request.language(),
            State.PENDING,
            request.asked(),
            Optional.empty(),
            Optional.empty(),
            0,
            ""));
    agree(connection, id, request);
    return id;
  }

  private static void agree(Connection connection, String id, Requests.Request request)
      throws SQLException {
    ConsentText text = ConsentTexts.find(connection, request.textVersion()).orElseThrow();
    Consents.add(
        connection,
        new Consents.Subject(
            id, request.list(), request.address().text(), request.frequency().code(), text),
        Act.ASKED,
        request.sender(),
        request.asked());
  }
}

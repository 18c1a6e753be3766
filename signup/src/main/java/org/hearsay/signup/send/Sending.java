package org.hearsay.signup.send;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.manage.Bounces;
import org.hearsay.signup.outbox.Outbox;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.outbox.OutboxRow.Kind;
import org.hearsay.signup.outbox.OutboxRow.State;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.send.Carrier.Carried;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscriptions;

/**
 * Makes and sends what is due.
 *
 * <p>A mail is marked as being sent, on the disk, before a byte of it goes out. Whatever then
 * happens it is sent at most once: where the process ends, or the connection breaks, before the
 * other side was heard to take it, it counts as {@link State#UNSEEN} and stays unsent, and its news
 * come again with the next period. Two processes may work on one store.
 */
public final class Sending {
  /** Longer than any try of a carrier: whoever took a message before that is gone. */
  public static final Duration LONGEST_TRY = Duration.ofMinutes(15);

  private static final int AT_ONCE = 50;

  private final Desk desk;
  private final SignUpAddress at;
  private final NewsSource source;
  private final Carrier mail;
  private final Carrier webhooks;

  /**
   * @param mail carries mails
   * @param webhooks carries the same news to programs
   */
  public Sending(Desk desk, SignUpAddress at, NewsSource source, Carrier mail, Carrier webhooks) {
    this.desk = desk;
    this.at = at;
    this.source = source;
    this.mail = mail;
    this.webhooks = webhooks;
  }

  /**
   * What was done.
   *
   * @param made messages with news that were made
   * @param sent messages that were taken
   * @param failed messages that came to another end
   * @param later messages that are tried again
   */
  public record Report(int made, int sent, int failed, int later) {}

  /** Makes the messages of all who are due, then sends whatever is due. */
  public Report run() {
    giveUpUnseen();
    int made =
        new DigestMaking(desk, at, source).make() + new WebhookMaking(desk, at, source).make();
    Report sent = send();
    return new Report(made, sent.sent(), sent.failed(), sent.later());
  }

  /** Sends whatever is due, and makes nothing. */
  public Report send() {
    giveUpUnseen();
    int[] counts = new int[State.values().length];
    Instant until = desk.now();
    List<OutboxRow> due = due(until);
    while (!due.isEmpty()) {
      for (OutboxRow row : due) {
        counts[send(row).ordinal()]++;
      }
      due = due(until);
    }
    int failed =
        counts[State.REFUSED.ordinal()]
            + counts[State.GIVEN_UP.ordinal()]
            + counts[State.UNSEEN.ordinal()];
    return new Report(0, counts[State.SENT.ordinal()], failed, counts[State.READY.ordinal()]);
  }

  private void giveUpUnseen() {
    Instant before = desk.now().minus(LONGEST_TRY);
    if (desk.database().read(connection -> Outbox.holdsUnseen(connection, before))) {
      desk.database().write(connection -> Outbox.giveUpUnseen(connection, before, desk.now()));
    }
  }

  private List<OutboxRow> due(Instant until) {
    return desk.database().read(connection -> Outbox.due(connection, until, AT_ONCE));
  }

  private State send(OutboxRow row) {
    boolean wanted = isWanted(row);
    boolean taken =
        desk.database().write(connection -> Outbox.take(connection, row.id(), desk.now()));
    if (!taken) {
      return State.SENDING;
    }
    if (!wanted) {
      return end(row, State.DROPPED, "not wanted any more");
    }
    Carried carried = (row.kind() == Kind.WEBHOOK ? webhooks : mail).carry(row);
    if (carried instanceof Carried.Taken) {
      return end(row, State.SENT, "taken");
    }
    if (carried instanceof Carried.Refused refused) {
      if (refused.address() && row.kind() != Kind.WEBHOOK) {
        new Bounces(desk).permanent(row.recipient(), refused.why());
      }
      return end(row, State.REFUSED, refused.why());
    }
    if (carried instanceof Carried.Unseen unseen && row.kind() != Kind.WEBHOOK) {
      return end(row, State.UNSEEN, unseen.why());
    }
    String why =
        carried instanceof Carried.Later later ? later.why() : ((Carried.Unseen) carried).why();
    return postpone(row, why);
  }

  private State postpone(OutboxRow row, String why) {
    Optional<Duration> pause = Retries.after(row.attempts() + 1);
    if (pause.isEmpty()) {
      return end(row, State.GIVEN_UP, why);
    }
    desk.database()
        .write(
            connection -> {
              Outbox.postpone(connection, row.id(), desk.now().plus(pause.get()), why);
              return true;
            });
    return State.READY;
  }

  private State end(OutboxRow row, State how, String why) {
    desk.database()
        .write(
            connection -> {
              Outbox.end(connection, row.id(), how, why, desk.now());
              return true;
            });
    return how;
  }

  /** Whoever has left since gets nothing more; a first mail goes to whoever asked. */
  private boolean isWanted(OutboxRow row) {
    if (row.kind() == Kind.WEBHOOK) {
      return true;
    }
    Optional<Subscription> one =
        desk.database().read(connection -> Subscriptions.find(connection, row.recipient()));
    Subscription.State needed =
        row.kind() == Kind.CONFIRM ? Subscription.State.PENDING : Subscription.State.ACTIVE;
    return one.filter(found -> found.state() == needed).isPresent();
  }
}

package org.hearsay.signup.manage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hearsay.signup.address.EmailAddress;
import org.hearsay.signup.consent.Consent;
import org.hearsay.signup.consent.ConsentTexts;
import org.hearsay.signup.consent.Consents;
import org.hearsay.signup.outbox.Outbox;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscriptions;
import org.hearsay.signup.subscriber.Suppressions;
import org.hearsay.signup.subscriber.Suppressions.Reason;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;

/** All that is kept of one address: to be handed out, and to be erased. */
public final class OwnData {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Desk desk;

  public OwnData(Desk desk) {
    this.desk = desk;
  }

  /** All that is kept of an address, as JSON for people and programs. */
  public String export(EmailAddress address) {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("address", address.text());
    String hash = hash(address);
    desk.database()
        .read(
            connection -> {
              whole.put("neverWrittenTo", Suppressions.holds(connection, hash));
              ArrayNode all = whole.putArray("subscriptions");
              for (Subscription one : Subscriptions.ofAddress(connection, hash)) {
                subscription(connection, one, all.addObject());
              }
              return true;
            });
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can be written", e);
    }
  }

  private static void subscription(Connection connection, Subscription one, ObjectNode into)
      throws SQLException {
    into.put("list", one.list()).put("address", one.address());
    into.put("frequency", one.frequency().code()).put("language", one.language().code());
    into.put("state", one.state().name().toLowerCase(java.util.Locale.ROOT));
    ArrayNode consents = into.putArray("consents");
    for (Consent consent : Consents.of(connection, one.id())) {
      ObjectNode node = consents.addObject();
      node.put("at", Moments.text(consent.at()));
      node.put("act", consent.act().name().toLowerCase(java.util.Locale.ROOT));
      node.put("frequency", consent.frequency());
      node.put("textVersion", consent.textVersion()).put("textHash", consent.textHash());
      node.put("text", ConsentTexts.find(connection, consent.textVersion()).orElseThrow().words());
      node.put("form", consent.sender().form());
      node.put("client", consent.sender().client()).put("agent", consent.sender().agent());
    }
    ArrayNode mails = into.putArray("mails");
    for (OutboxRow row : Outbox.of(connection, one.id())) {
      ObjectNode node = mails.addObject();
      node.put("made", Moments.text(row.made())).put("messageId", row.id());
      node.put("kind", row.kind().name().toLowerCase(java.util.Locale.ROOT));
      node.put("state", row.state().name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /**
   * Erases all that is kept of an address, on all lists, and keeps its hash so that it is never
   * written to again. Answers how many subscriptions there were.
   */
  public int erase(EmailAddress address) {
    String hash = hash(address);
    return desk.database()
        .write(
            connection -> {
              List<Subscription> all = Subscriptions.ofAddress(connection, hash);
              for (Subscription one : all) {
                remove(connection, one.id());
              }
              Sql.update(
                  connection,
                  "DELETE FROM signup_requests WHERE lower(address) = ?",
                  address.key());
              Suppressions.add(connection, hash, Reason.ERASED, desk.now());
              return all.size();
            });
  }

  /** The address may sign up again; answers whether it could not. */
  public boolean lift(EmailAddress address) {
    return desk.database().write(connection -> Suppressions.lift(connection, hash(address)));
  }

  private String hash(EmailAddress address) {
    return desk.secrets().hashOfAddress(address.key());
  }

  /**
   * What nobody confirmed within a week is erased, or back where it was before it was asked for.
   */
  static void dropUnconfirmed(Connection connection, Instant before) throws SQLException {
    for (Subscription one : Subscriptions.unconfirmed(connection, before)) {
      if (one.confirmed().isEmpty()) {
        remove(connection, one.id());
      } else {
        Sql.update(connection, "UPDATE subscriptions SET state = 'ENDED' WHERE id = ?", one.id());
      }
    }
  }

  private static void remove(Connection connection, String id) throws SQLException {
    Sql.update(connection, "DELETE FROM outbox WHERE recipient = ?", id);
    Sql.update(connection, "DELETE FROM signup_tokens WHERE subscription = ?", id);
    Sql.update(connection, "DELETE FROM consents WHERE subscription = ?", id);
    Sql.update(connection, "DELETE FROM subscriptions WHERE id = ?", id);
  }
}

package org.hearsay.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.hearsay.mail.Outcome;
import org.hearsay.mail.Transport;
import org.hearsay.mail.bounce.ReturnPath;
import org.hearsay.mail.smtp.SmtpSettings;
import org.hearsay.mail.smtp.SmtpTransport;
import org.hearsay.signup.carry.MailCarrier;
import org.hearsay.signup.list.Frequency;
import org.hearsay.signup.manage.Preferences;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.outbox.Webhook;
import org.hearsay.signup.outbox.Webhooks;
import org.hearsay.signup.send.Carrier;
import org.hearsay.signup.send.Carrier.Carried;
import org.hearsay.signup.send.Period;
import org.hearsay.signup.send.Sending;
import org.hearsay.signup.subscriber.Links.Purpose;
import org.hearsay.signup.subscriber.Subscription.State;
import org.hearsay.signup.subscriber.Subscriptions;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Criteria M5 and M6 within one process. */
class SendingTest {
  @TempDir Path folder;

  private Database database;
  private Town town;
  private CountedNews news;
  private final List<OutboxRow> carried = new ArrayList<>();
  private final Deque<Carried> answers = new ArrayDeque<>();

  @BeforeEach
  void open() {
    database = Database.openOrCreate(StoreLocation.ofFile(folder.resolve("sending.db")));
    town = new Town(database);
    news = new CountedNews(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Sending sending() {
    Carrier carrier =
        row -> {
          carried.add(row);
          return answers.isEmpty() ? new Carried.Taken() : answers.removeFirst();
        };
    return new Sending(town.desk, Town.AT, news, carrier, carrier);
  }

  /** A reader of daily news whose first mail is out. */
  private String reader() {
    String id = town.subscribe("ana@example.org");
    database.write(connection -> Sql.update(connection, "DELETE FROM outbox"));
    return id;
  }

  private static String words(OutboxRow row) {
    return row.letter().orElseThrow().text();
  }

  @Test
  void newsComeOnceAPeriodAndOnlyWhatIsNew() {
    reader();
    news.happen(1);
    assertEquals(0, sending().run().made(), "the first morning is yet to come");
    town.pass(Duration.ofHours(22));
    assertEquals(1, sending().run().sent());
    news.happen(2);
    assertEquals(0, sending().run().sent());
    town.pass(Duration.ofDays(1));
    assertEquals(1, sending().run().sent());
    assertTrue(words(carried.get(0)).startsWith("#1#\n"), words(carried.get(0)));
    assertTrue(words(carried.get(1)).startsWith("#2#\n"), words(carried.get(1)));
  }

  @Test
  void nothingNewNoMailAndNoneLaterOnTheSameDay() {
    reader();
    town.pass(Duration.ofHours(22));
    assertEquals(0, sending().run().made());
    news.happen(1);
    town.pass(Duration.ofHours(2));
    assertEquals(0, sending().run().made(), "the day's mail would have come in the morning");
    town.pass(Duration.ofDays(1));
    assertEquals(1, sending().run().sent());
  }

  @Test
  void whatWasNotSeenToArriveIsNotSentAgainAndItsNewsComeWithTheNext() {
    reader();
    news.happen(1);
    town.pass(Duration.ofHours(22));
    answers.add(new Carried.Unseen("no answer"));
    assertEquals(1, sending().run().failed());
    assertEquals(0, sending().run().made());
    news.happen(2);
    town.pass(Duration.ofDays(1));
    assertEquals(1, sending().run().sent());
    assertTrue(words(carried.get(1)).startsWith("#1# #2#"), words(carried.get(1)));
    assertFalse(carried.get(0).id().equals(carried.get(1).id()));
  }

  @Test
  void whatWasSurelyNotTakenIsTriedAgainAsTheSameMessage() {
    reader();
    news.happen(1);
    town.pass(Duration.ofHours(22));
    answers.add(new Carried.Later("busy"));
    assertEquals(1, sending().run().later());
    assertEquals(0, sending().run().sent(), "not at once");
    town.pass(Duration.ofMinutes(6));
    assertEquals(1, sending().run().sent());
    assertEquals(carried.get(0).id(), carried.get(1).id());
    assertEquals(words(carried.get(0)), words(carried.get(1)));
  }

  @Test
  void anAddressThatIsRefusedGetsNothingMore() {
    String id = reader();
    news.happen(1);
    town.pass(Duration.ofHours(22));
    answers.add(new Carried.Refused("550", true));
    assertEquals(1, sending().run().failed());
    assertEquals(
        State.BOUNCED,
        database.read(connection -> Subscriptions.find(connection, id)).orElseThrow().state());
    news.happen(2);
    town.pass(Duration.ofDays(1));
    assertEquals(0, sending().run().made());
  }

  @Test
  void whoHasLeftGetsNotEvenWhatWaits() {
    reader();
    news.happen(1);
    town.pass(Duration.ofHours(22));
    answers.add(new Carried.Later("busy"));
    sending().run();
    String leave = leaveLink(carried.get(0));
    new Preferences(town.desk).leave(leave, Purpose.LEAVE, Town.SOMEBODY);
    town.pass(Duration.ofHours(1));
    assertEquals(0, sending().run().sent());
    assertEquals(1, carried.size());
  }

  private static String leaveLink(OutboxRow row) {
    String link = row.letter().orElseThrow().leave().orElseThrow();
    return link.substring(link.indexOf('=') + 1);
  }

  @Test
  void aProgramIsToldUntilItAnswers() {
    database.write(
        connection -> {
          Webhooks.add(
              connection,
              new Webhook(
                  "hook1",
                  "harbour",
                  "https://program.example/news",
                  "a secret of some length",
                  Frequency.AT_ONCE,
                  town.now(),
                  0,
                  ""));
          return true;
        });
    news.happen(1);
    town.pass(Duration.ofMinutes(20));
    answers.add(new Carried.Unseen("no answer"));
    assertEquals(1, sending().run().later());
    town.pass(Duration.ofMinutes(6));
    assertEquals(1, sending().run().sent());
    assertEquals(carried.get(0).id(), carried.get(1).id(), "by this it knows it again");
  }

  @Test
  void periodsBeginInTheMorningOfDaysAndMondays() {
    Instant sunday = Instant.parse("2022-03-06T05:59:59Z");
    assertEquals("day 2022-03-05T06:00:00.000Z", Period.of(Frequency.DAILY, sunday).key());
    assertEquals("week 2022-02-28T06:00:00.000Z", Period.of(Frequency.WEEKLY, sunday).key());
    Instant monday = Instant.parse("2022-03-07T06:00:00Z");
    assertEquals("week 2022-03-07T06:00:00.000Z", Period.of(Frequency.WEEKLY, monday).key());
    assertEquals("at-once 2022-03-07T06:00:00.000Z", Period.of(Frequency.AT_ONCE, monday).key());
  }

  @Test
  void theFieldsOfOneClickAreUnderTheSignature() throws Exception {
    reader();
    news.happen(1);
    town.pass(Duration.ofHours(22));
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try (SmtpTransport smtp =
        new SmtpTransport(settings(server.getSmtp().getPort(), keys), town::now)) {
      Carrier mail = new MailCarrier(smtp, "News <news@news.example>", Optional.empty());
      assertEquals(1, new Sending(town.desk, Town.AT, news, mail, mail).run().sent());
      String whole = GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]);
      // What the server that took it wrote on top is not ours.
      String ours = whole.substring(whole.indexOf("DKIM-Signature:"));
      List<String> covered =
          verified(ours, keys).getHeaders().stream()
              .map(name -> name.toString().toLowerCase(Locale.ROOT))
              .toList();
      assertTrue(
          covered.containsAll(List.of("from", "list-unsubscribe", "list-unsubscribe-post")),
          covered.toString());
      for (String one : List.of("/leave?t=", "One-Click")) {
        assertTrue(ours.contains(one), ours);
        String forged = ours.replace(one, "/evil?t=");
        assertThrows(FailException.class, () -> verified(forged, keys), one);
      }
    } finally {
      server.stop();
    }
  }

  private SmtpSettings settings(int port, KeyPair keys) throws IOException {
    String key = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
    Files.writeString(
        folder.resolve("key.pem"),
        "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n");
    Path file =
        Files.writeString(
            folder.resolve("mail.conf"),
            "host=127.0.0.1\nencryption=none\ndkim-domain=news.example\ndkim-selector=s\n"
                + "dkim-key=key.pem\nport="
                + port
                + "\n");
    return SmtpSettings.read(file);
  }

  /** The signature of a mail, as whoever has the key in the domain's name finds it right. */
  private static SignatureRecord verified(String mail, KeyPair keys) throws Exception {
    String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    DKIMVerifier verifier =
        new DKIMVerifier((method, selector, token) -> List.of("v=DKIM1; k=rsa; p=" + key));
    return verifier
        .verify(new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)))
        .get(0);
  }

  @Test
  void everyDigestHasItsHeadersAndBothParts() throws MessagingException {
    String id = reader();
    news.happen(1);
    town.pass(Duration.ofHours(22));
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    ReturnPath bounces = new ReturnPath("bounces@news.example", town.desk.secrets().ofBounces());
    try (SmtpTransport smtp =
        new SmtpTransport(SendingChild.server(server.getSmtp().getPort()), town::now)) {
      Carrier mail = new MailCarrier(smtp, "News <news@news.example>", Optional.of(bounces));
      assertEquals(1, new Sending(town.desk, Town.AT, news, mail, mail).run().sent());
      MimeMessage arrived = server.getReceivedMessages()[0];
      assertEquals("List-Unsubscribe=One-Click", arrived.getHeader("List-Unsubscribe-Post", null));
      String link = arrived.getHeader("List-Unsubscribe", null).replaceAll("\\s", "");
      assertTrue(
          link.matches("<https://news\\.example/sign-up/leave\\?t=[A-Za-z0-9_-]{43}>"), link);
      assertEquals("auto-generated", arrived.getHeader("Auto-Submitted", null));
      String whole = GreenMailUtil.getWholeMessage(arrived);
      assertTrue(whole.contains("text/plain") && whole.contains("text/html"), whole);
      assertFalse(whole.contains("<img"), whole);
      String path = String.valueOf(arrived.getHeader("Return-Path", null)).replaceAll("[<>]", "");
      assertEquals(Optional.of(id), path.contains("@") ? bounces.token(path) : Optional.of(id));
      String token = link.substring(link.indexOf('=') + 1, link.length() - 1);
      assertTrue(new Preferences(town.desk).leave(token, Purpose.LEAVE, Town.SOMEBODY).isPresent());
    } finally {
      server.stop();
    }
  }

  @Test
  void aServerThatDislikesOurWordsSaysNothingOfTheAddress() {
    String id = reader();
    news.happen(1);
    town.pass(Duration.ofHours(22));
    Transport picky = message -> new Outcome.Refused(554, "the mail server refuses the message");
    Carrier mail = new MailCarrier(picky, "news@news.example", Optional.empty());
    assertEquals(1, new Sending(town.desk, Town.AT, news, mail, mail).run().failed());
    assertEquals(
        State.ACTIVE,
        database.read(connection -> Subscriptions.find(connection, id)).orElseThrow().state());
  }
}

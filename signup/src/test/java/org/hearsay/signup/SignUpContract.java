package org.hearsay.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.signup.address.EmailAddress;
import org.hearsay.signup.ask.AskAnswer;
import org.hearsay.signup.ask.AskForm;
import org.hearsay.signup.consent.Consent;
import org.hearsay.signup.consent.Consent.Act;
import org.hearsay.signup.consent.ConsentTexts;
import org.hearsay.signup.consent.Consents;
import org.hearsay.signup.consent.Sender;
import org.hearsay.signup.list.Frequency;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.manage.OwnData;
import org.hearsay.signup.manage.Preferences;
import org.hearsay.signup.manage.Tidying;
import org.hearsay.signup.outbox.Letter;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.outbox.OutboxRow.Kind;
import org.hearsay.signup.secret.Hashes;
import org.hearsay.signup.subscriber.Links;
import org.hearsay.signup.subscriber.Links.Purpose;
import org.hearsay.signup.subscriber.Subscription;
import org.hearsay.signup.subscriber.Subscription.State;
import org.hearsay.signup.subscriber.Subscriptions;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreException;
import org.hearsay.store.database.StoreLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Criteria M1 to M4 below the server, on either database. */
abstract class SignUpContract {
  private static final String ANA = "ana@example.org";

  private Database database;
  private Town town;

  abstract StoreLocation fresh();

  @BeforeEach
  void open() {
    database = Database.openOrCreate(fresh());
    town = new Town(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Subscription subscription(String id) {
    return database.read(connection -> Subscriptions.find(connection, id)).orElseThrow();
  }

  private List<Consent> consents(String id) {
    return database.read(connection -> Consents.of(connection, id));
  }

  @Test
  void whoAsksGetsOneMailInWhichNothingIsThatWasTyped() {
    assertInstanceOf(AskAnswer.Taken.class, town.ask("buy-now.http.example@example.org"));
    town.settling.settle();
    assertEquals(1, town.outbox().size());
    Letter letter = town.newest();
    assertEquals("buy-now.http.example@example.org", letter.to());
    assertFalse((letter.subject() + letter.text() + letter.html()).contains("buy-now"));
    assertEquals(0, town.rows("signup_requests"));
  }

  @Test
  void aHundredLooksAtTheLinkChangeNothingAndOnePressConfirms() {
    town.ask(ANA);
    town.settling.settle();
    String token = Town.token(town.newest());
    String before = town.all();
    for (int i = 0; i < 100; i++) {
      assertTrue(town.confirming.look(token).isPresent());
    }
    assertEquals(before, town.all());
    Subscription one = town.confirming.confirm(token, Town.SOMEBODY).orElseThrow().one();
    assertEquals(State.ACTIVE, one.state());
  }

  @Test
  void aLinkWorksForTwoDaysAndOnceUsedForTenMinutes() {
    town.ask(ANA);
    town.settling.settle();
    String token = Town.token(town.newest());
    town.pass(Duration.ofHours(47));
    assertTrue(town.confirming.confirm(token, Town.SOMEBODY).isPresent());
    town.pass(Duration.ofMinutes(9));
    assertTrue(town.confirming.confirm(token, Town.SOMEBODY).isPresent());
    town.pass(Duration.ofMinutes(2));
    assertTrue(town.confirming.confirm(token, Town.SOMEBODY).isEmpty());
    assertEquals(2, consentsOf(ANA).size(), "pressing again is not agreeing again");
    town.ask("ben@example.org");
    town.settling.settle();
    String late = Town.token(town.newest());
    town.pass(Duration.ofHours(49));
    assertTrue(town.confirming.look(late).isEmpty());
    assertTrue(town.confirming.confirm(late, Town.SOMEBODY).isEmpty());
  }

  private List<Consent> consentsOf(String address) {
    String hash = town.desk.secrets().hashOfAddress(address);
    return consents(
        database.read(connection -> Subscriptions.ofAddress(connection, hash)).get(0).id());
  }

  @Test
  void tokensAreLongKeptAsHashesAndOfNoUseForAnotherPurpose() {
    town.ask(ANA);
    town.settling.settle();
    String token = Town.token(town.newest());
    assertTrue(token.length() * 6 >= 128);
    String tokens =
        database
            .read(
                connection ->
                    Sql.list(
                        connection,
                        row -> row.getString(1),
                        "SELECT token_hash FROM signup_tokens"))
            .toString();
    assertFalse(tokens.contains(token));
    assertTrue(tokens.contains(Hashes.of(token)));
    Preferences preferences = new Preferences(town.desk);
    assertTrue(preferences.look(token, Purpose.MANAGE).isEmpty());
    assertTrue(preferences.leave(token, Purpose.LEAVE, Town.SOMEBODY).isEmpty());
    for (String forged : List.of("", "x", token.substring(1), token + "A", Hashes.of(token))) {
      assertTrue(town.confirming.confirm(forged, Town.SOMEBODY).isEmpty(), forged);
    }
  }

  @Test
  void aThousandSignUpsOfOneAddressSendOneMailInTenMinutesAndThreeADay() {
    for (int i = 0; i < 1000; i++) {
      town.ask(i % 2 == 0 ? ANA : "Ana+" + i + "@Example.org");
      town.settling.settle();
      town.pass(Duration.ofSeconds(200));
    }
    List<Instant> made = town.outbox().stream().map(OutboxRow::made).sorted().toList();
    Duration all = Duration.between(Town.MORNING, town.now());
    assertTrue(made.size() >= 3, made.toString());
    assertTrue(made.size() <= 3 * (all.toDays() + 1), made.toString());
    for (int i = 1; i < made.size(); i++) {
      assertTrue(Duration.between(made.get(i - 1), made.get(i)).toMinutes() >= 10);
      if (i >= 3) {
        assertTrue(Duration.between(made.get(i - 3), made.get(i)).toHours() >= 24);
      }
    }
  }

  @Test
  void oneClientSendsTenFormsAnHour() {
    Sender one = new Sender("203.0.113.9", "a program", "");
    for (int i = 0; i < 10; i++) {
      AskAnswer answer = town.asking.ask(town.form("victim" + i + "@example.org"), one);
      assertInstanceOf(AskAnswer.Taken.class, answer);
    }
    assertInstanceOf(
        AskAnswer.TooMany.class, town.asking.ask(town.form("victim11@example.org"), one));
    assertInstanceOf(AskAnswer.Taken.class, town.ask("somebody@example.org"));
    town.pass(Duration.ofHours(1));
    assertInstanceOf(AskAnswer.Taken.class, town.asking.ask(town.form(ANA), one));
  }

  @Test
  void knownUnknownAndBlockedAddressesAreTreatedAlikeUntilNobodyWatches() {
    town.subscribe("known@example.org");
    new OwnData(town.desk).erase(new EmailAddress("blocked@example.org"));
    for (String address : List.of("known@example.org", "new@example.org", "blocked@example.org")) {
      int counts = town.rows("signup_counts");
      assertInstanceOf(AskAnswer.Taken.class, town.ask(address));
      assertEquals(1, town.rows("signup_requests"), "all that is done is to keep the form");
      assertEquals(counts + 1, town.rows("signup_counts"));
      town.pass(Duration.ofMinutes(20));
      town.settling.settle();
    }
    assertEquals(
        List.of(Kind.CONFIRM, Kind.KNOWN, Kind.CONFIRM),
        town.outbox().stream().map(OutboxRow::kind).toList());
  }

  @Test
  void aClosedListTakesNothing() {
    AskForm form = town.form(ANA);
    AskForm shut = new AskForm("shut", ANA, "daily", "en", true, form.textVersion(), form.hidden());
    assertInstanceOf(AskAnswer.Closed.class, town.asking.ask(shut, Town.SOMEBODY));
    assertTrue(town.asking.form("shut").isEmpty());
    new MailingLists(database).open("harbour", false);
    assertInstanceOf(AskAnswer.Closed.class, town.asking.ask(form, Town.SOMEBODY));
    assertEquals(0, town.rows("signup_requests"));
  }

  @Test
  void aFormThatNobodyFilledInIsNotTaken() {
    AskForm good = town.form(ANA);
    String stamp = good.hidden().stamp();
    List<AskForm> bad =
        List.of(
            form(good, "not an address", true, stamp),
            form(good, "ana@example.org\r\nBcc: ben@example.org", true, stamp),
            form(good, "ana@example.org\n", true, stamp),
            form(good, "ana@example", true, stamp),
            form(good, "\"a b\"@example.org", true, stamp),
            form(good, "ana@example.org,ben@example.org", true, stamp),
            form(good, ANA, false, stamp),
            form(good, ANA, true, ""),
            form(good, ANA, true, "1." + stamp.substring(stamp.indexOf('.') + 1)),
            form(good, ANA, true, stamp + "\u2028"),
            form(good, ANA, true, town.asking.form("harbour").orElseThrow().stamp()));
    for (AskForm form : bad) {
      assertInstanceOf(AskAnswer.Wrong.class, town.asking.ask(form, Town.SOMEBODY));
    }
    AskForm trapped =
        new AskForm(
            "harbour", ANA, "daily", "en", true, "1", new AskForm.Hidden(stamp, "http://x"));
    assertInstanceOf(AskAnswer.Taken.class, town.asking.ask(trapped, Town.SOMEBODY));
    assertEquals(0, town.rows("signup_requests"));
    town.pass(Duration.ofHours(25));
    assertInstanceOf(AskAnswer.Wrong.class, town.asking.ask(good, Town.SOMEBODY), "too old");
  }

  private static AskForm form(AskForm good, String address, boolean consent, String stamp) {
    return new AskForm(
        "harbour",
        address,
        "daily",
        "en",
        consent,
        good.textVersion(),
        new AskForm.Hidden(stamp, ""));
  }

  @Test
  void theRecordHoldsWhatWasShownAndWhereBothTimes() {
    String id = town.subscribe(ANA);
    List<Consent> record = consents(id);
    assertEquals(List.of(Act.ASKED, Act.CONFIRMED), record.stream().map(Consent::act).toList());
    Consent asked = record.get(0);
    assertEquals("198.51.100.1", asked.sender().client());
    assertEquals("a browser", asked.sender().agent());
    assertEquals("https://news.example/sign-up/harbour", asked.sender().form());
    assertEquals(Hashes.of(ConsentTexts.usual()), asked.textHash());
    assertEquals(1, asked.textVersion());
    assertEquals("192.0.2.7", record.get(1).sender().client());
    StoreException refused =
        assertThrows(
            StoreException.class,
            () ->
                database.write(
                    connection -> Sql.update(connection, "UPDATE consents SET act = 'ASKED'")));
    assertTrue(refused.getMessage().contains("never changed"), refused.getMessage());
  }

  @Test
  void newWordsAreANewVersionAndOldFormsAgreeToWhatTheyShowed() {
    AskForm old = town.form(ANA);
    assertEquals(2, new ConsentTexts(database).publish("I agree to more.", town.now()).version());
    town.asking.ask(old, Town.SOMEBODY);
    town.settling.settle();
    assertEquals(1, consentsOf(ANA).get(0).textVersion());
  }

  @Test
  void whatNobodyConfirmsIsErasedAfterAWeek() {
    town.ask("never@example.org");
    town.settling.settle();
    String kept = town.subscribe(ANA);
    town.pass(Duration.ofDays(6));
    new Tidying(town.desk).tidy();
    assertEquals(2, town.rows("subscriptions"));
    town.pass(Duration.ofDays(2));
    new Tidying(town.desk).tidy();
    assertEquals(State.ACTIVE, subscription(kept).state());
    assertFalse(town.all().contains("never@example.org"));
  }

  @Test
  void leavingEndsItAtOnceAndTheOldLinkDoesNotBeginItAgain() {
    town.ask(ANA);
    town.settling.settle();
    String confirm = Town.token(town.newest());
    String id = town.confirming.confirm(confirm, Town.SOMEBODY).orElseThrow().one().id();
    String leave = link(id, Purpose.LEAVE);
    Preferences preferences = new Preferences(town.desk);
    assertEquals(State.ACTIVE, preferences.look(leave, Purpose.LEAVE).orElseThrow().state());
    assertTrue(preferences.look(leave, Purpose.MANAGE).isEmpty());
    assertEquals(
        State.ENDED, preferences.leave(leave, Purpose.LEAVE, Town.SOMEBODY).orElseThrow().state());
    assertTrue(preferences.leave(leave, Purpose.LEAVE, Town.SOMEBODY).isPresent());
    assertTrue(town.confirming.confirm(confirm, Town.SOMEBODY).isEmpty());
    assertEquals(
        List.of(Act.ASKED, Act.CONFIRMED, Act.WITHDRAWN),
        consents(id).stream().map(Consent::act).toList());
  }

  private String link(String id, Purpose purpose) {
    String token = town.desk.secrets().token();
    database.write(
        connection -> {
          Links.add(connection, token, id, purpose, town.now());
          return true;
        });
    return token;
  }

  @Test
  void preferencesAreChangedByTheirOwnLink() {
    String id = town.subscribe(ANA);
    Preferences preferences = new Preferences(town.desk);
    String manage = link(id, Purpose.MANAGE);
    preferences.change(manage, Frequency.WEEKLY, DateLanguage.DE, Town.SOMEBODY);
    assertEquals(Frequency.WEEKLY, subscription(id).frequency());
    assertEquals(DateLanguage.DE, subscription(id).language());
    assertTrue(
        preferences.change("guess", Frequency.DAILY, DateLanguage.EN, Town.SOMEBODY).isEmpty());
  }

  @Test
  void allThatIsKeptOfAnAddressIsHandedOutAndErasedButForAHash() {
    EmailAddress address = new EmailAddress("Ana@example.org");
    town.subscribe("Ana@example.org");
    OwnData own = new OwnData(town.desk);
    String export = own.export(address);
    for (String part : List.of("Ana@example.org", "198.51.100.1", "confirmed", "a browser")) {
      assertTrue(export.contains(part), part + " in " + export);
    }
    town.ask("ANA@example.org");
    assertEquals(1, own.erase(address));
    String all = town.all().toLowerCase(java.util.Locale.ROOT);
    for (String part : List.of("ana@", "example.org", "198.51.100.1", "192.0.2.7")) {
      assertFalse(all.contains(part), part + " in " + all);
    }
    assertEquals(1, town.rows("suppressions"));
    town.pass(Duration.ofDays(2));
    town.ask(ANA);
    town.settling.settle();
    assertEquals(0, town.rows("outbox"), "an erased address is never written to again");
    assertTrue(own.lift(address));
    town.ask(ANA);
    town.settling.settle();
    assertEquals(1, town.rows("outbox"));
  }
}

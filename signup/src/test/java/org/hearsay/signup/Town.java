package org.hearsay.signup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.ask.AskAnswer;
import org.hearsay.signup.ask.AskForm;
import org.hearsay.signup.ask.Asking;
import org.hearsay.signup.ask.Settling;
import org.hearsay.signup.consent.ConsentTexts;
import org.hearsay.signup.consent.Sender;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.manage.Confirming;
import org.hearsay.signup.outbox.Letter;
import org.hearsay.signup.outbox.Outbox;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.secret.Randomness;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;

/** A store with a list that people sign up for, at a time that a test sets. */
final class Town {
  static final Instant MORNING = Instant.parse("2022-03-07T09:00:00Z");
  static final Sender SOMEBODY = new Sender("192.0.2.7", "a browser", "https://news.example/x");
  static final SignUpAddress AT = SignUpAddress.of("https://news.example");
  private static final Pattern TOKEN = Pattern.compile("\\?t=([A-Za-z0-9_-]{40,})");

  final Database database;
  final Desk desk;
  final Asking asking;
  final Settling settling;
  final Confirming confirming;
  private Instant now = MORNING;
  private int clients;

  Town(Database database) {
    this.database = database;
    this.desk = Desk.on(database, () -> now, seeded());
    this.asking = new Asking(desk);
    this.settling = new Settling(desk, AT);
    this.confirming = new Confirming(desk);
    MailingLists lists = new MailingLists(database);
    lists.add(list("harbour", true));
    lists.add(list("shut", false));
    new ConsentTexts(database).publish(ConsentTexts.usual(), now);
  }

  private static MailingList list(String name, boolean open) {
    return new MailingList(
        name, "Strike at the harbour", MailingList.Kind.CRISIS, "harbour", open, MORNING);
  }

  private static Randomness seeded() {
    Random random = new Random(42);
    return count -> {
      byte[] bytes = new byte[count];
      random.nextBytes(bytes);
      return bytes;
    };
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  AskForm form(String address) {
    Asking.NewForm shown = asking.form("harbour").orElseThrow();
    pass(Duration.ofSeconds(4));
    return new AskForm(
        "harbour",
        address,
        "daily",
        "en",
        true,
        Integer.toString(shown.text().version()),
        new AskForm.Hidden(shown.stamp(), ""));
  }

  /** Asks from an address on the network that nobody used before. */
  AskAnswer ask(String address) {
    clients++;
    Sender sender = new Sender("198.51.100." + clients, "a browser", AT.form("harbour"));
    return asking.ask(form(address), sender);
  }

  /** Asks, follows the link and presses its button. */
  String subscribe(String address) {
    ask(address);
    settling.settle();
    String token = token(newest());
    return confirming.confirm(token, SOMEBODY).orElseThrow().one().id();
  }

  List<OutboxRow> outbox() {
    return database.read(connection -> Outbox.newest(connection, "harbour", 100_000));
  }

  Letter newest() {
    return outbox().stream()
        .map(OutboxRow::letter)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  static String token(Letter letter) {
    Matcher link = TOKEN.matcher(letter.text());
    if (!link.find()) {
      throw new AssertionError("no link: " + letter.text());
    }
    return link.group(1);
  }

  int rows(String table) {
    return database.read(connection -> Sql.integer(connection, "SELECT count(*) FROM " + table));
  }

  /** All that is kept, in letters. */
  String all() {
    StringBuilder all = new StringBuilder();
    for (String table :
        List.of(
            "signup_requests",
            "signup_counts",
            "subscriptions",
            "consents",
            "signup_tokens",
            "suppressions",
            "outbox")) {
      all.append(table).append('\n');
      database.read(
          connection ->
              Sql.list(
                  connection,
                  row -> {
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                      all.append(row.getString(i)).append('\t');
                    }
                    return all.append('\n').length();
                  },
                  "SELECT * FROM " + table));
    }
    return new String(all.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}

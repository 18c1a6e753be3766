package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.server.RunningServer.Answer;
import org.hearsay.server.access.Access;
import org.hearsay.server.access.Keys;
import org.hearsay.server.access.Password;
import org.hearsay.server.access.Sessions;
import org.hearsay.signup.address.EmailAddress;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.ask.Settling;
import org.hearsay.signup.consent.ConsentTexts;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.manage.OwnData;
import org.hearsay.signup.outbox.Letter;
import org.hearsay.signup.outbox.Outbox;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.secret.Randomness;
import org.hearsay.signup.subscriber.Links;
import org.hearsay.signup.subscriber.Subscription.State;
import org.hearsay.signup.subscriber.Subscriptions;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Criteria M1 to M5 as browsers, mail programs and those who mean no good meet them. */
class ReadersTest {
  private static final String FORM = "/sign-up/harbour";
  private static final Pattern LINK = Pattern.compile("https://news\\.example(/\\S+)");
  private static final Pattern VALUE =
      Pattern.compile("name=\"(version|stamp)\" value=\"([^\"]*)\"");

  @TempDir Path folder;
  private Instant now = Instant.parse("2022-03-07T09:00:00Z");
  private RecordStore store;
  private Database database;
  private Desk desk;
  private RunningServer server;
  private int clients;

  @BeforeEach
  void start() {
    store = RecordStore.open(StoreLocation.ofFile(folder.resolve("readers.db")), () -> now);
    database = store.database();
    desk = Desk.on(database, () -> now, Randomness.secure());
    MailingLists lists = new MailingLists(database);
    lists.add(list("harbour", true));
    lists.add(list("shut", false));
    new ConsentTexts(database).publish(ConsentTexts.usual(), now);
    // Anybody may read all else; a key is needed for what tells of people.
    Access access =
        new Access(
            Optional.of(Password.of("a long sentence nobody tries")),
            Keys.of(RunningServer.TOKEN),
            true,
            false,
            new Sessions(() -> now));
    Readership readers =
        new Readership(desk, Optional.of(URI.create("https://news.example")), Optional.empty());
    server =
        RunningServer.of(
            RunningServer.patient()
                .withProxies(List.of(org.hearsay.server.guard.Network.parse("127.0.0.1"))),
            readers.routes(store),
            access,
            () -> now);
  }

  private MailingList list(String name, boolean open) {
    String title = "The <script>alert(1)</script> \"strike\"";
    return new MailingList(name, title, MailingList.Kind.CRISIS, "strike", open, now);
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private Map<String, String> filledIn(String address) {
    Map<String, String> fields = new TreeMap<>();
    Matcher hidden = VALUE.matcher(server.get(FORM).text());
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.put("email", address);
    fields.put("frequency", "daily");
    fields.put("language", "en");
    fields.put("consent", "yes");
    fields.put("website", "");
    now = now.plusSeconds(5);
    return fields;
  }

  private HttpRequest.Builder request(String path, Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(body.length() == 0 ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return server
        .to(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
  }

  /** From a client that was never there before. */
  private Answer post(String path, Map<String, String> fields) {
    clients++;
    return server.send(request(path, fields).header("X-Forwarded-For", "198.51.100." + clients));
  }

  /** The path in the newest mail. */
  private String mailed() {
    new Settling(desk, SignUpAddress.of("https://news.example")).settle();
    List<OutboxRow> rows = database.read(connection -> Outbox.newest(connection, "harbour", 1));
    Letter letter = rows.get(0).letter().orElseThrow();
    Matcher link = LINK.matcher(letter.text());
    assertTrue(link.find(), letter.text());
    return link.group(1);
  }

  private String subscription() {
    return database.read(connection -> Subscriptions.active(connection, "", 10)).get(0).id();
  }

  private String link(Links.Purpose purpose) {
    String token = desk.secrets().token();
    database.write(
        connection -> {
          Links.add(connection, token, subscription(), purpose, now);
          return true;
        });
    return token;
  }

  private void subscribe(String address) {
    assertEquals(200, post(FORM, filledIn(address)).status());
    String path = mailed();
    assertEquals(200, post(path, Map.of()).status());
    now = now.plus(Duration.ofMinutes(11));
  }

  private String everything() {
    StringBuilder all = new StringBuilder();
    for (String table :
        List.of(
            "signup_requests",
            "signup_counts",
            "subscriptions",
            "consents",
            "signup_tokens",
            "suppressions",
            "outbox",
            "signup_secrets")) {
      database.read(
          connection ->
              Sql.list(
                  connection,
                  row -> {
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                      all.append(row.getString(i)).append('\t');
                    }
                    return all.length();
                  },
                  "SELECT * FROM " + table));
    }
    return all.toString();
  }

  @Test
  void theFormNeedsNoScriptAndItsBoxIsNotTicked() {
    Answer form = server.get(FORM);
    String html = form.text();
    assertEquals(200, form.status());
    assertFalse(html.contains("<script"), html);
    assertFalse(html.matches("(?s).*type=\"checkbox\"[^>]*checked.*"), html);
    assertTrue(html.contains("I want these news by e-mail") && html.contains("version 1"), html);
    assertFalse(html.matches("(?s).*type=\"hidden\"[^>]*website.*"), "the trap is hidden by CSS");
    assertTrue(html.contains("class=\"trap\""), html);
    String rules = form.header("Content-Security-Policy");
    assertTrue(rules.contains("default-src 'none'") && rules.contains("frame-ancestors *"), rules);
    assertFalse(rules.contains("unsafe") || rules.contains("script-src"), rules);
    assertEquals("", form.header("X-Frame-Options"));
    assertEquals("", form.header("Set-Cookie"));
  }

  @Test
  void scannersThatFollowEveryLinkChangeNothing() {
    post(FORM, filledIn("ana@example.org"));
    String confirm = mailed();
    String before = everything();
    for (int i = 0; i < 100; i++) {
      assertEquals(200, server.get(confirm).status());
    }
    assertEquals(before, everything());
    Answer done = post(confirm, Map.of());
    assertEquals(200, done.status());
    assertTrue(done.text().contains("You get news"), done.text());
    String manage = link(Links.Purpose.MANAGE);
    String leave = link(Links.Purpose.LEAVE);
    String settled = everything();
    for (String path :
        List.of(
            confirm,
            "/sign-up/preferences?t=" + manage,
            "/sign-up/leave?t=" + manage,
            "/sign-up/leave?t=" + leave,
            "/sign-up/data?t=" + manage,
            FORM,
            "/sign-up/style.css")) {
      assertEquals(200, server.get(path).status(), path);
      assertEquals(settled, everything(), path);
    }
    assertEquals(400, server.get("/sign-up/erase?t=" + manage).status());
    assertEquals(405, server.send(server.to(confirm).DELETE()).status());
    assertEquals(settled, everything());
  }

  @Test
  void oneClickEndsItAtOnceWithoutCookiesOrRedirect() {
    subscribe("ana@example.org");
    String id = subscription();
    String leave = "/sign-up/leave?t=" + link(Links.Purpose.LEAVE);
    Answer answer =
        server.send(
            request(leave, Map.of("List-Unsubscribe", "One-Click"))
                .header("Origin", "https://mail.example"));
    assertEquals(200, answer.status());
    assertEquals("", answer.header("Set-Cookie"));
    assertEquals(
        State.ENDED,
        database.read(connection -> Subscriptions.find(connection, id)).orElseThrow().state());
    String ended = everything();
    assertEquals(200, post(leave, Map.of("List-Unsubscribe", "One-Click")).status());
    assertEquals(ended, everything(), "a second time changes nothing");
  }

  @Test
  void oneClickMayBeSentAsAFormWithPartsToo() {
    subscribe("ana@example.org");
    String leave = "/sign-up/leave?t=" + link(Links.Purpose.LEAVE);
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    assertEquals(
        200,
        server
            .send(
                server
                    .to(leave)
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(HttpRequest.BodyPublishers.ofString(body)))
            .status());
    assertEquals(List.of(), database.read(connection -> Subscriptions.active(connection, "", 10)));
  }

  @Test
  void forgedLinksLeadNowhereAndTellNothing() {
    subscribe("ana@example.org");
    String before = everything();
    String leave = link(Links.Purpose.LEAVE);
    for (String token :
        List.of("", "guess", "..%2f", leave.substring(1), "%00", "a".repeat(1999))) {
      for (String path : List.of("confirm", "leave", "preferences", "erase")) {
        Answer answer = post("/sign-up/" + path + "?t=" + token, Map.of("sure", "yes"));
        assertEquals(404, answer.status(), path);
        assertFalse(answer.text().contains("ana@"), answer.text());
      }
      assertEquals(404, server.get("/sign-up/data?t=" + token).status());
    }
    assertEquals(404, post("/sign-up/erase?t=" + leave, Map.of("sure", "yes")).status());
    assertEquals(404, server.get("/sign-up/data?t=" + leave).status());
    assertTrue(everything().startsWith(before.substring(0, 20)));
    assertEquals(1, database.read(connection -> Subscriptions.active(connection, "", 9)).size());
  }

  @Test
  void formsOfOthersAndForgedFormsAreRefused() {
    Map<String, String> good = filledIn("ana@example.org");
    assertEquals(
        403, server.send(request(FORM, good).header("Origin", "https://evil.example")).status());
    assertEquals(
        403, server.send(request(FORM, good).header("Sec-Fetch-Site", "cross-site")).status());
    for (Map.Entry<String, String> change :
        Map.of(
                "stamp", "1.x",
                "version", "2",
                "email", "ana@example.org\r\nBcc: ben@example.org",
                "consent", "no",
                "frequency", "hourly\n",
                "language", "xx")
            .entrySet()) {
      Map<String, String> bad = new TreeMap<>(good);
      bad.put(change.getKey(), change.getValue());
      Answer answer = post(FORM, bad);
      assertEquals(400, answer.status(), change.getKey());
      assertTrue(answer.text().contains("role=\"alert\""), answer.text());
    }
    Map<String, String> quick = filledIn("ana@example.org");
    now = now.minusSeconds(4);
    assertEquals(400, post(FORM, quick).status());
    assertEquals(0, count("signup_requests"));
  }

  private int count(String table) {
    return database.read(connection -> Sql.integer(connection, "SELECT count(*) FROM " + table));
  }

  @Test
  void knownUnknownBlockedAndTrappedGetTheSameAnswer() {
    subscribe("known@example.org");
    new OwnData(desk).erase(new EmailAddress("blocked@example.org"));
    Answer unknown = post(FORM, filledIn("new@example.org"));
    Map<String, String> trapped = filledIn("bot@example.org");
    trapped.put("website", "https://spam.example");
    for (Answer other :
        List.of(
            post(FORM, filledIn("known@example.org")),
            post(FORM, filledIn("blocked@example.org")),
            post(FORM, trapped))) {
      assertEquals(unknown.status(), other.status());
      assertEquals(unknown.text(), other.text());
      assertEquals(
          unknown.response().headers().map().keySet(), other.response().headers().map().keySet());
    }
  }

  @Test
  void theTimeOfTheAnswerTellsNotWhetherAnAddressIsKnown() {
    subscribe("known@example.org");
    new OwnData(desk).erase(new EmailAddress("blocked@example.org"));
    Map<String, List<Long>> nanos = new TreeMap<>();
    // In turns, so that a busy machine slows all of them; the first rounds warm up.
    for (int round = 0; round < 50; round++) {
      for (String who : List.of("known", "blocked", "new" + round)) {
        Map<String, String> fields = filledIn(who + "@example.org");
        long before = System.nanoTime();
        assertEquals(200, post(FORM, fields).status());
        long took = System.nanoTime() - before;
        if (round >= 10) {
          nanos.computeIfAbsent(who.replaceAll("\\d", ""), any -> new ArrayList<>()).add(took);
        }
      }
    }
    List<Long> medians =
        nanos.values().stream().map(all -> all.stream().sorted().toList().get(20)).toList();
    assertTrue(Collections.max(medians) < 2 * Collections.min(medians), medians.toString());
  }

  @Test
  void aClosedListIsNotThere() {
    Map<String, String> fields = filledIn("ana@example.org");
    assertEquals(404, post("/sign-up/shut", fields).status());
    assertEquals(404, post("/sign-up/nothing", fields).status());
    assertEquals(404, server.get("/sign-up/shut").status());
    assertEquals(0, count("signup_requests"));
  }

  @Test
  void oneClientSendsTenFormsAnHour() {
    for (int i = 0; i < 11; i++) {
      Answer answer =
          server.send(
              request(FORM, filledIn("victim" + i + "@example.org"))
                  .header("X-Forwarded-For", "203.0.113.5"));
      assertEquals(i < 10 ? 200 : 429, answer.status());
      assertEquals(i < 10 ? "" : "3600", answer.header("Retry-After"));
    }
  }

  @Test
  void aFormThatIsSentAgainAndAgainSendsOneMail() {
    Map<String, String> fields = filledIn("ana@example.org");
    for (int i = 0; i < 20; i++) {
      assertEquals(200, post(FORM, fields).status());
    }
    mailed();
    assertEquals(1, count("outbox"));
  }

  @Test
  void whatStrangersTypedStaysText() {
    Map<String, String> fields = filledIn("\"><script>alert(1)</script>@x");
    Answer answer = post(FORM, fields);
    assertEquals(400, answer.status());
    assertFalse(answer.text().contains("<script"), answer.text());
    subscribe("ana'<b>@example.org".replace("<b>", ""));
    Answer admin =
        server.get("/sign-up/admin/harbour", "Authorization", "Bearer " + RunningServer.TOKEN);
    assertFalse(admin.text().contains("<script"), admin.text());
    assertTrue(admin.text().contains("ana&#39;@example.org"), admin.text());
  }

  @Test
  void subscribersChooseSeeAndEraseByTheirLink() {
    subscribe("ana@example.org");
    String token = link(Links.Purpose.MANAGE);
    Answer saved =
        post("/sign-up/preferences?t=" + token, Map.of("frequency", "weekly", "language", "de"));
    assertTrue(saved.text().contains("Saved."), saved.text());
    Answer data = server.get("/sign-up/data?t=" + token);
    assertTrue(data.header("Content-Disposition").startsWith("attachment"));
    assertEquals("weekly", data.json().at("/subscriptions/0/frequency").asText());
    assertEquals(3, data.json().at("/subscriptions/0/consents").size());
    assertEquals(200, post("/sign-up/erase?t=" + token, Map.of()).status());
    assertEquals(1, count("subscriptions"), "the box was not ticked");
    assertTrue(post("/sign-up/erase?t=" + token, Map.of("sure", "yes")).text().contains("Erased"));
    assertFalse(everything().contains("ana@"));
  }

  @Test
  void whatTellsOfReadersIsForWhoeverRunsTheServer() {
    subscribe("ana@example.org");
    for (String path : List.of("/sign-up/admin", "/sign-up/admin/harbour")) {
      assertEquals(401, server.get(path).status());
      assertEquals(
          200, server.get(path, "Authorization", "Bearer " + RunningServer.TOKEN).status());
    }
  }

  @Test
  void secretsOfLinksAreInNoLog() throws InterruptedException {
    post(FORM, filledIn("ana@example.org"));
    String confirm = mailed();
    server.get(confirm);
    String token = confirm.substring(confirm.indexOf('=') + 1);
    // The line is written after the answer.
    for (int i = 0; i < 500 && server.log.size() < 3; i++) {
      Thread.sleep(20);
    }
    assertTrue(server.log.stream().anyMatch(line -> line.contains("/sign-up/confirm")));
    assertTrue(server.log.stream().noneMatch(line -> line.contains(token)), server.log.toString());
  }
}

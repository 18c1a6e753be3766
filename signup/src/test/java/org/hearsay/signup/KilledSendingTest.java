package org.hearsay.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.signup.list.Frequency;
import org.hearsay.signup.outbox.OutboxRow;
import org.hearsay.signup.outbox.OutboxRow.Kind;
import org.hearsay.signup.outbox.OutboxRow.State;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.StoreLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Criterion M6: ten kills while digests are sent, 200 in the long run. */
class KilledSendingTest {
  private static final int KILLS = Boolean.getBoolean("hearsay.long") ? 200 : 10;
  private static final int READERS = 25;
  private static final Duration BETWEEN = Duration.ofMinutes(20);
  private static final Pattern PIECE = Pattern.compile("#([0-9]+)#");
  private static final long SEED = 7L;

  @TempDir Path folder;

  private Instant now = Town.MORNING.plus(Duration.ofDays(30));
  private int atWork;

  @Test
  void killedAtAnyMomentNobodyGetsAMailTwiceAndNobodyMissesNews() throws Exception {
    Path file = folder.resolve("killed.db");
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try (Database database = Database.openOrCreate(StoreLocation.ofFile(file))) {
      CountedNews news = new CountedNews(database);
      Town town = new Town(database);
      for (int i = 0; i < READERS; i++) {
        town.subscribe("reader" + i + "@example.org");
        town.pass(Duration.ofMinutes(1));
      }
      database.write(
          connection ->
              Sql.update(
                  connection, "UPDATE subscriptions SET frequency = ?", Frequency.AT_ONCE.code()));
      database.write(connection -> Sql.update(connection, "DELETE FROM outbox"));
      Random random = new Random(SEED);
      for (int kill = 1; kill <= KILLS; kill++) {
        news.happen(kill);
        run(file, server, random.nextInt(READERS + 3), random.nextInt(15));
      }
      // Twice undisturbed: the second gives up what the last kill left unseen, and tells its news.
      run(file, server, -1, 0);
      run(file, server, -1, 0);
      check(server, town);
    } finally {
      server.stop();
    }
  }

  /**
   * Runs the sender and kills it some milliseconds after so many mails, none being while it makes
   * them; negative lets it end.
   */
  private void run(Path file, GreenMail server, int mails, int millis)
      throws IOException, InterruptedException {
    now = now.plus(BETWEEN);
    int port = server.getSmtp().getPort();
    Process child =
        new ProcessBuilder(SendingChild.command(file, port, now))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("ready", lines.readLine());
      if (mails >= 0) {
        int before = server.getReceivedMessages().length;
        while (child.isAlive() && server.getReceivedMessages().length < before + mails) {
          Thread.sleep(1);
        }
        Thread.sleep(millis);
        child.toHandle().destroyForcibly();
      } else {
        assertTrue(lines.readLine().startsWith("done"));
      }
    }
    int status = child.waitFor();
    if (mails < 0) {
      assertEquals(0, status);
    } else if (status != 0) {
      atWork++;
    }
  }

  private void check(GreenMail server, Town town) throws MessagingException {
    Map<String, OutboxRow> rows = new HashMap<>();
    Map<State, Integer> states = new TreeMap<>();
    for (OutboxRow row : town.outbox()) {
      assertEquals(Kind.DIGEST, row.kind());
      rows.put("<" + row.id() + ">", row);
      states.merge(row.state(), 1, Integer::sum);
    }
    Set<String> ids = new HashSet<>();
    Set<List<String>> periods = new HashSet<>();
    Map<String, Set<Integer>> told = new TreeMap<>();
    int unseenArrived = 0;
    for (MimeMessage mail : server.getReceivedMessages()) {
      OutboxRow row = rows.get(mail.getMessageID());
      assertTrue(row != null, "not from the outbox: " + mail.getMessageID());
      assertTrue(ids.add(mail.getMessageID()), "twice: " + mail.getMessageID());
      assertTrue(periods.add(List.of(row.recipient(), row.period())), "two in one period");
      unseenArrived += row.state() == State.UNSEEN ? 1 : 0;
      Matcher piece = PIECE.matcher(GreenMailUtil.getWholeMessage(mail));
      while (piece.find()) {
        told.computeIfAbsent(row.recipient(), reader -> new TreeSet<>())
            .add(Integer.valueOf(piece.group(1)));
      }
    }
    rows.forEach(
        (id, row) ->
            assertTrue(row.state() != State.SENT || ids.contains(id), "said to be sent: " + id));
    assertEquals(READERS, told.size());
    told.forEach((reader, pieces) -> assertEquals(KILLS, pieces.size(), "news of " + reader));
    assertEquals(Set.of(State.SENT, State.UNSEEN).containsAll(states.keySet()), true);
    assertTrue(atWork > KILLS / 2, "most ended before they could be killed: " + atWork);
    report(ids.size(), states.getOrDefault(State.UNSEEN, 0), unseenArrived);
  }

  private void report(int mails, int unseen, int unseenArrived) {
    java.util.logging.Logger.getLogger(KilledSendingTest.class.getName())
        .info(
            () ->
                KILLS
                    + " kills, "
                    + atWork
                    + " of them at work: "
                    + mails
                    + " mails, none twice; "
                    + unseen
                    + " not seen to be taken, of which "
                    + unseenArrived
                    + " had arrived");
  }
}

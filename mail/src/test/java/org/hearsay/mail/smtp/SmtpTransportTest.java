package org.hearsay.mail.smtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hearsay.mail.Message;
import org.hearsay.mail.Outcome;
import org.hearsay.mail.smtp.SmtpSettings.Encryption;
import org.junit.jupiter.api.Test;

class SmtpTransportTest {
  private static final Instant NOW = Instant.parse("2022-01-19T06:00:00Z");
  private static final String LONG = "Слово за словом ".repeat(200);

  private static Message digest(int number) {
    return Message.from("Hearsay <news@site.example>", "reader@post.example")
        .returnPath("bounces+s1-abc@site.example")
        .id("<d" + number + ".s1@site.example>")
        .date(NOW)
        .subject("Что нового: 2 changed")
        .text("Plain words.\n.\n" + LONG)
        .html("<p>" + LONG + "</p>")
        .unsubscribe("https://site.example/u/" + "t".repeat(60))
        .header("List-Id", "Northern war <north.site.example>")
        .build();
  }

  private static SmtpSettings settings(int port, Encryption encryption) {
    return new SmtpSettings(
        "127.0.0.1",
        port,
        encryption,
        Optional.empty(),
        Optional.empty(),
        Duration.ofSeconds(5),
        Optional.empty());
  }

  private static Outcome send(SmtpSettings settings, Message message) {
    try (SmtpTransport transport = new SmtpTransport(settings, () -> NOW)) {
      return transport.send(message);
    }
  }

  @Test
  void aDigestArrivesWithBothPartsAndTheFieldsOfOneClick() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    try {
      SmtpSettings settings = settings(server.getSmtp().getPort(), Encryption.NONE);
      assertEquals(new Outcome.Accepted(), send(settings, digest(1)));
      MimeMessage arrived = server.getReceivedMessages()[0];
      assertEquals("<d1.s1@site.example>", arrived.getMessageID());
      assertEquals("<bounces+s1-abc@site.example>", arrived.getHeader("Return-Path", null));
      assertEquals("Что нового: 2 changed", arrived.getSubject());
      assertEquals(
          "<https://site.example/u/" + "t".repeat(60) + ">",
          arrived.getHeader("List-Unsubscribe", null));
      assertEquals("List-Unsubscribe=One-Click", arrived.getHeader("List-Unsubscribe-Post", null));
      MimeMultipart parts = (MimeMultipart) arrived.getContent();
      assertEquals(2, parts.getCount());
      assertTrue(parts.getBodyPart(0).isMimeType("text/plain"));
      assertEquals(
          "Plain words.\n.\n" + LONG,
          parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"));
      assertEquals("<p>" + LONG + "</p>", parts.getBodyPart(1).getContent());
    } finally {
      server.stop();
    }
  }

  @Test
  void severalGoOverOneConnection() throws IOException {
    try (ScriptedServer server = new ScriptedServer(Map.of());
        SmtpTransport transport =
            new SmtpTransport(settings(server.port(), Encryption.NONE), () -> NOW)) {
      for (int i = 0; i < 3; i++) {
        assertEquals(new Outcome.Accepted(), transport.send(digest(i)));
      }
      assertEquals(1, server.heard.stream().filter(line -> line.startsWith("EHLO")).count());
      assertEquals(3, server.heard.stream().filter(line -> line.startsWith("DATA")).count());
    }
  }

  @Test
  void theSameMessageIsTheSameBytes() throws Exception {
    assertArrayEquals(Mime.lay(digest(1)).bytes(), Mime.lay(digest(1)).bytes());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(Mime.lay(digest(1)).bytes());
    String all = bytes.toString("US-ASCII");
    all.lines().forEach(line -> assertTrue(line.length() < 998));
    assertEquals(-1, all.replace("\r\n", "").indexOf('\n'));
  }

  @Test
  void withoutEncryptionNothingIsSaidToAServerThatShouldHaveIt() throws IOException {
    try (ScriptedServer server = new ScriptedServer(Map.of())) {
      Outcome outcome = send(settings(server.port(), Encryption.STARTTLS), digest(1));
      assertInstanceOf(Outcome.TryLater.class, outcome);
      assertFalse(server.heard.stream().anyMatch(line -> line.startsWith("MAIL")));
    }
  }

  @Test
  void aCertificateThatNobodyKnowsIsNotAccepted() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtps"));
    server.start();
    try {
      SmtpSettings settings = settings(server.getSmtps().getPort(), Encryption.TLS);
      assertInstanceOf(Outcome.TryLater.class, send(settings, digest(1)));
      assertEquals(0, server.getReceivedMessages().length);
      try (SmtpTransport trusting =
          new SmtpTransport(
              settings,
              () -> NOW,
              Map.of("mail.smtp.ssl.trust", "*", "mail.smtp.ssl.checkserveridentity", "false"))) {
        assertEquals(new Outcome.Accepted(), trusting.send(digest(1)));
      }
    } finally {
      server.stop();
    }
  }

  private static Outcome answered(String command, String answer) throws IOException {
    try (ScriptedServer server = new ScriptedServer(Map.of(command, answer))) {
      return send(settings(server.port(), Encryption.NONE), digest(1));
    }
  }

  @Test
  void whatIsRefusedForGoodIsToldFromWhatMayWorkLater() throws IOException {
    assertEquals(
        new Outcome.Refused(550, "the mail server refuses the address"),
        answered("RCPT", "550 5.1.1 no such user <script>"));
    assertEquals(
        Outcome.notNow(451, "the mail server refuses the address for now"),
        answered("RCPT", "451 4.7.1 greylisted"));
    assertEquals(
        new Outcome.Refused(554, "the mail server refuses the message"),
        answered(".", "554 5.7.1 looks like spam"));
    assertEquals(
        Outcome.notNow(452, "the mail server refuses the message for now"),
        answered(".", "452 4.3.1 no room"));
  }

  @Test
  void aRefusedSenderIsNoFaultOfTheReader() throws IOException {
    assertInstanceOf(Outcome.TryLater.class, answered("MAIL", "553 5.7.1 not your domain"));
  }

  @Test
  void anAnswerThatNeverComesAfterTheMessageLeavesItUnclear() throws IOException {
    Outcome lost = answered(".", ScriptedServer.HANG_UP);
    assertTrue(assertInstanceOf(Outcome.TryLater.class, lost).unclear());
    Outcome before = answered("DATA", ScriptedServer.HANG_UP);
    assertFalse(assertInstanceOf(Outcome.TryLater.class, before).unclear());
    Outcome atFirst = answered("EHLO", ScriptedServer.HANG_UP);
    assertFalse(assertInstanceOf(Outcome.TryLater.class, atFirst).unclear());
  }

  @Test
  void nobodyThereIsNotForGood() throws IOException {
    int port;
    try (ScriptedServer server = new ScriptedServer(Map.of())) {
      port = server.port();
    }
    Outcome outcome = send(settings(port, Encryption.NONE), digest(1));
    assertFalse(assertInstanceOf(Outcome.TryLater.class, outcome).unclear());
  }

  @Test
  void aWrongPasswordIsOursToMend() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.setUser("news@site.example", "news", "right");
    server.start();
    try {
      SmtpSettings wrong =
          new SmtpSettings(
              "127.0.0.1",
              server.getSmtp().getPort(),
              Encryption.NONE,
              Optional.of("news"),
              Optional.of("wrong"),
              Duration.ofSeconds(5),
              Optional.empty());
      assertInstanceOf(Outcome.TryLater.class, send(wrong, digest(1)));
      assertEquals(0, server.getReceivedMessages().length);
    } finally {
      server.stop();
    }
  }
}

package org.hearsay.mail.bounce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BounceReaderTest {
  private static final byte[] SECRET = "sixteen bytes and more".getBytes(StandardCharsets.UTF_8);
  private static final ReturnPath PATH = new ReturnPath("bounces@site.example", SECRET);

  private static Optional<Bounce> read(String mail) throws IOException {
    byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return BounceReader.read(new ByteArrayInputStream(bytes));
  }

  private static String report(String to, String kind, String fields) {
    return String.format(
        Locale.ROOT,
        """
        From: MAILER-DAEMON@post.example
        To: %s
        Subject: Undelivered
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=%s; boundary="x"

        --x
        Content-Type: text/plain

        It did not work.
        --x
        Content-Type: message/%s

        %s
        --x
        Content-Type: text/rfc822-headers

        Subject: What is new
        --x--
        """,
        to,
        kind,
        kind,
        fields);
  }

  private static String failed(String to, String status, String action) {
    return report(
        to,
        "delivery-status",
        "Reporting-MTA: dns; post.example\n\nFinal-Recipient: rfc822; reader@post.example\nAction: "
            + action
            + "\nStatus: "
            + status
            + "\nDiagnostic-Code: smtp; 550 no");
  }

  @Test
  void aMailThatCameBackLeadsToWhatWasSent() throws IOException {
    String address = PATH.of("s1d42");
    Bounce bounce = read(failed(address, "5.1.1", "failed")).orElseThrow();
    assertEquals(Bounce.Kind.HARD, bounce.kind());
    assertEquals("5.1.1", bounce.status());
    assertEquals("there is no such address", bounce.words());
    assertEquals(
        List.of("s1d42"),
        bounce.arrivedAt().stream().flatMap(a -> PATH.token(a).stream()).toList());
  }

  @Test
  void fullMailboxesAndTroublesOnTheWayAreNotForGood() throws IOException {
    String to = PATH.of("a");
    assertEquals(Bounce.Kind.SOFT, read(failed(to, "5.2.2", "failed")).orElseThrow().kind());
    assertEquals(Bounce.Kind.SOFT, read(failed(to, "4.4.7", "failed")).orElseThrow().kind());
    assertEquals(Bounce.Kind.DELAYED, read(failed(to, "4.4.1", "delayed")).orElseThrow().kind());
    assertEquals(Bounce.Kind.HARD, read(failed(to, "what?", "failed")).orElseThrow().kind());
    assertEquals(Optional.empty(), read(failed(to, "2.0.0", "delivered")));
  }

  @Test
  void aComplaintIsOne() throws IOException {
    Bounce bounce =
        read(report(PATH.of("a"), "feedback-report", "Feedback-Type: abuse\nVersion: 1"))
            .orElseThrow();
    assertEquals(Bounce.Kind.COMPLAINT, bounce.kind());
    assertEquals("abuse", bounce.status());
  }

  @Test
  void repliesNotesOfAbsenceAndRubbishAreNone() throws IOException {
    assertEquals(
        Optional.empty(),
        read(
            "From: a@post.example\nAuto-Submitted: auto-replied\nSubject: Away\n\nStatus: 5.1.1\n"));
    assertEquals(Optional.empty(), read(""));
    assertEquals(Optional.empty(), read("Content-Type: multipart/report\n\n--\n"));
    assertEquals(Optional.empty(), read("\u0000\u0001: \n\n" + "--x\n".repeat(10_000)));
    assertEquals(
        Optional.empty(),
        read("Content-Type: multipart/report; boundary=x\n\n" + "--x\n\n".repeat(1_000)));
  }

  @Test
  void returnAddressesCannotBeMadeUp() {
    String address = PATH.of("s1");
    assertEquals(Optional.of("s1"), PATH.token(address));
    assertEquals(Optional.of("s1"), PATH.token(address.toUpperCase(Locale.ROOT)));
    assertEquals(Optional.empty(), PATH.token(address.replace("+s1-", "+s2-")));
    assertEquals(Optional.empty(), PATH.token("bounces+s1-@site.example"));
    assertEquals(Optional.empty(), PATH.token("bounces@site.example"));
    assertEquals(Optional.empty(), PATH.token("+@"));
    ReturnPath other =
        new ReturnPath(
            "bounces@site.example", "another secret of them".getBytes(StandardCharsets.UTF_8));
    assertEquals(Optional.empty(), other.token(address));
    assertEquals(true, address.indexOf('@') <= 64);
    assertThrows(IllegalArgumentException.class, () -> PATH.of("a\r\nb"));
    assertThrows(IllegalArgumentException.class, () -> PATH.of(""));
    assertEquals(true, PATH.of("a".repeat(32)).indexOf('@') <= 64);
  }
}

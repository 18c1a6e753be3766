package org.hearsay.mail.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.hearsay.mail.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DkimTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_642_500_000);
  private static KeyPair keys;

  @TempDir Path folder;

  @BeforeAll
  static void make() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
  }

  private static Message message() {
    return Message.from("Вести: Hearsay <news@site.example>", "reader@post.example")
        .id("<d1.s1@site.example>")
        .date(NOW)
        .subject("Новости  with   blanks")
        .text("One line.  \n\n\nTwo\tlines.\n\n\n")
        .html("<p>A page &amp; more</p>")
        .unsubscribe("https://site.example/u/abcdefghijklmnopqrstuvwxyz0123456789")
        .build();
  }

  /** The message with its signature before it. */
  private static String signed(Message message) throws Exception {
    Mime.Laid laid = Mime.lay(message);
    DkimSigner signer = new DkimSigner(new DkimKey("site.example", "s2022", keys.getPrivate()));
    return signer.field(laid.bytes(), laid.fields(), NOW)
        + "\r\n"
        + new String(laid.bytes(), StandardCharsets.US_ASCII);
  }

  @Test
  void whoFollowsTheStandardFindsTheSignatureRight() throws Exception {
    assertTrue(DkimVerifier.isRight(signed(message()), keys.getPublic()));
  }

  @Test
  void theFieldsOfOneClickAreCovered() throws Exception {
    String covered = DkimVerifier.tag(signed(message()), "h");
    for (String field :
        new String[] {
          "from", "to", "subject", "date", "message-id", "list-unsubscribe", "list-unsubscribe-post"
        }) {
      assertTrue(Arrays.asList(covered.split(":", -1)).contains(field), field);
    }
    assertEquals("site.example", DkimVerifier.tag(signed(message()), "d"));
    assertEquals("relaxed/relaxed", DkimVerifier.tag(signed(message()), "c"));
  }

  @Test
  void whateverIsChangedOnTheWayBreaksIt() throws Exception {
    String mail = signed(message());
    assertFalse(
        DkimVerifier.isRight(
            mail.replace("site.example/u/abc", "evil.example/u/abc"), keys.getPublic()));
    assertFalse(
        DkimVerifier.isRight(mail.replace("List-Unsubscribe=One-Click", "x"), keys.getPublic()));
    assertFalse(DkimVerifier.isRight(mail.replace("A page", "B page"), keys.getPublic()));
    assertFalse(
        DkimVerifier.isRight(
            mail.replace("From: ", "From: other@site.example\r\nFrom: "), keys.getPublic()));
  }

  @Test
  void keysAreReadFromFilesAsTheyAreMadeElsewhere() throws Exception {
    byte[] pkcs8 = keys.getPrivate().getEncoded();
    // The key itself lies behind 26 bytes that say what it is.
    byte[] pkcs1 = Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
    Path eight = pem("PRIVATE KEY", pkcs8);
    Path one = pem("RSA PRIVATE KEY", pkcs1);
    assertEquals(keys.getPrivate(), DkimKey.read("site.example", "s", eight).key());
    assertEquals(keys.getPrivate(), DkimKey.read("site.example", "s", one).key());
    assertThrows(
        IllegalArgumentException.class,
        () -> DkimKey.read("site.example", "s", pem("PRIVATE KEY", new byte[40])));
    assertThrows(
        IllegalArgumentException.class, () -> DkimKey.read("site.example; x=1", "s", eight));
  }

  private Path pem(String kind, byte[] bytes) throws IOException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return Files.writeString(
        folder.resolve(kind + bytes.length + ".pem"),
        "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
  }

  @Test
  void settingsAreReadFromAFileAndSayWhatIsWrong() throws Exception {
    pem("PRIVATE KEY", keys.getPrivate().getEncoded());
    Files.writeString(folder.resolve("word"), "not-a-password\n");
    Path file = folder.resolve("mail.properties");
    Files.writeString(
        file,
        "host=mail.site.example\nencryption=tls\nuser=news\npassword-file=word\n"
            + "dkim-domain=Site.example\ndkim-selector=s2022\ndkim-key=PRIVATE KEY"
            + keys.getPrivate().getEncoded().length
            + ".pem\n");
    SmtpSettings settings = SmtpSettings.read(file);
    assertEquals(465, settings.port());
    assertEquals("not-a-password", settings.password().orElseThrow());
    assertFalse(settings.toString().contains("not-a-password"));
    assertEquals("s2022._domainkey.site.example", settings.dkim().orElseThrow().toString());
    for (Map<String, String> wrong :
        Map.of(
                Map.of("host", "mail.site.example", "encryption", "none"), "encryption",
                Map.of("host", "mail.site.example", "encryption", "ssl"), "encryption",
                Map.of("host", "", "port", "25"), "host",
                Map.of("host", "a", "port", "0"), "port",
                Map.of("host", "a", "user", "b"), "user",
                Map.of("host", "a", "pasword", "b"), "pasword",
                Map.of("host", "a", "dkim-domain", "b"), "dkim")
            .keySet()) {
      assertThrows(
          IllegalArgumentException.class, () -> SmtpSettings.of(wrong, folder), wrong.toString());
    }
  }
}

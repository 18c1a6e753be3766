package org.hearsay.signup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.mail.smtp.SmtpSettings;
import org.hearsay.mail.smtp.SmtpTransport;
import org.hearsay.signup.carry.MailCarrier;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.secret.Randomness;
import org.hearsay.signup.send.Carrier;
import org.hearsay.signup.send.Sending;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.StoreLocation;

/** A process of its own that makes and sends what is due: to be killed. */
public final class SendingChild {
  private SendingChild() {}

  /** Arguments: the store's file, the port of a mail server, the moment that it is. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Instant now = Instant.parse(arguments[2]);
    try (Database database = Database.openExisting(StoreLocation.ofFile(Path.of(arguments[0])));
        SmtpTransport smtp = new SmtpTransport(server(Integer.parseInt(arguments[1])), () -> now)) {
      Desk desk = Desk.on(database, () -> now, Randomness.secure());
      out.println("ready");
      Carrier mail = new MailCarrier(smtp, "News <news@news.example>", Optional.empty());
      Sending.Report report =
          new Sending(desk, Town.AT, new CountedNews(database), mail, mail).run();
      out.println("done " + report);
    }
  }

  static SmtpSettings server(int port) {
    return new SmtpSettings(
        "127.0.0.1",
        port,
        SmtpSettings.Encryption.NONE,
        Optional.empty(),
        Optional.empty(),
        Duration.ofSeconds(20),
        Optional.empty());
  }

  /** The command that starts it. */
  static List<String> command(Path file, int port, Instant now) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx128m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        SendingChild.class.getName(),
        file.toString(),
        Integer.toString(port),
        now.toString());
  }
}

package org.hearsay.cli.readers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.mail.smtp.SmtpSettings;
import org.hearsay.signup.address.SignUpAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how mails are sent. Secrets stand in the file of the mail server. */
public final class MailChoice {
  @Option(
      names = "--smtp",
      paramLabel = "FILE",
      description =
          "How the mail server is reached: lines such as host=, port=, user=, password-file=,"
              + " dkim-key=. Without it nothing is sent.")
  private @Nullable Path smtp;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      description = "Who sends: news@example.org, or \"Name <news@example.org>\".")
  private @Nullable String from;

  @Option(
      names = "--bounces",
      paramLabel = "ADDRESS",
      description =
          "Where mails come back to, with a +mark for each reader; digest bounce reads them.")
  private @Nullable String bounces;

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "The server as readers reach it, such as https://news.example.org.")
  private @Nullable String publicUrl;

  @Option(
      names = "--private-webhooks",
      description =
          "Webhooks may lead into the own network, on any port and without encryption; else only"
              + " to public https addresses.")
  private boolean privateWebhooks;

  /** The server as readers reach it. */
  public Optional<URI> publicUrl() {
    return Optional.ofNullable(publicUrl).map(url -> SignUpAddress.of(url).base());
  }

  /** What mails need; empty where no mail server was named. */
  public Optional<MailSettings> settings() {
    if (smtp == null) {
      return Optional.empty();
    }
    if (from == null) {
      throw new IllegalArgumentException("--smtp needs --mail-from");
    }
    try {
      return Optional.of(
          new MailSettings(
              SmtpSettings.read(smtp), from, Optional.ofNullable(bounces), privateWebhooks));
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot be read: " + smtp, e);
    }
  }

  /** Where bounces come back to. */
  Optional<String> bounces() {
    return Optional.ofNullable(bounces);
  }

  /**
   * How mails are sent.
   *
   * @param bounces where they come back to; else to the sender
   * @param privateWebhooks whether webhooks may lead into the own network
   */
  public record MailSettings(
      SmtpSettings server, String from, Optional<String> bounces, boolean privateWebhooks) {}
}

package org.hearsay.cli.readers;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.store.StoreChoice;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.ask.Settling;
import org.hearsay.signup.manage.Tidying;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.send.Sending;
import org.hearsay.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay digest send}: sends what is due, once. */
@Command(
    name = "send",
    description = {
      "Sends each reader who is due what is new since the last digest, and whatever else waits; once,"
          + " for a timer of the system. hearsay serve --smtp does the same all the time. Nothing is"
          + " sent twice, whatever happens.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such store, 6 some could not be sent."
    },
    mixinStandardHelpOptions = true)
public final class SendCommand implements Callable<Integer> {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private StoreChoice store = new StoreChoice();

  @Mixin private MailChoice mail = new MailChoice();

  public SendCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    MailChoice.MailSettings settings;
    URI url;
    try {
      settings =
          mail.settings().orElseThrow(() -> new IllegalArgumentException("--smtp FILE is missing"));
      url =
          mail.publicUrl()
              .orElseThrow(() -> new IllegalArgumentException("--public-url URL is missing"));
    } catch (IllegalArgumentException e) {
      CommandSpec known = spec == null ? CommandSpec.create() : spec;
      throw new CommandLine.ParameterException(
          known.commandLine(), String.valueOf(e.getMessage()), e);
    }
    try (RecordStore records = store.openExisting(session.clock())) {
      new Refreshing(records).refresh();
      Desk desk = Mailing.desk(records, session.clock());
      SignUpAddress at = new SignUpAddress(url);
      try (Mailing mailing = new Mailing(records, desk, settings, session.clock())) {
        new Tidying(desk).tidy();
        new Settling(desk, at).settle();
        Sending.Report report = mailing.to(at).run();
        session.print(
            report.made()
                + " made, "
                + report.sent()
                + " sent, "
                + report.later()
                + " to be tried again, "
                + report.failed()
                + " not sent");
        return report.failed() + report.later() > 0 ? ExitCode.PARTIAL : ExitCode.DONE;
      }
    }
  }
}

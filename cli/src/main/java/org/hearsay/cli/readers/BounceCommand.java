package org.hearsay.cli.readers;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.store.StoreChoice;
import org.hearsay.mail.bounce.Bounce;
import org.hearsay.mail.bounce.BounceReader;
import org.hearsay.mail.bounce.ReturnPath;
import org.hearsay.signup.manage.Bounces;
import org.hearsay.signup.secret.Desk;
import org.hearsay.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay digest bounce}: takes a mail that came back. */
@Command(
    name = "bounce",
    description = {
      "Reads a mail that came back from the standard input, as a mail server hands it to a program, and"
          + " ends the news of the reader whose address takes no mail or who called them unwanted.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 5 not a mail of ours that came back."
    },
    mixinStandardHelpOptions = true)
public final class BounceCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private StoreChoice store = new StoreChoice();

  @Parameters(paramLabel = "ADDRESS", description = "Where mails come back to, as for --bounces.")
  private String address = "";

  public BounceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Bounce> bounce = BounceReader.read(session.streams().in());
    try (RecordStore records = store.openExisting(session.clock())) {
      Desk desk = Mailing.desk(records, session.clock());
      ReturnPath path = new ReturnPath(address, desk.secrets().ofBounces());
      Optional<String> whose =
          bounce.stream()
              .flatMap(known -> known.arrivedAt().stream())
              .flatMap(at -> path.token(at).stream())
              .findFirst();
      if (bounce.isEmpty() || whose.isEmpty()) {
        session.say("this is no mail of ours that came back");
        return ExitCode.NOT_A_REPORT;
      }
      boolean ends =
          bounce.get().kind() == Bounce.Kind.HARD || bounce.get().kind() == Bounce.Kind.COMPLAINT;
      if (ends) {
        new Bounces(desk).permanent(whose.get(), bounce.get().words());
      }
      session.print((ends ? "ended: " : "nothing follows: ") + bounce.get().words());
      return ExitCode.DONE;
    }
  }
}

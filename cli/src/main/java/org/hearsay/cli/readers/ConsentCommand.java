package org.hearsay.cli.readers;

import java.util.Optional;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.store.StoreChoice;
import org.hearsay.signup.address.EmailAddress;
import org.hearsay.signup.manage.OwnData;
import org.hearsay.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay consent}: what is kept of one address. */
@Command(
    name = "consent",
    description = "Hands out or erases all that is kept of an address that signed up for news.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class ConsentCommand {
  private final Session session;

  public ConsentCommand(Session session) {
    this.session = session;
  }

  /** What is done with an address. */
  private interface Work {
    int with(OwnData data, EmailAddress address);
  }

  private int on(StoreChoice store, String typed, Work work) {
    Optional<EmailAddress> address = EmailAddress.parse(typed);
    if (address.isEmpty()) {
      session.say("not an e-mail address");
      return ExitCode.WRONG_USAGE;
    }
    try (RecordStore records = store.openExisting(session.clock())) {
      return work.with(new OwnData(Mailing.desk(records, session.clock())), address.get());
    }
  }

  @Command(
      description = "Prints all that is kept of an address, as JSON.",
      mixinStandardHelpOptions = true)
  int export(@Mixin StoreChoice store, @Parameters(paramLabel = "ADDRESS") String typed) {
    return on(
        store,
        typed,
        (data, address) -> {
          session.print(data.export(address));
          return ExitCode.DONE;
        });
  }

  @Command(
      description =
          "Erases all that is kept of an address on all lists. Its hash stays, so that it is never"
              + " written to again.",
      mixinStandardHelpOptions = true)
  int erase(@Mixin StoreChoice store, @Parameters(paramLabel = "ADDRESS") String typed) {
    return on(
        store,
        typed,
        (data, address) -> {
          int erased = data.erase(address);
          session.print("erased; it was on " + erased + (erased == 1 ? " list" : " lists"));
          return ExitCode.DONE;
        });
  }

  @Command(
      description = "Lets an erased address sign up again, because its owner asked for it.",
      mixinStandardHelpOptions = true)
  int allow(@Mixin StoreChoice store, @Parameters(paramLabel = "ADDRESS") String typed) {
    return on(
        store,
        typed,
        (data, address) -> {
          session.print(data.lift(address) ? "may sign up again" : "could sign up before");
          return ExitCode.DONE;
        });
  }
}

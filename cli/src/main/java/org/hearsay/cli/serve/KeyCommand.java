package org.hearsay.cli.serve;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.store.StoreChoice;
import org.hearsay.server.access.Secrets;
import org.hearsay.store.RecordStore;
import org.hearsay.store.keys.KeyTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay serve key}: the keys that programs send to the server. */
@Command(
    name = "key",
    description =
        "Makes, lists and revokes the keys that programs send as Authorization: Bearer KEY. The"
            + " store keeps hashes alone: a key is shown once, when it is made.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class KeyCommand {
  private final Session session;

  public KeyCommand(Session session) {
    this.session = session;
  }

  /** What is done with the keys. */
  private interface Work {
    int with(KeyTable keys);
  }

  private int on(StoreChoice store, Work work) {
    try (RecordStore records = store.open(session.clock())) {
      return work.with(new KeyTable(records.database(), session.clock()));
    }
  }

  @Command(
      description = "Makes a key and shows it, once. Its name signs the reviews that it sends.",
      mixinStandardHelpOptions = true)
  int add(@Mixin StoreChoice store, @Parameters(paramLabel = "NAME") String name) {
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,99}")) {
      session.say("a name is of letters, digits, blanks and . _ @ -");
      return ExitCode.WRONG_USAGE;
    }
    return on(
        store,
        keys -> {
          String key = Secrets.token();
          if (!keys.add(name, Secrets.hash(key))) {
            session.say("there is or was a key of this name: " + name);
            return ExitCode.WRONG_USAGE;
          }
          session.print(key);
          session.say("this is shown once; send it as Authorization: Bearer KEY");
          return ExitCode.DONE;
        });
  }

  @Command(description = "Ends a key.", mixinStandardHelpOptions = true)
  int revoke(@Mixin StoreChoice store, @Parameters(paramLabel = "NAME") String name) {
    return on(
        store,
        keys -> {
          if (!keys.revoke(name)) {
            session.say("there is no key of this name: " + name);
            return ExitCode.NO_SUCH_INPUT;
          }
          session.print("revoked " + name);
          return ExitCode.DONE;
        });
  }

  @Command(description = "Lists all keys there ever were.", mixinStandardHelpOptions = true)
  int list(@Mixin StoreChoice store) {
    return on(
        store,
        keys -> {
          keys.all().forEach(key -> session.print(line(key)));
          return ExitCode.DONE;
        });
  }

  private static String line(KeyTable.Key key) {
    return String.format(
        Locale.ROOT,
        "%-30s made %s, %s%s",
        key.name(),
        day(key.created()),
        key.used().map(used -> "used " + day(used)).orElse("never used"),
        Optional.of(key)
            .flatMap(KeyTable.Key::revoked)
            .map(at -> ", revoked " + day(at))
            .orElse(""));
  }

  private static String day(Instant moment) {
    return moment.toString().substring(0, "2022-01-18".length());
  }
}

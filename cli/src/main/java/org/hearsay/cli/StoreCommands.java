package org.hearsay.cli;

import java.time.Clock;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.hearsay.cli.store.IngestCommand;
import org.hearsay.cli.store.ShowCommand;
import org.hearsay.cli.store.StoreCommand;
import picocli.CommandLine;

/** Adds the commands that work on a store. */
final class StoreCommands {
  private StoreCommands() {}

  static void addTo(CommandLine command, Streams streams, Terminal terminal, Clock clock) {
    command.addSubcommand(new IngestCommand(streams, terminal, clock));
    command.addSubcommand(new ShowCommand(streams, terminal, clock));
    command.addSubcommand(new StoreCommand(streams, terminal, clock));
  }
}

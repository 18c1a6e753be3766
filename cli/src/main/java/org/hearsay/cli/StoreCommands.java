package org.hearsay.cli;

import org.hearsay.cli.console.Session;
import org.hearsay.cli.crisis.ClaimsCommand;
import org.hearsay.cli.crisis.CorrectCommand;
import org.hearsay.cli.crisis.DiffCommand;
import org.hearsay.cli.crisis.DossierCommand;
import org.hearsay.cli.crisis.EventsCommand;
import org.hearsay.cli.crisis.MeetingsCommand;
import org.hearsay.cli.crisis.MergeCommand;
import org.hearsay.cli.crisis.ShowCommand;
import org.hearsay.cli.crisis.StoriesCommand;
import org.hearsay.cli.crisis.TimelineCommand;
import org.hearsay.cli.crisis.WhoCommand;
import org.hearsay.cli.digest.DigestCommand;
import org.hearsay.cli.digest.PreviewCommand;
import org.hearsay.cli.export.ExportCommand;
import org.hearsay.cli.readers.BounceCommand;
import org.hearsay.cli.readers.ConsentCommand;
import org.hearsay.cli.readers.ListsCommand;
import org.hearsay.cli.readers.SendCommand;
import org.hearsay.cli.serve.KeyCommand;
import org.hearsay.cli.serve.ServeCommand;
import org.hearsay.cli.store.ImportCommand;
import org.hearsay.cli.store.IngestCommand;
import org.hearsay.cli.store.StoreCommand;
import org.hearsay.cli.store.WatchCommand;
import picocli.CommandLine;

/** Adds the commands that work on a store, in the order in which the help names them. */
final class StoreCommands {
  private StoreCommands() {}

  static void addTo(CommandLine command, Session session) {
    command
        .addSubcommand(new IngestCommand(session.streams(), session.terminal(), session.clock()))
        .addSubcommand(new ImportCommand(session))
        .addSubcommand(new WatchCommand(session))
        .addSubcommand(new StoriesCommand(session))
        .addSubcommand(new TimelineCommand(session))
        .addSubcommand(new ClaimsCommand(session))
        .addSubcommand(new EventsCommand(session))
        .addSubcommand(new MeetingsCommand(session))
        .addSubcommand(new WhoCommand(session))
        .addSubcommand(new ShowCommand(session))
        .addSubcommand(new DiffCommand(session))
        .addSubcommand(new MergeCommand(session))
        .addSubcommand(new DossierCommand(session))
        .addSubcommand(
            new CommandLine(new DigestCommand())
                .addSubcommand(new PreviewCommand(session))
                .addSubcommand(new SendCommand(session))
                .addSubcommand(new BounceCommand(session)))
        .addSubcommand(new ListsCommand(session))
        .addSubcommand(new ConsentCommand(session))
        .addSubcommand(new ExportCommand(session))
        .addSubcommand(new CorrectCommand(session))
        .addSubcommand(
            new CommandLine(new ServeCommand(session)).addSubcommand(new KeyCommand(session)))
        .addSubcommand(new StoreCommand(session.streams(), session.terminal(), session.clock()));
  }
}

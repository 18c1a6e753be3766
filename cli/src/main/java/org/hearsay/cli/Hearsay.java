package org.hearsay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Messages;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.console.Streams;
import org.hearsay.cli.console.Terminal;
import org.hearsay.engine.EngineVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code hearsay} command. */
@Command(
    name = "hearsay",
    description = "Every event, every claim, and who says so.",
    mixinStandardHelpOptions = true,
    versionProvider = Hearsay.Version.class,
    subcommands = ReadCommand.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Hearsay {
  private Hearsay() {}

  /** Runs the command and ends the process with its status. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(arguments, new Streams(System.in, out, err), Terminal.ofEnvironment()));
  }

  /** Runs the command on given streams and answers its exit status. */
  static int run(String[] arguments, Streams streams, Terminal terminal) {
    Clock clock = Clock.systemUTC();
    CommandLine command = new CommandLine(new Hearsay(), new Factory(streams, terminal, clock));
    if (!ReadCommand.NAME.equals(arguments.length == 0 ? "" : arguments[0])) {
      // Reading starts faster without the classes of the store.
      StoreCommands.addTo(command, new Session(streams, terminal, clock));
    }
    command.setOut(streams.outWriter()).setErr(streams.errWriter());
    command.setExecutionExceptionHandler(
        (failure, line, parsed) -> {
          streams.err().println("hearsay: " + Messages.of(failure));
          return ExitCode.FAILED;
        });
    int status = command.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    boolean lost = streams.out().checkError();
    if (lost && (status == ExitCode.DONE || status == ExitCode.PARTIAL)) {
      streams.err().println("hearsay: standard output takes no more");
      return ExitCode.FAILED;
    }
    return status;
  }

  /** Makes the subcommands with the streams that they work on. */
  private record Factory(Streams streams, Terminal terminal, Clock clock)
      implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == ReadCommand.class) {
        return type.cast(new ReadCommand(streams, terminal, clock));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  /** Prints the version that the build wrote. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {EngineVersion.current()};
    }
  }
}

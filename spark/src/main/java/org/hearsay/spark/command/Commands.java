package org.hearsay.spark.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.hearsay.engine.EngineVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands of {@code hearsay-spark}. */
@Command(
    name = "hearsay-spark",
    description = "Hearsay over Apache Spark: many reports on many machines.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    subcommands = {ReadCommand.class, MergeCommand.class, StoriesCommand.class},
    synopsisSubcommandLabel = "COMMAND")
public final class Commands {
  private Commands() {}

  /**
   * Runs a command line and answers its exit status.
   *
   * @param clock tells when something was stored
   */
  public static int run(Clock clock, String... arguments) {
    PrintWriter err = writer(FileDescriptor.err);
    CommandLine command =
        new CommandLine(new Commands())
            .addSubcommand(new LoadCommand(clock))
            .setOut(writer(FileDescriptor.out))
            .setErr(err);
    command.setExecutionExceptionHandler(
        (failure, line, parsed) -> {
          err.println("hearsay-spark: " + said(failure));
          return Status.FAILED;
        });
    return command.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** The first line: Spark's messages go on with plans and stacks. */
  private static String said(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  /** Prints the version that the build wrote. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {EngineVersion.current()};
    }
  }
}

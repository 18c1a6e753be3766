package org.hearsay.eval.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/** Starts {@code hearsay eval}; the launcher names the checkout in {@code hearsay.root}. */
public final class EvalMain {
  private EvalMain() {}

  /** Runs the command and ends the process with its status. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Path root = Path.of(System.getProperty("hearsay.root", ""));
    System.exit(run(arguments, root, out, err));
  }

  /** Runs the command and answers its status: 0 done, 1 a score fell, 2 wrong usage. */
  static int run(String[] arguments, Path root, PrintStream out, PrintStream err) {
    CommandLine command =
        new CommandLine(new EvalCommand(root.toAbsolutePath(), out::println, err::println));
    command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    command.setExecutionExceptionHandler(
        (failure, line, parsed) -> {
          err.println("hearsay: " + failure);
          return CommandLine.ExitCode.SOFTWARE;
        });
    return command.execute(arguments);
  }
}

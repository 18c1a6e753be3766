package org.hearsay.spark.command;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says a line to whoever started the command. */
@Command
final class Console {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  void say(String format, Object... values) {
    if (spec != null) {
      PrintWriter terminal = spec.commandLine().getOut();
      terminal.println(String.format(Locale.ROOT, format, values));
      terminal.flush();
    }
  }
}

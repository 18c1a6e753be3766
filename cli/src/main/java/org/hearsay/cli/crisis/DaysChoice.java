package org.hearsay.cli.crisis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The days that are asked about. */
final class DaysChoice {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "YYYY-MM-DD",
      description = "Only what is of this day or later; where no day is settled, told then.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "YYYY-MM-DD",
      description = "Only what is of this day or earlier.")
  private @Nullable String to;

  Optional<LocalDate> from() {
    return day("--from", from);
  }

  Optional<LocalDate> to() {
    return day("--to", to);
  }

  private Optional<LocalDate> day(String option, @Nullable String given) {
    if (given == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(given));
    } catch (DateTimeParseException notADay) {
      CommandSpec known = spec == null ? CommandSpec.create() : spec;
      throw new CommandLine.ParameterException(
          known.commandLine(), option + " is not a day (YYYY-MM-DD): '" + given + "'");
    }
  }
}

package org.hearsay.cli.crisis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.html.dossier.DossierPage;
import org.hearsay.record.crisis.CrisisWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay dossier}: all that is known of a crisis on one page. */
@Command(
    name = "dossier",
    description = {
      "Writes one self-contained page of a crisis: timeline with uncertain days as ranges, meetings"
          + " with their history, claims beside what answers them, competing figures, and the origins"
          + " of all of it. It can be printed and asks nothing of any network. With --json the whole"
          + " crisis as one object of JSON.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such crisis."
    },
    mixinStandardHelpOptions = true)
public final class DossierCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CrisisChoice choice = new CrisisChoice();

  @Parameters(
      arity = "0..1",
      paramLabel = "CRISIS",
      description = "The crisis; without it all reports of the store.")
  private @Nullable String crisis;

  @Option(names = "--html", description = "A page for a browser; this is the usual.")
  private boolean html;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where it is written to; else the standard output.")
  private @Nullable Path output;

  public DossierCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<String> named = Optional.ofNullable(crisis);
    return choice.onCrisis(session, named, (store, index) -> write(index));
  }

  private int write(CrisisIndex index) {
    String page =
        choice.json() && !html
            ? CrisisWriter.indented().write(index.crisis())
            : DossierPage.of(index);
    if (output == null) {
      session.streams().out().println(page);
      return ExitCode.DONE;
    }
    try {
      Files.writeString(output, page + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(output + " cannot be written: " + e.getMessage(), e);
    }
    session.say(output + " holds " + index.reports().size() + " reports");
    return ExitCode.DONE;
  }
}

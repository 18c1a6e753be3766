package org.hearsay.cli.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.NearNames;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.store.StoreChoice;
import org.hearsay.digest.Digest;
import org.hearsay.digest.Point;
import org.hearsay.digest.Scope;
import org.hearsay.digest.Since;
import org.hearsay.digest.find.Digests;
import org.hearsay.digest.render.DateLanguage;
import org.hearsay.digest.render.DigestHtml;
import org.hearsay.digest.render.DigestJson;
import org.hearsay.digest.render.DigestText;
import org.hearsay.digest.render.Footer;
import org.hearsay.digest.render.Look;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay digest preview}: a digest as it would be sent, to nobody. */
@Command(
    name = "preview",
    description = {
      "Shows the digest that a reader would get: one entry for each event or claim, with the words it"
          + " rests on. Nothing is sent.",
      "Exit status: 0 done, 1 failed, 2 wrong usage, 3 no such crisis."
    },
    mixinStandardHelpOptions = true)
public final class PreviewCommand implements Callable<Integer> {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private StoreChoice store = new StoreChoice();

  @Option(
      names = "--crisis",
      paramLabel = "NAME",
      description = "Only the stories of this crisis; else all of the store.")
  private @Nullable String crisis;

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      description = "What was published on this day or later is new; else everything is.")
  private @Nullable String since;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; text is the usual.")
  private Layout format = Layout.text;

  @Option(
      names = "--dates",
      paramLabel = "LANGUAGE",
      description = "The language of days: en, de, fr, es, it, nl, pl, uk, ru, or iso for figures.")
  private String dates = DateLanguage.EN.code();

  @Option(
      names = "--site",
      paramLabel = "URL",
      description = "Where the workbench is; entries lead to their place in it.")
  private @Nullable String site;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where it is written to; else the standard output.")
  private @Nullable Path output;

  /** How it is laid out, in the words of the option. */
  enum Layout {
    text,
    html,
    json
  }

  public PreviewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Look look = look();
    Since from = from();
    try (RecordStore records = store.openExisting(session.clock())) {
      Set<String> crises = records.read(readings -> readings.crises()).keySet();
      if (crisis != null && !crises.contains(crisis)) {
        String near =
            NearNames.of(crisis, crises).stream()
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(", "));
        session.say(
            "no crisis \"" + crisis + "\"" + (near.isEmpty() ? "" : "; did you mean: " + near));
        return ExitCode.NO_SUCH_INPUT;
      }
      new Refreshing(records).refresh();
      Scope scope = crisis == null ? Scope.everything("All reports") : Scope.ofCrisis(crisis);
      Digest digest = new Digests(records).make(scope, from, session.clock().instant());
      return print(laidOut(digest, look));
    }
  }

  private String laidOut(Digest digest, Look look) {
    return switch (format) {
      case text -> DigestText.of(digest, look).stripTrailing();
      case html -> DigestHtml.mail(digest, look).stripTrailing();
      case json -> DigestJson.of(digest, look);
    };
  }

  private int print(String page) {
    if (output == null) {
      session.print(page);
      return ExitCode.DONE;
    }
    try {
      Files.writeString(output, page + "\n", StandardCharsets.UTF_8);
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(output + " cannot be written: " + e.getMessage(), e);
    }
  }

  private Since from() {
    if (since == null) {
      return new Since.Earlier(Point.START);
    }
    try {
      return new Since.Published(LocalDate.parse(since));
    } catch (DateTimeParseException notADay) {
      throw wrong("--since is not a day (YYYY-MM-DD): '" + since + "'");
    }
  }

  private Look look() {
    DateLanguage language =
        DateLanguage.of(dates)
            .orElseThrow(
                () ->
                    wrong(
                        "--dates is none of "
                            + Arrays.stream(DateLanguage.values())
                                .map(DateLanguage::code)
                                .collect(Collectors.joining(", "))
                            + ": '"
                            + dates
                            + "'"));
    try {
      return new Look(language, Optional.ofNullable(site), Footer.NONE);
    } catch (IllegalArgumentException e) {
      throw wrong("--site: " + e.getMessage());
    }
  }

  private CommandLine.ParameterException wrong(String message) {
    CommandSpec known = spec == null ? CommandSpec.create() : spec;
    return new CommandLine.ParameterException(known.commandLine(), message);
  }
}

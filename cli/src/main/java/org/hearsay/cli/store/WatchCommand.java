package org.hearsay.cli.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.intake.WebInputs;
import org.hearsay.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay watch}: takes in what comes to folders and feeds, again and again. */
@Command(
    name = "watch",
    description = {
      "Looks at folders and addresses of feeds or pages again and again, and takes in what is new."
          + " A server is asked only whether anything changed, one request at a time and as"
          + " robots.txt allows. May be stopped at any moment (Ctrl-C): the same command goes on.",
      "Exit status: 0 done (--once), 1 failed, 2 wrong usage, 3 no such folder, 6 partial, 130"
          + " stopped."
    },
    mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {
  private static final Duration SHORTEST_FOR_ADDRESSES = Duration.ofMinutes(1);

  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private StoreChoice store = new StoreChoice();

  @Parameters(arity = "1..*", paramLabel = "FOLDER|FILE|URL", description = "A URL needs --fetch.")
  private List<String> inputs = List.of();

  @Option(
      names = "--crisis",
      paramLabel = "NAME",
      description = "Puts the reports into this crisis.")
  private @Nullable String crisis;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      description = "How long to wait between two looks: 30s, 15m, 2h; of addresses 1m or more.")
  private String every = "15m";

  @Option(names = "--once", description = "Looks once and ends.")
  private boolean once;

  @Option(names = "--fetch", description = "Ask servers: nothing is fetched without it.")
  private boolean fetch;

  @Option(
      names = "--follow",
      description = "Read the page behind each new entry of a feed instead of the entry.")
  private boolean follow;

  @Option(names = "--json", description = "Prints a line of JSON for each new report.")
  private boolean json;

  public WatchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Duration wait = interval();
    List<Path> folders = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    for (String input : inputs) {
      if (WebInputs.isAddress(input)) {
        addresses.add(input);
      } else if (Files.exists(Path.of(input))) {
        folders.add(Path.of(input));
      } else {
        session.say("no such folder: " + input);
        return ExitCode.NO_SUCH_INPUT;
      }
    }
    if (!addresses.isEmpty() && !fetch) {
      throw usage("nothing is fetched unless asked for: a URL needs --fetch");
    }
    if (!addresses.isEmpty() && !once && wait.compareTo(SHORTEST_FOR_ADDRESSES) < 0) {
      throw usage("--every is too often for a server: 1m or more");
    }
    Stop stop = new Stop();
    try (RecordStore records = store.open(session.clock());
        WebInputs web = new WebInputs(session.clock())) {
      Watching watching =
          new Watching(session, records, web, Optional.ofNullable(crisis), follow, json, stop);
      return watch(watching, folders, addresses, wait, stop);
    } finally {
      stop.ended();
    }
  }

  private int watch(
      Watching watching, List<Path> folders, List<String> addresses, Duration wait, Stop stop) {
    boolean whole = true;
    do {
      whole &= watching.look(folders, addresses, once);
    } while (!once && stop.sleep(wait));
    if (stop.isAsked()) {
      session.say("stopped; the same command goes on");
      return ExitCode.STOPPED;
    }
    return whole ? ExitCode.DONE : ExitCode.PARTIAL;
  }

  private Duration interval() {
    String time = every.toLowerCase(Locale.ROOT).strip();
    if (!time.matches("[1-9][0-9]{0,5}[smh]")) {
      throw usage("--every is not a time such as 30s, 15m or 2h: '" + every + "'");
    }
    long number = Long.parseLong(time.substring(0, time.length() - 1));
    return switch (time.charAt(time.length() - 1)) {
      case 's' -> Duration.ofSeconds(number);
      case 'm' -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  private CommandLine.ParameterException usage(String message) {
    CommandSpec known = spec == null ? CommandSpec.create() : spec;
    return new CommandLine.ParameterException(known.commandLine(), message);
  }
}

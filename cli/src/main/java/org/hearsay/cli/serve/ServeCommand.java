package org.hearsay.cli.serve;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hearsay.cli.console.ExitCode;
import org.hearsay.cli.console.Session;
import org.hearsay.cli.readers.MailChoice;
import org.hearsay.cli.readers.Mailing;
import org.hearsay.cli.store.Stop;
import org.hearsay.cli.store.StoreChoice;
import org.hearsay.engine.EngineVersion;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.intake.EngineMaker;
import org.hearsay.intake.WebInputs;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.Readership;
import org.hearsay.server.guard.Network;
import org.hearsay.server.http.ServerSettings;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.secret.Desk;
import org.hearsay.store.RecordStore;
import org.hearsay.store.ingest.RecordMaker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay serve}: answers over HTTP what the other commands answer. */
@Command(
    name = "serve",
    description = {
      "Answers over HTTP what the other commands answer, on this machine alone unless --host says"
          + " otherwise; the API is described at /api/v1/openapi.json. Ctrl-C ends it when what is"
          + " being answered is answered.",
      "Exit status: 0 stopped, 1 failed, 2 wrong usage, 3 no such store."
    },
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  private static final int MOST_RATE = 1_000_000;

  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private StoreChoice store = new StoreChoice();

  @Mixin private RightsChoice rights = new RightsChoice();

  @Mixin private MailChoice mail = new MailChoice();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Where to listen; 0 for any port that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen at; 127.0.0.1. One that others can reach needs a password or a"
              + " token.")
  private @Nullable String host;

  @Option(
      names = "--public-host",
      paramLabel = "NAME",
      description = "A name under which the server answers besides its own; may be repeated.")
  private List<String> publicHosts = List.of();

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS[/BITS]",
      description = "A proxy whose X-Forwarded-For is believed; may be repeated.")
  private List<String> proxies = List.of();

  @Option(
      names = "--fetch",
      description =
          "Reports may be sent as addresses, which are then fetched as by ingest --fetch.")
  private boolean fetch;

  @Option(
      names = "--anonymous-rate",
      paramLabel = "N",
      defaultValue = "60",
      description = "Requests a minute of whoever sends no key and has no session; 60.")
  private int anonymousRate;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "6000",
      description = "Requests a minute of a key or a person; 6000.")
  private int rate;

  @Option(
      names = "--demo",
      description = "Serves the sample crisis from a store that is gone afterwards.")
  private boolean demo;

  @Option(
      names = "--log",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "What standard error gets: text for people, or json, an object a line. Neither tells who"
              + " asked, or for what.")
  private LogFormat log = LogFormat.text;

  @Option(names = "--quiet", description = "No line for each request.")
  private boolean quiet;

  /** The formats of the log, as they are written on the command line. */
  private enum LogFormat {
    text,
    json
  }

  public ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    HearsayServer.Rights known = usable(() -> rights.rights());
    ServerSettings settings = usable(this::settings);
    Stop stop = Stop.withStatus();
    try {
      return serve(new LazyMaker(), settings, known, stop);
    } finally {
      // Only now may the process end: all that was opened is closed.
      stop.ended();
    }
  }

  private int serve(LazyMaker maker, ServerSettings settings, HearsayServer.Rights known, Stop stop)
      throws IOException {
    if (demo) {
      try (DemoStore sample = DemoStore.make();
          RecordStore records = sample.open(maker.get(), session.clock())) {
        new MailingLists(records.database()).add(demoList());
        return serve(new Opened(records, maker), settings, known, stop);
      }
    }
    try (RecordStore records = store.open(session.clock())) {
      return serve(new Opened(records, maker), settings, known, stop);
    }
  }

  private MailingList demoList() {
    return new MailingList(
        "macara-bridge",
        "Macara bridge",
        MailingList.Kind.CRISIS,
        "Macara bridge",
        true,
        session.clock().instant());
  }

  /** What was opened for the server. */
  private record Opened(RecordStore records, LazyMaker maker) {}

  private int serve(Opened opened, ServerSettings settings, HearsayServer.Rights known, Stop stop)
      throws IOException {
    RecordStore records = opened.records();
    Optional<MailChoice.MailSettings> settled = usable(mail::settings);
    Desk desk = Mailing.desk(records, session.clock());
    if (settled.isEmpty()) {
      return serve(
          opened, settings, known, stop, new Readership(desk, publicUrl(), Optional.empty()));
    }
    try (Mailing mailing = new Mailing(records, desk, settled.get(), session.clock())) {
      return serve(
          opened,
          settings,
          known,
          stop,
          new Readership(desk, publicUrl(), Optional.of(mailing::to)));
    }
  }

  private Optional<URI> publicUrl() {
    return usable(mail::publicUrl);
  }

  private int serve(
      Opened opened,
      ServerSettings settings,
      HearsayServer.Rights known,
      Stop stop,
      Readership readers)
      throws IOException {
    RecordStore records = opened.records();
    try (WebInputs web = new WebInputs(session.clock())) {
      HearsayServer.Work work =
          new HearsayServer.Work(
              records,
              opened.maker(),
              fetch ? Optional.of(web) : Optional.empty(),
              session.clock(),
              Optional.of(readers));
      ServeLog told = told();
      try (HearsayServer server = usable(() -> start(work, settings, known, told))) {
        told.said("serving " + records.database().location().shown() + " at " + server.address());
        while (stop.sleep(Duration.ofHours(1))) {
          // Nothing is to be done here until somebody asks to stop.
        }
      }
      told.said("stopped");
    }
    return ExitCode.DONE;
  }

  private HearsayServer start(
      HearsayServer.Work work, ServerSettings settings, HearsayServer.Rights known, ServeLog told) {
    return HearsayServer.start(
        work,
        settings,
        known,
        Optional.ofNullable(System.getProperty("hearsay.web")).map(Path::of),
        EngineVersion.current(),
        told);
  }

  private ServeLog told() {
    PrintStream err = session.streams().err();
    return log == LogFormat.json
        ? new JsonLog(err, session.clock(), quiet)
        : new LineLog(err, quiet);
  }

  private ServerSettings settings() {
    within("--port", port, 0, 65_535);
    within("--anonymous-rate", anonymousRate, 1, MOST_RATE);
    within("--rate", rate, 1, MOST_RATE);
    ServerSettings settings =
        ServerSettings.local(port)
            .withHosts(hosts())
            .withProxies(proxies.stream().map(Network::parse).toList())
            .withLimits(anonymousRate, rate, Math.max(1, anonymousRate / 6));
    return host == null ? settings : settings.at(address(host));
  }

  /** The names under which it answers; that of the public address is one. */
  private List<String> hosts() {
    List<String> hosts = new ArrayList<>(publicHosts);
    mail.publicUrl().map(URI::getHost).ifPresent(hosts::add);
    return hosts;
  }

  private static void within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          option + " is a number from " + least + " to " + most + ", not " + value);
    }
  }

  private static InetAddress address(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no such address: " + host, e);
    }
  }

  /** What was asked for; a failure is answered with the usage of the command. */
  private <T> T usable(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (IllegalArgumentException e) {
      CommandSpec known = spec == null ? CommandSpec.create() : spec;
      throw new CommandLine.ParameterException(
          known.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** The engine, opened when the first report comes. */
  private static final class LazyMaker implements Supplier<RecordMaker> {
    private @Nullable RecordMaker maker;

    @Override
    public synchronized RecordMaker get() {
      RecordMaker known = maker;
      if (known == null) {
        known = new EngineMaker(DefaultEngine.open());
        maker = known;
      }
      return known;
    }
  }
}

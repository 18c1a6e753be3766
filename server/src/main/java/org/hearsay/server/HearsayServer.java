package org.hearsay.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.intake.WebInputs;
import org.hearsay.query.Queries;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.query.review.Reviews;
import org.hearsay.query.tables.StoreQueries;
import org.hearsay.server.access.Access;
import org.hearsay.server.access.Keys;
import org.hearsay.server.access.Password;
import org.hearsay.server.access.Sessions;
import org.hearsay.server.http.ServerLog;
import org.hearsay.server.http.ServerSettings;
import org.hearsay.server.http.WebServer;
import org.hearsay.server.operation.Figures;
import org.hearsay.server.operation.OperationRoutes;
import org.hearsay.server.operation.StoreFigures;
import org.hearsay.server.resource.DescriptionRoutes;
import org.hearsay.server.resource.ExportFiles;
import org.hearsay.server.resource.ExportRoutes;
import org.hearsay.server.resource.FactRoutes;
import org.hearsay.server.resource.IngestRoutes;
import org.hearsay.server.resource.ListFiles;
import org.hearsay.server.resource.PartyRoutes;
import org.hearsay.server.resource.ReportRoutes;
import org.hearsay.server.resource.ReviewRoutes;
import org.hearsay.server.resource.SearchRoutes;
import org.hearsay.server.resource.SessionRoutes;
import org.hearsay.server.resource.SlowQuestions;
import org.hearsay.server.resource.StatusRoutes;
import org.hearsay.server.resource.WebFiles;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.RouteTable;
import org.hearsay.store.InputOutcome;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreException;
import org.hearsay.store.ingest.RecordMaker;
import org.hearsay.store.keys.KeyTable;

/** A store that answers over HTTP. Closing it leaves the store open. */
public final class HearsayServer implements AutoCloseable {
  private final WebServer web;
  private final Upkeep upkeep;
  private final Optional<Upkeep> mailing;
  private final List<Route> routes;

  private HearsayServer(
      WebServer web, Upkeep upkeep, Optional<Upkeep> mailing, List<Route> routes) {
    this.web = web;
    this.upkeep = upkeep;
    this.mailing = mailing;
    this.routes = routes;
  }

  /**
   * What a server works with.
   *
   * @param maker makes records of what is sent; asked for when the first report comes
   * @param fetched fetches addresses; empty where nothing may be fetched
   * @param clock tells when something was said
   * @param readers who sign up for news; empty where nobody may
   */
  public record Work(
      RecordStore store,
      Supplier<RecordMaker> maker,
      Optional<WebInputs> fetched,
      InstantSource clock,
      Optional<Readership> readers) {}

  /**
   * Who may do what.
   *
   * @param password of people
   * @param token of programs, besides the keys of the store
   * @param publicReading whether anybody may read although there is a password
   * @param localName how reviews of whoever works on this machine are signed
   */
  public record Rights(
      Optional<Password> password,
      Optional<String> token,
      boolean publicReading,
      String localName) {}

  /**
   * Starts a server.
   *
   * @param pages the folder of the built workbench
   * @param version of the program
   * @param told what was answered and what failed
   * @throws IllegalArgumentException when others than this machine could reach it and nothing keeps
   *     them from anything
   */
  public static HearsayServer start(
      Work work,
      ServerSettings settings,
      Rights rights,
      Optional<Path> pages,
      String version,
      ServerLog told) {
    StoreKeys stored =
        new StoreKeys(new KeyTable(work.store().database(), work.clock()), work.clock());
    Access access = access(settings, rights, stored, work.clock());
    Refreshing refreshing = new Refreshing(work.store());
    Figures figures = new Figures(version);
    StoreFigures.addTo(figures, work.store(), refreshing);
    ServerLog log = figures.counting(told);
    Upkeep upkeep =
        new Upkeep(
            () -> {
              refreshing.refresh();
              stored.noteUses();
            },
            failure -> log.failed("while keeping the store up", failure));
    Queries queries = new StoreQueries(work.store());
    List<Route> routes =
        new ArrayList<>(
            routes(
                work,
                queries,
                refreshing,
                access,
                rights,
                version,
                new Changes(upkeep::wake, figures::taken)));
    routes.addAll(new OperationRoutes(figures, () -> answers(queries, log)).all());
    work.readers().ifPresent(readers -> routes.addAll(readers.routes(work.store())));
    WebFiles files = new WebFiles(pages);
    WebServer web =
        WebServer.start(
            settings,
            new WebServer.Content(
                new RouteTable(routes), files::get, () -> version + " " + queries.change()),
            access,
            log,
            work.clock());
    upkeep.start();
    Optional<Upkeep> mailing = work.readers().map(readers -> readers.mailing(web.address(), log));
    mailing.ifPresent(Upkeep::start);
    return new HearsayServer(web, upkeep, mailing, List.copyOf(routes));
  }

  private static boolean answers(Queries queries, ServerLog log) {
    try {
      queries.change();
      return true;
    } catch (StoreException e) {
      log.failed("while asking the store whether it answers", e);
      return false;
    }
  }

  /** Who is told when something changed. */
  private record Changes(Runnable woken, Consumer<InputOutcome> counted) {
    void taken(InputOutcome outcome) {
      counted.accept(outcome);
      if (outcome.kind() == InputOutcome.Kind.ACCEPTED) {
        woken.run();
      }
    }
  }

  private static Access access(
      ServerSettings settings, Rights rights, Keys stored, InstantSource clock) {
    Keys keys = rights.token().map(token -> Keys.of(token).or(stored)).orElse(stored);
    boolean local = settings.host().isLoopbackAddress() && rights.password().isEmpty();
    return new Access(
        rights.password(), keys, local || rights.publicReading(), local, new Sessions(clock));
  }

  private static List<Route> routes(
      Work work,
      Queries queries,
      Refreshing refreshing,
      Access access,
      Rights rights,
      String version,
      Changes changes) {
    RecordStore store = work.store();
    List<Route> routes = new ArrayList<>();
    routes.addAll(
        new SessionRoutes(access, rights.localName(), work.fetched().isPresent(), work.clock())
            .all());
    routes.addAll(new StatusRoutes(store, queries, refreshing, version).all());
    ExportFiles files = new ExportFiles();
    SlowQuestions slow = SlowQuestions.usual();
    routes.addAll(new FactRoutes(queries, slow, new ListFiles(store, queries, files)).all());
    routes.addAll(new SearchRoutes(queries, slow).all());
    routes.addAll(new PartyRoutes(queries, slow).all());
    routes.addAll(new ReportRoutes(store).all());
    routes.addAll(new IngestRoutes(store, work.maker(), work.fetched(), changes::taken).all());
    routes.addAll(
        new ReviewRoutes(store, queries, new Reviews(store, work.clock()), changes.woken()).all());
    routes.addAll(new ExportRoutes(store, files).all());
    return DescriptionRoutes.with(routes);
  }

  /** All that can be asked. */
  public List<Route> routes() {
    return routes;
  }

  /** Where it answers. */
  public URI address() {
    return web.address();
  }

  @Override
  public void close() {
    web.close();
    mailing.ifPresent(Upkeep::close);
    upkeep.close();
  }
}

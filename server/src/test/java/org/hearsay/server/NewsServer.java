package org.hearsay.server;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.model.Article;
import org.hearsay.query.WarNews;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.server.access.Password;
import org.hearsay.server.http.ServerSettings;
import org.hearsay.server.route.Route;
import org.hearsay.signup.consent.ConsentTexts;
import org.hearsay.signup.list.MailingList;
import org.hearsay.signup.list.MailingLists;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.secret.Randomness;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.ingest.RecordMaker;

/** A store of invented news in a file, and a server on it. */
final class NewsServer implements AutoCloseable {
  static final String CRISIS = "the war";
  static final Instant NOON = Instant.parse("2022-02-01T12:00:00Z");

  private final AtomicLong seconds = new AtomicLong();
  final RecordStore store;
  final RunningServer server;
  private HearsayServer started;

  NewsServer(Path folder, int reports, ServerSettings settings, Optional<String> password) {
    InstantSource clock = clock();
    store = RecordStore.open(StoreLocation.ofFile(folder.resolve("news.db")), clock);
    for (int i = 0; i < reports; i++) {
      CrisisRecord record = WarNews.record(i);
      store.put(record, Keeping.TEXT);
      store.write(
          writing -> {
            writing.addToCrisis(CRISIS, record.article().id());
            return true;
          });
    }
    new Refreshing(store).refresh();
    server =
        new RunningServer(
            log -> {
              started =
                  HearsayServer.start(
                      new HearsayServer.Work(
                          store,
                          () -> new SmallMaker(),
                          Optional.empty(),
                          clock,
                          Optional.of(readers(clock))),
                      settings,
                      new HearsayServer.Rights(
                          password.map(Password::of),
                          Optional.of(RunningServer.TOKEN),
                          false,
                          "me"),
                      Optional.empty(),
                      "test",
                      log);
              return new RunningServer.Started(started.address(), started);
            });
  }

  /** A list that anybody may sign up for; nothing is sent. */
  private Readership readers(InstantSource clock) {
    new MailingLists(store.database())
        .add(new MailingList("war", "The war", MailingList.Kind.CRISIS, CRISIS, true, NOON));
    new ConsentTexts(store.database()).publish(ConsentTexts.usual(), NOON);
    return new Readership(
        Desk.on(store.database(), clock, Randomness.secure()), Optional.empty(), Optional.empty());
  }

  /** Each time that somebody looks a second has gone by. */
  private InstantSource clock() {
    return () -> NOON.plusSeconds(seconds.getAndIncrement());
  }

  List<Route> routes() {
    return started.routes();
  }

  /** Waits until all that was said and sent is joined. */
  void settle() {
    new Refreshing(store).refresh();
  }

  /** Makes empty records. */
  private record SmallMaker() implements RecordMaker {
    @Override
    public RecordProvenance provenance() {
      return WarNews.record(0).provenance();
    }

    @Override
    public CrisisRecord make(Article article) {
      return new CrisisRecord(
          article,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          provenance());
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}

package org.hearsay.cli.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.cli.console.Progress;
import org.hearsay.cli.console.Session;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.fetch.FetchException;
import org.hearsay.fetch.FetchedPage;
import org.hearsay.intake.EngineMaker;
import org.hearsay.intake.Submissions;
import org.hearsay.intake.WebInputs;
import org.hearsay.reader.input.InputOptions;
import org.hearsay.reader.input.ReportItem;
import org.hearsay.reader.input.ReportSource;
import org.hearsay.reader.input.ReportStream;
import org.hearsay.store.InputOutcome;
import org.hearsay.store.Keeping;
import org.hearsay.store.RecordStore;
import org.hearsay.store.RunCounts;
import org.hearsay.store.WatchedPage;
import org.hearsay.store.ingest.IngestListener;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;

/** Looks at folders and addresses and takes in what has changed since the last look. */
final class Watching {
  private static final long SETTLED_MILLIS = 2000;

  private final Session session;
  private final RecordStore store;
  private final WebInputs web;
  private final Optional<String> crisis;
  private final boolean follow;
  private final boolean json;
  private final Stop stop;
  private final Map<Path, String> seen = new HashMap<>();
  private Optional<EngineMaker> maker = Optional.empty();

  Watching(
      Session session,
      RecordStore store,
      WebInputs web,
      Optional<String> crisis,
      boolean follow,
      boolean json,
      Stop stop) {
    this.session = session;
    this.store = store;
    this.web = web;
    this.crisis = crisis;
    this.follow = follow;
    this.json = json;
    this.stop = stop;
  }

  /**
   * One look at all of them; answers whether every input could be had and read.
   *
   * @param atOnce takes files that may still be written, because there is no next look
   */
  boolean look(List<Path> folders, List<String> addresses, boolean atOnce) {
    boolean whole = true;
    for (Path folder : folders) {
      if (!stop.isAsked()) {
        whole &= folder(folder, atOnce);
      }
    }
    for (String address : addresses) {
      if (!stop.isAsked()) {
        whole &= page(address);
      }
    }
    return whole;
  }

  private boolean folder(Path folder, boolean atOnce) {
    try {
      List<ReportSource> changed = new ArrayList<>();
      for (ReportSource file : ReportSource.below(folder)) {
        if (hasChanged(Path.of(file.name()), atOnce)) {
          changed.add(file);
        }
      }
      return changed.isEmpty() || ingest(changed, false).whole();
    } catch (IOException e) {
      session.say(folder + ": " + e.getMessage());
      return false;
    }
  }

  /** Whether a file is new or another since the last look, and is no longer written to. */
  private boolean hasChanged(Path file, boolean atOnce) throws IOException {
    Instant modified = Files.getLastModifiedTime(file).toInstant();
    long age = session.clock().millis() - modified.toEpochMilli();
    if (!atOnce && age >= 0 && age < SETTLED_MILLIS) {
      return false;
    }
    String state = modified + " " + Files.size(file);
    return !state.equals(seen.put(file, state));
  }

  private boolean page(String address) {
    FetchedPage.Validators known =
        store
            .read(readings -> readings.watched(address))
            .map(page -> new FetchedPage.Validators(page.entityTag(), page.lastModified()))
            .orElse(FetchedPage.Validators.none());
    try {
      FetchedPage page = web.fetch(address, known);
      Optional<FeedFollower> none = Optional.empty();
      Taken taken =
          page.changed()
              ? ingest(List.of(WebInputs.source(address, page)), follow)
              : new Taken(true, none);
      boolean postponed = taken.follower().filter(FeedFollower::isPostponed).isPresent();
      if (!stop.isAsked() && !postponed) {
        remember(address, page.validators());
      }
      return taken.whole() && !postponed;
    } catch (FetchException e) {
      session.say(address + ": " + e.getMessage());
      return false;
    }
  }

  private void remember(String address, FetchedPage.Validators validators) {
    WatchedPage page = new WatchedPage(address, validators.entityTag(), validators.lastModified());
    store.write(
        writing -> {
          writing.watched(page);
          return true;
        });
  }

  /** Whether all was taken in, and who followed the entries of a feed to their pages. */
  private record Taken(boolean whole, Optional<FeedFollower> follower) {}

  private Taken ingest(List<ReportSource> sources, boolean following) {
    if (maker.isEmpty()) {
      maker = Optional.of(new EngineMaker(DefaultEngine.open()));
    }
    InputOptions options = InputOptions.usual();
    IngestView view =
        new IngestView(
            session.streams().out(),
            json,
            session.terminal().columns(),
            new Progress(session.streams().err(), false, Optional.empty()));
    News news = new News(view);
    try (ReportStream reports = new ReportStream(sources, options)) {
      Iterator<ReportItem> items = new UntilStopped(reports, stop);
      Optional<FeedFollower> follower =
          following ? Optional.of(new FeedFollower(items, store, web, options)) : Optional.empty();
      Iterator<ReportItem> read = follower.isPresent() ? follower.get() : items;
      RunCounts counts =
          new Ingestion(store, maker.get(), new IngestOptions(crisis, Keeping.TEXT, 1), news)
              .run(new Submissions(read));
      if (news.any && !json) {
        view.finish(store.database().location().shown(), counts);
      }
      return new Taken(counts.rejected() + counts.failed() + counts.partial() == 0, follower);
    }
  }

  /** Tells only of what was not there before. */
  private static final class News implements IngestListener {
    private final IngestView view;
    private boolean any;

    News(IngestView view) {
      this.view = view;
    }

    @Override
    public void acknowledged(InputOutcome outcome, RunCounts counts) {
      if (!outcome.known()) {
        any = true;
        view.acknowledged(outcome, counts);
      }
    }
  }

  /** Hands no further report out once the run is to stop. */
  private record UntilStopped(Iterator<ReportItem> items, Stop stop)
      implements Iterator<ReportItem> {
    @Override
    public boolean hasNext() {
      return !stop.isAsked() && items.hasNext();
    }

    @Override
    public ReportItem next() {
      return items.next();
    }
  }
}

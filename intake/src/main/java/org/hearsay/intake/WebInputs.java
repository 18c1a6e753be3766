package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.fetch.FetchException;
import org.hearsay.fetch.FetchedPage;
import org.hearsay.fetch.Fetcher;
import org.hearsay.model.Issue;
import org.hearsay.reader.Hints;
import org.hearsay.reader.ReadOptions;
import org.hearsay.reader.input.ReportSource;

/** Inputs that are addresses of the web, fetched one by one when their turn has come. */
public final class WebInputs implements Closeable {
  private final Clock clock;
  private Optional<Fetcher> fetcher = Optional.empty();

  public WebInputs(Clock clock) {
    this.clock = clock;
  }

  /** Inputs that this fetcher fetches. */
  public WebInputs(Clock clock, Fetcher fetcher) {
    this.clock = clock;
    this.fetcher = Optional.of(fetcher);
  }

  /** Whether an input is an address rather than a path. */
  public static boolean isAddress(String input) {
    String start = input.substring(0, Math.min(8, input.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }

  public ReportSource source(String address) {
    return new ReportSource(
        address,
        known -> {
          FetchedPage page = fetcher().fetch(address);
          return opened(page, known);
        });
  }

  /** The page at an address, or only the word that it is as these validators describe it. */
  public FetchedPage fetch(String address, FetchedPage.Validators known) throws FetchException {
    return fetcher().fetch(address, known);
  }

  /** A page that was fetched already. */
  public static ReportSource source(String address, FetchedPage page) {
    return new ReportSource(address, known -> opened(page, known));
  }

  private static ReportSource.Opened opened(FetchedPage page, ReadOptions known) {
    return new ReportSource.Opened(new ByteArrayInputStream(page.bytes()), known(page, known));
  }

  /** Made when the first page is fetched: most runs need none. */
  private Fetcher fetcher() {
    Fetcher known = fetcher.orElseGet(() -> Fetcher.ofPublicWeb(clock));
    fetcher = Optional.of(known);
    return known;
  }

  private static ReadOptions known(FetchedPage page, ReadOptions known) {
    List<Issue> issues = new ArrayList<>(known.hints().issues());
    for (String right : page.reservations()) {
      issues.add(Issue.of("RIGHTS_RESERVED", "The site reserves machine reading: " + right + "."));
    }
    Hints hints = known.hints().withIssues(issues);
    return known
        .withUrl(page.url())
        .withRetrievedAt(page.retrievedAt())
        .withHints(page.charset().map(hints::withCharset).orElse(hints));
  }

  @Override
  public void close() throws IOException {
    if (fetcher.isPresent()) {
      fetcher.get().close();
    }
  }
}

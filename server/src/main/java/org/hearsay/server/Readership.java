package org.hearsay.server;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.hearsay.server.http.ServerLog;
import org.hearsay.server.readers.AdminRoutes;
import org.hearsay.server.readers.FormRoutes;
import org.hearsay.server.readers.LinkRoutes;
import org.hearsay.server.readers.NewsRoutes;
import org.hearsay.server.route.Route;
import org.hearsay.signup.address.SignUpAddress;
import org.hearsay.signup.ask.Settling;
import org.hearsay.signup.manage.Tidying;
import org.hearsay.signup.secret.Desk;
import org.hearsay.signup.send.Sending;
import org.hearsay.store.RecordStore;

/** The part of a server that readers see, and what is done for them in the background. */
public final class Readership {
  private static final Duration BETWEEN_DIGESTS = Duration.ofMinutes(1);
  private static final Duration BETWEEN_TIDYING = Duration.ofHours(1);

  /** Until it is known where the server listens. */
  private static final URI UNKNOWN = URI.create("http://localhost");

  private final Desk desk;
  private final Optional<URI> publicUrl;
  private final Optional<Function<SignUpAddress, Sending>> sending;
  private final AtomicReference<SignUpAddress> at;

  /**
   * @param publicUrl the server as readers reach it; else where it listens
   * @param sending sends mails; without it they wait
   */
  public Readership(
      Desk desk, Optional<URI> publicUrl, Optional<Function<SignUpAddress, Sending>> sending) {
    this.desk = desk;
    this.publicUrl = publicUrl;
    this.sending = sending;
    this.at = new AtomicReference<>(new SignUpAddress(publicUrl.orElse(UNKNOWN)));
  }

  /** All that readers may ask of a server on this store. */
  List<Route> routes(RecordStore store) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(new NewsRoutes(store, desk::now, this::address).all());
    routes.addAll(new FormRoutes(desk, this::address).all());
    routes.addAll(new LinkRoutes(desk, this::address).all());
    routes.addAll(new AdminRoutes(desk, this::address).all());
    return routes;
  }

  private SignUpAddress address() {
    return Objects.requireNonNull(at.get());
  }

  /** What is done in the background, once it is known where the server listens. */
  Upkeep mailing(URI listening, ServerLog log) {
    SignUpAddress here = new SignUpAddress(publicUrl.orElse(listening));
    at.set(here);
    Settling settling = new Settling(desk, here);
    Optional<Sending> sender = sending.map(made -> made.apply(here));
    Timer digests = new Timer(BETWEEN_DIGESTS);
    Timer tidying = new Timer(BETWEEN_TIDYING);
    return new Upkeep(
        () -> {
          settling.settle();
          if (sender.isPresent() && digests.isDue(desk.now())) {
            sender.get().run();
          } else {
            sender.ifPresent(Sending::send);
          }
          if (tidying.isDue(desk.now())) {
            new Tidying(desk).tidy();
          }
        },
        failure -> log.failed("while seeing to readers", failure));
  }

  /** Tells when something is to be done again; used by one thread. */
  private static final class Timer {
    private final Duration pause;
    private Instant next = Instant.MIN;

    Timer(Duration pause) {
      this.pause = pause;
    }

    boolean isDue(Instant now) {
      if (now.isBefore(next)) {
        return false;
      }
      next = now.plus(pause);
      return true;
    }
  }
}

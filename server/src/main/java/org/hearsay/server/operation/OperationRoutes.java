package org.hearsay.server.operation;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;

/**
 * The routes for programs that watch the server. Whether it answers is for anybody and tells no
 * more than that; its figures are for whoever runs it.
 */
public final class OperationRoutes {
  private static final String GROUP = "operation";

  private final Figures figures;
  private final BooleanSupplier ready;

  /**
   * @param ready whether the store answers
   */
  public OperationRoutes(Figures figures, BooleanSupplier ready) {
    this.figures = figures;
    this.ready = ready;
  }

  public List<Route> all() {
    return List.of(
        Route.get("/healthz", GROUP, "Whether the server answers", request -> fine()).asOpen(),
        Route.get("/readyz", GROUP, "Whether the store answers too", this::ready).asOpen(),
        Route.get("/metrics", GROUP, "Figures for Prometheus", this::figures).asPersonal());
  }

  private Reply ready(ApiRequest request) {
    if (!ready.getAsBoolean()) {
      throw new ProblemException(Problem.busy("The store does not answer.", 5));
    }
    return fine();
  }

  private Reply figures(ApiRequest request) {
    return Reply.bytes(200, Figures.MEDIA_TYPE, figures.text());
  }

  private static Reply fine() {
    return Reply.bytes(200, "text/plain; charset=utf-8", "ok\n");
  }
}

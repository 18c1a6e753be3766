package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.query.Queries;
import org.hearsay.query.refresh.Refreshing;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;
import org.hearsay.store.RecordStore;

/** The routes that tell what is in the store. */
public final class StatusRoutes {
  private static final String GROUP = "store";

  private final RecordStore store;
  private final Queries queries;
  private final Refreshing refreshing;
  private final String version;

  public StatusRoutes(RecordStore store, Queries queries, Refreshing refreshing, String version) {
    this.store = store;
    this.queries = queries;
    this.refreshing = refreshing;
    this.version = version;
  }

  public List<Route> all() {
    ObjectNode crisis = Shapes.object("name", Schemas.text(), "reports", Schemas.integer());
    ObjectNode status =
        Shapes.object(
            "version", Schemas.text(),
            "reports", Schemas.integer(),
            "waiting", Schemas.integer(),
            "change", Schemas.integer());
    return List.of(
        Route.get(
                Api.path("/status"),
                GROUP,
                "How many reports there are, how many of them wait to be joined, and the number of"
                    + " the newest change",
                this::status)
            .answers(200, Shape.json(status)),
        Route.get(Api.path("/crises"), GROUP, "The crises that reports were put into", this::crises)
            .answers(200, Pages.shape(crisis)));
  }

  private Reply status(ApiRequest request) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("version", version);
    int reports = store.read(readings -> readings.reports());
    node.put("reports", reports);
    node.put("waiting", refreshing.stale());
    return Reply.json(node.put("change", queries.change()));
  }

  private Reply crises(ApiRequest request) {
    return Pages.of(
        List.copyOf(store.read(readings -> readings.crises()).entrySet()),
        crisis ->
            JsonNodeFactory.instance
                .objectNode()
                .put("name", crisis.getKey())
                .put("reports", crisis.getValue())
                .toString(),
        Optional.empty(),
        Map.of());
  }
}

package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.hearsay.query.FactKind;
import org.hearsay.query.Party;
import org.hearsay.query.PartyPage;
import org.hearsay.query.Queries;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;

/** The route of actors across stories: in /actors each has an entry for each story. */
public final class PartyRoutes {
  private final Queries queries;
  private final SlowQuestions slow;

  /**
   * @param slow lets few of the slow ones in at once
   */
  public PartyRoutes(Queries queries, SlowQuestions slow) {
    this.queries = queries;
    this.slow = slow;
  }

  public List<Route> all() {
    ObjectNode party =
        Shapes.object(
            "key", Schemas.text(),
            "name", Schemas.text(),
            "kind", Schemas.text(),
            "country", Schemas.orNull(Schemas.text()),
            "wikidata", Schemas.orNull(Schemas.text()),
            "role", Schemas.orNull(Schemas.text()),
            "stories", Schemas.integer(),
            "reports", Schemas.integer(),
            "actors", Schemas.list(Schemas.text()));
    return List.of(
        Route.get(
                Api.path("/parties"),
                "across",
                "Actors across stories, one entry each, by entry in Wikidata, else by name, kind"
                    + " and country; /actors has one for each story. The key asks for all of them:"
                    + " /events?actor=KEY. Of more than 10,000 actors those with the most origins",
                slow.of(Asking.of(this::parties)))
            .with(FactParameters.of(FactKind.ACTOR))
            .with(FactParameters.paging())
            .answers(
                200, Pages.shape(party, "total", Schemas.integer(), "complete", Schemas.truth()))
            .asCached());
  }

  private Reply parties(ApiRequest request) {
    PartyPage page =
        queries.parties(
            FactParameters.query(request, FactKind.ACTOR).build(), FactParameters.paging(request));
    return Pages.of(
        page.parties(),
        PartyRoutes::json,
        page.next(),
        Map.of(
            "total", Integer.toString(page.total()),
            "complete", Boolean.toString(page.complete())));
  }

  private static String json(Party party) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", party.key()).put("name", party.name()).put("kind", party.kind());
    node.put("country", party.country().orElse(null));
    node.put("wikidata", party.wikidata().orElse(null));
    node.put("role", party.role().orElse(null));
    node.put("stories", party.stories()).put("reports", party.reports());
    party.actors().forEach(node.putArray("actors")::add);
    return node.toString();
  }
}

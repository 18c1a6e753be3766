package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Coded;
import org.hearsay.query.Change;
import org.hearsay.query.ChangePage;
import org.hearsay.query.ChangeQuery;
import org.hearsay.query.Doubt;
import org.hearsay.query.DoubtPage;
import org.hearsay.query.Dyad;
import org.hearsay.query.DyadQuery;
import org.hearsay.query.FactKind;
import org.hearsay.query.Paging;
import org.hearsay.query.Queries;
import org.hearsay.query.SearchPage;
import org.hearsay.record.crisis.CrisisWriter;
import org.hearsay.server.openapi.PublishedSchemas;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;
import org.hearsay.server.route.ValueKind;

/** The routes that look across all kinds: words, pairs, changes, doubts. */
public final class SearchRoutes {
  private static final String GROUP = "across";
  private static final CrisisWriter WRITER = CrisisWriter.oneLine();
  private static final FactKind[] ALL = FactKind.values();

  private final Queries queries;
  private final SlowQuestions slow;

  /**
   * @param slow lets few of the slow ones in at once
   */
  public SearchRoutes(Queries queries, SlowQuestions slow) {
    this.queries = queries;
    this.slow = slow;
  }

  public List<Route> all() {
    return List.of(search(), dyads(), changes(), deleted(), doubts());
  }

  private static Parameter kinds() {
    return Parameter.query("kind", words(ALL), "Of these kinds; all where nothing is said")
        .asMany();
  }

  private static ValueKind words(Coded... values) {
    return ValueKind.oneOf(Arrays.stream(values).map(Coded::code).toList());
  }

  private Route search() {
    ObjectNode facet = Shapes.object("value", Schemas.text(), "count", Schemas.integer());
    List<Parameter> conditions = new ArrayList<>();
    for (Parameter parameter : FactParameters.of(ALL)) {
      conditions.add(parameter.name().equals("q") ? parameter.asRequired() : parameter);
    }
    return Route.get(
            Api.path("/search"),
            GROUP,
            "Full text over reports and facts, the best match first, with facets",
            slow.of(Asking.of(this::found)))
        .with(kinds())
        .with(conditions)
        .with(FactParameters.paging())
        .answers(
            200,
            Pages.shape(
                Pages.anyItem(),
                "facets",
                Schemas.map(Schemas.list(facet)),
                "counted",
                Schemas.integer(),
                "complete",
                Schemas.truth()))
        .asCached();
  }

  private Reply found(ApiRequest request) {
    SearchPage page =
        queries.search(
            FactParameters.query(request, kinds(request)).build(), FactParameters.paging(request));
    ObjectNode facets = JsonNodeFactory.instance.objectNode();
    page.facets()
        .forEach(
            (name, values) -> {
              ArrayNode counts = facets.putArray(name);
              values.forEach(
                  value ->
                      counts
                          .addObject()
                          .put("value", value.getKey())
                          .put("count", value.getValue()));
            });
    return Pages.of(
        page.items(),
        page.next(),
        Map.of(
            "facets", facets.toString(),
            "counted", Integer.toString(page.counted()),
            "complete", Boolean.toString(page.complete())));
  }

  private static FactKind[] kinds(ApiRequest request) {
    List<String> asked = request.texts("kind");
    return asked.isEmpty()
        ? ALL
        : asked.stream().flatMap(word -> FactKind.of(word).stream()).toArray(FactKind[]::new);
  }

  private Route dyads() {
    ObjectNode dyad =
        Shapes.object(
            "source", Schemas.text(),
            "sourceName", Schemas.text(),
            "target", Schemas.text(),
            "targetName", Schemas.text(),
            "from?", Schemas.text(),
            "events", Schemas.integer(),
            "goldstein", Schemas.number(),
            "types", Schemas.map(Schemas.integer()));
    ValueKind types = ValueKind.oneOf(Arrays.stream(Category.values()).map(Enum::name).toList());
    return Route.get(
            Api.path("/dyads"),
            GROUP,
            "Who does how much to whom: events of each pair, with the mean Goldstein score",
            slow.of(Asking.of(this::pairs)))
        .with(
            List.of(
                Parameter.query(
                    "between", words(DyadQuery.Between.values()), "Countries, or single actors"),
                Parameter.query(
                    "each", words(DyadQuery.Each.values()), "A row for each day, week or month"),
                Parameter.query("crisis", ValueKind.text(), "Of stories of this crisis"),
                Parameter.query("from", ValueKind.day(), "On this day or later"),
                Parameter.query("to", ValueKind.day(), "On this day or earlier"),
                Parameter.query("source", ValueKind.text(), "Who does it"),
                Parameter.query("target", ValueKind.text(), "To whom"),
                Parameter.query("type", types, "Of these PLOVER categories").asMany(),
                FactParameters.paging().get(0)))
        .answers(200, Pages.shape(dyad))
        .asCached();
  }

  private Reply pairs(ApiRequest request) {
    List<Dyad> dyads =
        queries.dyads(
            new DyadQuery(
                request
                    .text("between")
                    .map(word -> DyadQuery.Between.valueOf(constant(word)))
                    .orElse(DyadQuery.Between.COUNTRIES),
                request
                    .text("each")
                    .map(word -> DyadQuery.Each.valueOf(constant(word)))
                    .orElse(DyadQuery.Each.ALL),
                request.text("crisis"),
                request.day("from"),
                request.day("to"),
                request.text("source"),
                request.text("target"),
                request.texts("type"),
                request.integer("limit").orElse(Paging.USUAL)));
    return Pages.of(dyads, SearchRoutes::json, Optional.empty(), Map.of());
  }

  private static String json(Dyad dyad) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("source", dyad.source()).put("sourceName", dyad.sourceName());
    node.put("target", dyad.target()).put("targetName", dyad.targetName());
    dyad.from().ifPresent(day -> node.put("from", day.toString()));
    node.put("events", dyad.events()).put("goldstein", dyad.goldstein());
    ObjectNode types = node.putObject("types");
    dyad.types().forEach(types::put);
    return node.toString();
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private Route changes() {
    return Route.get(
            Api.path("/changes"),
            GROUP,
            "What became new, different or gone, in the order in which it did",
            Asking.of(request -> changed(request, false)))
        .with(kinds())
        .with(since("updated_since"))
        .with(
            Parameter.query(
                "after",
                ValueKind.integer(0, Integer.MAX_VALUE / 10),
                "After this change of the store: the until of the answer before"))
        .with(FactParameters.paging())
        .answers(200, changesShape())
        .asCached();
  }

  private Route deleted() {
    return Route.get(
            Api.path("/deleted"),
            GROUP,
            "What is there no more",
            Asking.of(request -> changed(request, true)))
        .with(kinds())
        .with(since("since"))
        .with(FactParameters.paging())
        .answers(200, changesShape())
        .asCached();
  }

  private static Parameter since(String name) {
    return Parameter.query(name, ValueKind.moment(), "After this moment");
  }

  private static Shape changesShape() {
    ObjectNode change =
        Shapes.object(
            "is", Schemas.text(),
            "kind", Schemas.text(),
            "id", Schemas.text(),
            "number", Schemas.integer(),
            "at", Schemas.text(),
            "item?", Pages.anyItem());
    return Pages.shape(change, "until", Schemas.integer());
  }

  private Reply changed(ApiRequest request, boolean onlyGone) {
    ChangePage page =
        queries.changes(
            new ChangeQuery(
                request.texts("kind").stream().flatMap(word -> FactKind.of(word).stream()).toList(),
                request.moment(onlyGone ? "since" : "updated_since"),
                request.integer("after").map(Integer::longValue),
                onlyGone,
                request.integer("limit").orElse(Paging.USUAL),
                request.text("cursor")));
    return Pages.of(
        page.changes(),
        SearchRoutes::json,
        page.next(),
        Map.of("until", Long.toString(page.until())));
  }

  private static String json(Change change) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("is", change.is().code()).put("kind", change.kind().code()).put("id", change.id());
    node.put("number", change.number()).put("at", change.at().toString());
    return with(node, "item", change.item().map(item -> item.json()));
  }

  /** The object with one more field that is JSON already. */
  private static String with(ObjectNode node, String name, Optional<String> json) {
    String text = node.toString();
    return json.map(
            value -> text.substring(0, text.length() - 1) + ",\"" + name + "\":" + value + "}")
        .orElse(text);
  }

  private Route doubts() {
    ObjectNode doubt =
        Shapes.object(
            "reason", Schemas.text(),
            "item", Pages.anyItem(),
            "join?", PublishedSchemas.component("Join"));
    return Route.get(
            Api.path("/review-queue"),
            GROUP,
            "What people should look at: joins that are not sure, sources nobody knows",
            slow.of(Asking.of(this::doubtful)))
        .with(
            Parameter.query(
                "reason", words(Doubt.Reason.values()), "Unsure joins, or unknown sources; joins"))
        .with(Parameter.query("crisis", ValueKind.text(), "In stories of this crisis"))
        .with(FactParameters.paging())
        .answers(200, Pages.shape(doubt))
        .asCached();
  }

  private Reply doubtful(ApiRequest request) {
    DoubtPage page =
        queries.doubts(
            request
                .text("reason")
                .map(word -> Doubt.Reason.valueOf(constant(word)))
                .orElse(Doubt.Reason.JOIN),
            request.text("crisis"),
            FactParameters.paging(request));
    return Pages.of(page.doubts(), SearchRoutes::json, page.next(), new TreeMap<>());
  }

  private static String json(Doubt doubt) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("reason", doubt.reason().code());
    String withItem = with(node, "item", Optional.of(doubt.item().json()));
    return doubt
        .join()
        .map(
            join ->
                withItem.substring(0, withItem.length() - 1)
                    + ",\"join\":"
                    + WRITER.write(join)
                    + "}")
        .orElse(withItem);
  }
}

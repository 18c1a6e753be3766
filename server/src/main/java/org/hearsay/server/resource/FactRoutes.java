package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.query.Count;
import org.hearsay.query.Explanation;
import org.hearsay.query.FactAnswer;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactPage;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Queries;
import org.hearsay.record.crisis.CrisisWriter;
import org.hearsay.server.openapi.PublishedSchemas;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;
import org.hearsay.server.route.ValueKind;

/** The routes that answer what reports say together: a list and single things of each kind. */
public final class FactRoutes {
  private static final String GROUP = "facts";
  private static final CrisisWriter WRITER = CrisisWriter.oneLine();

  private final Queries queries;
  private final SlowQuestions slow;
  private final ListFiles files;

  /**
   * @param slow lets few of the slow ones in at once
   * @param files answers lists in other formats
   */
  public FactRoutes(Queries queries, SlowQuestions slow, ListFiles files) {
    this.queries = queries;
    this.slow = slow;
    this.files = files;
  }

  /** A kind of things, as paths and the description name it. */
  private record Named(FactKind kind, String path, String component, String about) {}

  private static final List<Named> KINDS =
      List.of(
          new Named(FactKind.REPORT, "reports", "Item", "Reports"),
          new Named(FactKind.STORY, "stories", "Story", "Stories: reports that tell of one thing"),
          new Named(
              FactKind.ORIGIN, "origins", "Origin", "Origins: texts, however often reprinted"),
          new Named(FactKind.ACTOR, "actors", "Actor", "Actors"),
          new Named(FactKind.PLACE, "places", "Place", "Places"),
          new Named(
              FactKind.EVENT, "events", "Event", "Events with all that anybody holds of them"),
          new Named(FactKind.CLAIM, "claims", "Claim", "Claims: who says what"),
          new Named(FactKind.DISPUTE, "disputes", "Dispute", "What answers or denies what"),
          new Named(FactKind.MEETING, "meetings", "Meeting", "Meetings with their history"),
          new Named(FactKind.FIGURE, "quantities", "Figure", "Numbers, by whose count"));

  public List<Route> all() {
    List<Route> routes = new ArrayList<>();
    for (Named named : KINDS) {
      routes.add(list(named));
      if (named.kind() != FactKind.REPORT) {
        routes.add(one(named));
      }
      routes.add(joins(named));
    }
    routes.add(timeline());
    routes.add(counts());
    return List.copyOf(routes);
  }

  private Route list(Named named) {
    return Route.get(
            Api.path("/" + named.path()),
            GROUP,
            named.about(),
            slow.whereSlow(Asking.of(request -> list(request, named.kind()))))
        .with(Parameter.query("id", ValueKind.text(), "These alone, by id").asMany())
        .with(FactParameters.of(named.kind()))
        .with(FactParameters.sorting())
        .with(FactParameters.paging())
        .with(ListFiles.parameters(named.kind().code()))
        .answers(200, ListFiles.shape(shape(named), named.kind().code()))
        .asCached();
  }

  private Reply list(ApiRequest request, FactKind kind) {
    return files.asked(request, kind.code(), kind).orElseGet(() -> page(request, kind));
  }

  private static Shape shape(Named named) {
    return Pages.shape(item(named), "total?", Schemas.integer());
  }

  private static ObjectNode item(Named named) {
    return named.component().equals("Item") ? Pages.anyItem() : Pages.item(named.component());
  }

  private Route one(Named named) {
    Shape shape = Shape.json(item(named));
    return Route.get(
            Api.path("/" + named.path() + "/{id}"),
            GROUP,
            "One of them by its id",
            Asking.of(request -> found(request, named)))
        .with(Parameter.path("id", "Its id"))
        .answers(200, shape)
        .answers(308, shape)
        .asCached();
  }

  private Route joins(Named named) {
    ObjectNode member = Shapes.object("report", Schemas.text(), "id", Schemas.text());
    ObjectNode shape =
        Shapes.object(
            "item", item(named),
            "joins", Schemas.list(PublishedSchemas.component("Join")),
            "members", Schemas.list(member),
            "rulings", Schemas.list(PublishedSchemas.component("Ruling")));
    return Route.get(
            Api.path("/" + named.path() + "/{id}/joins"),
            GROUP,
            "Why several are one: rules, what they saw, how sure they are, what people ruled",
            request -> explained(request, named.kind()))
        .with(Parameter.path("id", "Its id"))
        .answers(200, Shape.json(shape))
        .asCached();
  }

  private Route timeline() {
    return Route.get(
            Api.path("/timeline"),
            GROUP,
            "Events and meetings by day, whatever their status; no sayings",
            slow.whereSlow(Asking.of(this::timeline)))
        .with(FactParameters.of(FactKind.EVENT, FactKind.MEETING))
        .with(FactParameters.sorting())
        .with(FactParameters.paging())
        .with(ListFiles.parameters(ListFiles.TIMELINE))
        .answers(
            200,
            ListFiles.shape(
                Pages.shape(Pages.anyItem(), "total?", Schemas.integer()), ListFiles.TIMELINE))
        .asCached();
  }

  private Reply timeline(ApiRequest request) {
    return files
        .asked(request, ListFiles.TIMELINE, FactKind.EVENT, FactKind.MEETING)
        .orElseGet(() -> reply(queries.page(onTimeline(request), FactParameters.paging(request))));
  }

  private static FactQuery onTimeline(ApiRequest request) {
    return FactParameters.query(request, FactKind.EVENT, FactKind.MEETING).onTimeline().build();
  }

  private Route counts() {
    ObjectNode count = Shapes.object("value", Schemas.text(), "facts", Schemas.integer());
    List<String> by = Stream.of(Count.By.values()).map(Count.By::toString).toList();
    return Route.get(
            Api.path("/timeline/counts"),
            GROUP,
            "How many events and meetings there are of each day or place; an empty value for those"
                + " without",
            Asking.of(this::counted))
        .with(Parameter.query("by", ValueKind.oneOf(by), "By day, or by place; day"))
        .with(FactParameters.of(FactKind.EVENT, FactKind.MEETING))
        .answers(200, Pages.shape(count))
        .asCached();
  }

  private Reply counted(ApiRequest request) {
    Count.By by = request.text("by").map(FactRoutes::by).orElse(Count.By.DAY);
    return Pages.of(
        queries.counts(onTimeline(request), by), FactRoutes::json, Optional.empty(), Map.of());
  }

  private static Count.By by(String word) {
    return Count.By.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static String json(Count count) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("value", count.value())
        .put("facts", count.facts())
        .toString();
  }

  private Reply page(ApiRequest request, FactKind kind) {
    if (!request.texts("id").isEmpty()) {
      return Pages.of(listed(queries, request, kind), Optional.empty(), Map.of());
    }
    return reply(
        queries.page(FactParameters.query(request, kind).build(), FactParameters.paging(request)));
  }

  /** The things whose ids a request names. */
  static List<FactItem> listed(Queries queries, ApiRequest request, FactKind kind) {
    return request.texts("id").stream()
        .distinct()
        .flatMap(id -> queries.find(kind, id).stream())
        .flatMap(answer -> answer.item().stream())
        .toList();
  }

  private static Reply reply(FactPage page) {
    Map<String, String> more = new TreeMap<>();
    page.total().ifPresent(total -> more.put("total", total.toString()));
    return Pages.of(page.items(), page.next(), more);
  }

  private Reply found(ApiRequest request, Named named) {
    FactAnswer answer = there(named.kind(), request.path("id"));
    FactItem item = answer.item().orElseThrow(() -> gone(answer));
    Reply reply = Reply.bytes(200, Shape.JSON, item.json());
    if (answer.state() != FactAnswer.State.MOVED) {
      return reply;
    }
    String path = Api.path("/" + named.path() + "/" + item.id());
    return new Reply(308, reply.mediaType(), Map.of("Location", path), reply.content());
  }

  /** What an id leads to; fails where there is nothing. */
  private FactAnswer there(FactKind kind, String id) {
    return queries
        .find(kind, id)
        .orElseThrow(
            () -> new ProblemException(Problem.notFound("Nothing here has or had this id.")));
  }

  private static ProblemException gone(FactAnswer answer) {
    return new ProblemException(
        Problem.of(
            410,
            "gone",
            "It is there no more",
            "What had this id is there no more since " + answer.at() + "."));
  }

  private Reply explained(ApiRequest request, FactKind kind) {
    Explanation why =
        queries
            .explain(kind, request.path("id"))
            .orElseThrow(
                () -> new ProblemException(Problem.notFound("Nothing here has this id now.")));
    ArrayNode members = JsonNodeFactory.instance.arrayNode();
    why.members()
        .forEach(fact -> members.addObject().put("report", fact.report()).put("id", fact.id()));
    return Reply.bytes(
        200,
        Shape.JSON,
        "{\"item\":"
            + why.item().json()
            + ",\"joins\":"
            + why.joins().stream().map(WRITER::write).collect(Collectors.joining(",", "[", "]"))
            + ",\"members\":"
            + members
            + ",\"rulings\":"
            + why.rulings().stream().map(WRITER::write).collect(Collectors.joining(",", "[", "]"))
            + "}");
  }
}

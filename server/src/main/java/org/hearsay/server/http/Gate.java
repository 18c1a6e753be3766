package org.hearsay.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearsay.server.access.Access;
import org.hearsay.server.access.Secrets;
import org.hearsay.server.guard.Clients;
import org.hearsay.server.guard.Clients.Client;
import org.hearsay.server.guard.Hosts;
import org.hearsay.server.guard.Limit;
import org.hearsay.server.guard.Origins;
import org.hearsay.server.guard.RateLimiter;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Caller;
import org.hearsay.server.route.Method;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.RouteTable;
import org.hearsay.server.route.Values;

/**
 * Lets a request through to its route, or says why not. Every request passes the same checks in the
 * same order: host, limits, route, who it is, token, parameters, tag, body. Thread-safe.
 *
 * @param routes all there are
 * @param pages answers paths outside the API; empty for those that lead nowhere
 * @param access who may do what
 * @param hosts under which names the server answers
 * @param clients tells who is who
 * @param limits counts requests
 * @param allowed how many are let through
 * @param state changes whenever anything in the store does
 */
record Gate(
    RouteTable routes,
    Function<String, Optional<Reply>> pages,
    Access access,
    Hosts hosts,
    Clients clients,
    RateLimiter limits,
    Allowed allowed,
    Supplier<String> state) {

  /**
   * How many requests are let through.
   *
   * @param anonymous to the API, by whoever is not known
   * @param known by whoever is
   * @param heavy those that cost much, by whoever is not known
   * @param pages to pages and their files
   */
  record Allowed(Limit anonymous, Limit known, Limit heavy, Limit pages) {}

  /** The template of the route that a request leads to; few, whatever is asked. */
  String route(String method, String path) {
    List<Method> methods = routes.methods(path);
    if (methods.isEmpty()) {
      return Incoming.isOfApi(path) ? Answered.NOWHERE : Answered.PAGE;
    }
    Method asked =
        methods.stream()
            .filter(one -> one.name().equals(asGet(method)))
            .findFirst()
            .orElse(methods.get(0));
    return routes.find(asked, path).orElseThrow().route().path();
  }

  /** What has no body is asked as what has one. */
  private static String asGet(String method) {
    return method.equals("HEAD") ? "GET" : method;
  }

  Reply answer(Incoming incoming) {
    if (!hosts.isKnown(incoming.host())) {
      throw problem(
          Problem.of(
              421,
              "unknown-host",
              "The server has another name",
              "This server does not answer under that name; --public-host gives it more names."));
    }
    Client client = clients.of(incoming.peer(), incoming.headers().apply("X-Forwarded-For"));
    if (!Incoming.isOfApi(incoming.path()) && routes.methods(incoming.path()).isEmpty()) {
      return page(incoming, client);
    }
    Identity.Known known = new Identity(access).of(incoming, client);
    Caller caller = known.caller();
    count("api " + caller.limited(), caller.isAnonymous() ? allowed.anonymous() : allowed.known());
    RouteTable.Match match = match(incoming);
    Route route = match.route();
    Map<String, List<String>> query = Accepted.query(route, incoming);
    if (route.traits().heavy() || Accepted.isExport(route, query)) {
      int factor = caller.isAnonymous() ? 1 : HEAVY_FOR_KNOWN;
      count("heavy " + caller.limited(), new Limit(allowed.heavy().perMinute() * factor));
    }
    check(route, known, incoming);
    if (route.traits().personal() && caller.isAnonymous() && !isLocal(client)) {
      throw problem(unauthorized("This is for whoever runs the server: a key or a log-in."));
    }
    ApiRequest asked =
        new ApiRequest(
            Values.of(route, match.values(), query),
            caller,
            known.sessionId(),
            "",
            "",
            new byte[0],
            new ApiRequest.Sender(client.counted(), incoming.header("User-Agent").orElse("")));
    Reply reply =
        route.traits().cached() ? tagged(route, asked, incoming) : answer(route, asked, incoming);
    return Accepted.isChoice(route) ? reply.with("Vary", "Accept") : reply;
  }

  private static final int HEAVY_FOR_KNOWN = 6;

  /** Who works on the machine of a server without a password may read all. */
  private boolean isLocal(Client client) {
    return access.localWriting() && client.local();
  }

  private Reply page(Incoming incoming, Client client) {
    count("page " + client.counted(), allowed.pages());
    if (!incoming.method().equals("GET") && !incoming.method().equals("HEAD")) {
      throw problem(notAllowed("GET"));
    }
    return pages.apply(incoming.path()).orElseThrow(() -> problem(nowhere()));
  }

  private void count(String key, Limit limit) {
    OptionalLong wait = limits.take(key, limit);
    if (wait.isPresent()) {
      throw problem(
          Problem.tooMany(
              "No more than " + limit.perMinute() + " requests a minute are answered.",
              wait.getAsLong()));
    }
  }

  private RouteTable.Match match(Incoming incoming) {
    List<Method> methods = routes.methods(incoming.path());
    if (methods.isEmpty()) {
      throw problem(nowhere());
    }
    String asked = asGet(incoming.method());
    for (Method method : methods) {
      if (method.name().equals(asked)) {
        return routes.find(method, incoming.path()).orElseThrow();
      }
    }
    throw problem(notAllowed(methods.stream().map(Method::name).collect(Collectors.joining(", "))));
  }

  /** Whether whoever asks may ask this. */
  private void check(Route route, Identity.Known known, Incoming incoming) {
    Route.Guard guard = route.traits().guard();
    if (route.method().isUnsafe() && guard == Route.Guard.LINK) {
      // Mail programs send it for their readers; a foreign page cannot know the secret.
      return;
    }
    if (route.method().isUnsafe()) {
      boolean foreign =
          Origins.isForeign(
              incoming.headers().apply("Origin"),
              incoming.headers().apply("Sec-Fetch-Site"),
              incoming.authority());
      if (foreign) {
        throw problem(Problem.forbidden("A page of another origin may not change anything here."));
      }
      if (guard == Route.Guard.FORM) {
        return;
      }
      if (!known.mayWrite()) {
        throw problem(
            Problem.forbidden(
                "This changes something and needs a token: an API key in Authorization, or the"
                    + " session's in X-CSRF-Token (GET /api/v1/session gives one)."));
      }
      if (known.caller().isAnonymous() && !route.traits().login()) {
        throw problem(Problem.forbidden("Only who has logged in may change anything here."));
      }
      return;
    }
    if (known.wrongKey()) {
      throw problem(unauthorized("There is no such key."));
    }
    if (known.caller().isAnonymous() && !access.openReading() && !route.traits().open()) {
      throw problem(unauthorized("Reading needs a key or a log-in here."));
    }
  }

  private Reply tagged(Route route, ApiRequest asked, Incoming incoming) {
    String what = route.path() + '\n' + asked.values() + '\n' + state.get();
    String tag = "W/\"" + Secrets.hash(what).substring(0, 32) + '"';
    boolean known =
        incoming.headers().apply("If-None-Match").stream()
            .flatMap(value -> List.of(value.split(",", -1)).stream())
            .map(String::strip)
            .anyMatch(value -> value.equals(tag) || value.equals("*"));
    Reply reply =
        known
            ? new Reply(304, "", Map.of(), new Reply.Bytes(new byte[0]))
            : answer(route, asked, incoming);
    return reply.status() == 200 || known
        ? reply.with("ETag", tag).with("Cache-Control", "private, no-cache")
        : reply;
  }

  private static Reply answer(Route route, ApiRequest asked, Incoming incoming) {
    if (route.body().isEmpty()) {
      return route.handler().answer(asked);
    }
    String contentType = incoming.header("Content-Type").orElse("");
    String mediaType = BodyReader.mediaType(contentType, route.body().get().shape());
    byte[] body = BodyReader.read(incoming, route.body().get().most());
    return route
        .handler()
        .answer(
            new ApiRequest(
                asked.values(),
                asked.caller(),
                asked.session(),
                mediaType,
                contentType,
                body,
                asked.sender()));
  }

  private static Problem nowhere() {
    return Problem.notFound("This path leads nowhere; /api/v1/openapi.json lists all there are.");
  }

  private static Problem notAllowed(String methods) {
    return Problem.of(
            405, "method", "No such method here", "This path answers to " + methods + " only.")
        .with("Allow", methods);
  }

  private static Problem unauthorized(String detail) {
    return Problem.of(401, "unauthorized", "Who are you?", detail)
        .with("WWW-Authenticate", "Bearer");
  }

  private static ProblemException problem(Problem problem) {
    return new ProblemException(problem);
  }
}

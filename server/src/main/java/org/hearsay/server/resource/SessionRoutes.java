package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.server.access.Access;
import org.hearsay.server.access.Sessions;
import org.hearsay.server.guard.Limit;
import org.hearsay.server.guard.RateLimiter;
import org.hearsay.server.http.CookieHeader;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Caller;
import org.hearsay.server.route.Method;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;

/** Logging in and out. Nothing of it is kept in the store. */
public final class SessionRoutes {
  private static final String GROUP = "session";
  private static final String PATH = Api.path("/session");
  private static final int MOST_BODY = 10_000;
  private static final int MOST_NAME = 100;
  private static final Limit TRIES = new Limit(8);

  private final Access access;
  private final String localName;
  private final boolean fetch;
  private final RateLimiter tries;

  /**
   * @param localName how reviews of whoever works on this machine are signed
   * @param fetch whether addresses may be fetched
   */
  public SessionRoutes(Access access, String localName, boolean fetch, InstantSource clock) {
    this.access = access;
    this.localName = localName;
    this.fetch = fetch;
    this.tries = new RateLimiter(clock);
  }

  public List<Route> all() {
    ObjectNode session =
        Shapes.object(
            "csrf", Schemas.orNull(Schemas.text()),
            "user", Schemas.orNull(Schemas.text()),
            "mayLogIn", Schemas.truth(),
            "mayReview", Schemas.truth(),
            "mayIngest", Schemas.truth(),
            "mayFetch", Schemas.truth());
    ObjectNode login = Shapes.object("password", Schemas.text(), "name?", Schemas.text());
    return List.of(
        Route.get(PATH, GROUP, "Who you are and what you may do; begins a session", this::show)
            .answers(200, Shape.json(session))
            .asOpen(),
        Route.of(Method.POST, PATH, GROUP, "Logs in with the password", this::logIn)
            .takes(Shape.json(login), MOST_BODY)
            .answers(200, Shape.json(session))
            .asLogin(),
        Route.of(Method.DELETE, PATH, GROUP, "Logs out", this::logOut)
            .answers(200, Shape.json(session))
            .asLogin());
  }

  private Reply show(ApiRequest request) {
    if (request.caller().kind() == Caller.Kind.KEY) {
      return Reply.json(body(Optional.empty(), request.caller(), true));
    }
    Optional<Sessions.Session> known = request.session().flatMap(access.sessions()::find);
    if (known.isPresent()) {
      return Reply.json(
          body(Optional.of(known.get().csrf()), request.caller(), mayWrite(request.caller())));
    }
    Sessions.Begun begun = access.sessions().begin(false, localName);
    // Whether this client counts as local shows with its next request, which has the cookie.
    return begun(begun, request.caller(), access.localWriting());
  }

  private Reply logIn(ApiRequest request) {
    ObjectNode body = request.object();
    String given = ApiRequest.needed(body, "password");
    String name = ApiRequest.field(body, "name").orElse("somebody");
    if (name.length() > MOST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      throw new ProblemException(
          Problem.parameter("name", "The field name is no name of a person."));
    }
    OptionalLong wait = tries.take(request.caller().limited(), TRIES);
    if (wait.isPresent()) {
      throw new ProblemException(Problem.tooMany("Too many tries.", wait.getAsLong()));
    }
    if (access.password().isEmpty() || !access.password().get().matches(given)) {
      throw new ProblemException(Problem.forbidden("That is not the password."));
    }
    request.session().ifPresent(access.sessions()::end);
    Sessions.Begun begun = access.sessions().begin(true, name.strip());
    return begun(begun, new Caller(Caller.Kind.PERSON, name.strip(), ""), true);
  }

  private Reply logOut(ApiRequest request) {
    request.session().ifPresent(access.sessions()::end);
    return Reply.json(body(Optional.empty(), Caller.anonymous(""), false))
        .with("Set-Cookie", CookieHeader.end());
  }

  private Reply begun(Sessions.Begun begun, Caller caller, boolean mayWrite) {
    return Reply.json(body(Optional.of(begun.session().csrf()), caller, mayWrite))
        .with("Set-Cookie", CookieHeader.begin(begun.id()));
  }

  private static boolean mayWrite(Caller caller) {
    return !caller.isAnonymous();
  }

  private ObjectNode body(Optional<String> csrf, Caller caller, boolean mayWrite) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("csrf", csrf.orElse(null));
    node.put("user", caller.isAnonymous() ? null : caller.name());
    node.put("mayLogIn", access.password().isPresent());
    node.put("mayReview", mayWrite).put("mayIngest", mayWrite);
    return node.put("mayFetch", mayWrite && fetch);
  }
}

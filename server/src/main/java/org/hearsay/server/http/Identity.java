package org.hearsay.server.http;

import java.util.Optional;
import org.hearsay.server.access.Access;
import org.hearsay.server.access.Secrets;
import org.hearsay.server.access.Sessions;
import org.hearsay.server.access.Sessions.Session;
import org.hearsay.server.guard.Clients.Client;
import org.hearsay.server.route.Caller;
import org.hearsay.server.route.Caller.Kind;

/** Finds out who sends a request. */
final class Identity {
  private static final String BEARER = "Bearer ";

  private final Access access;

  Identity(Access access) {
    this.access = access;
  }

  /**
   * Who it is.
   *
   * @param sessionId the secret of the session that the cookie names
   * @param mayWrite whether it sent the token that its kind must send to change anything
   * @param wrongKey whether it sent a key that is none
   */
  record Known(Caller caller, Optional<String> sessionId, boolean mayWrite, boolean wrongKey) {}

  Known of(Incoming incoming, Client client) {
    Optional<String> authorization = incoming.header("Authorization");
    if (authorization.isPresent()) {
      return ofKey(authorization.get(), client);
    }
    Optional<String> id = CookieHeader.session(incoming);
    Optional<Session> session = id.flatMap(access.sessions()::find);
    if (session.isEmpty()) {
      return new Known(Caller.anonymous(client.counted()), Optional.empty(), false, false);
    }
    boolean token =
        incoming
            .header("X-CSRF-Token")
            .filter(given -> Sessions.isTokenOf(session.get(), given))
            .isPresent();
    return new Known(caller(session.get(), client), id, token, false);
  }

  private Known ofKey(String authorization, Client client) {
    Optional<String> name =
        authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
            ? access.keys().nameOf(Secrets.hash(authorization.substring(BEARER.length()).strip()))
            : Optional.empty();
    return name.map(
            key ->
                new Known(new Caller(Kind.KEY, key, "key " + key), Optional.empty(), true, false))
        .orElseGet(
            () -> new Known(Caller.anonymous(client.counted()), Optional.empty(), false, true));
  }

  private Caller caller(Session session, Client client) {
    if (session.person()) {
      return new Caller(
          Kind.PERSON, session.name(), "person " + Secrets.hash(session.csrf()).substring(0, 16));
    }
    return access.localWriting() && client.local()
        ? new Caller(Kind.LOCAL, session.name(), "local")
        : Caller.anonymous(client.counted());
  }
}

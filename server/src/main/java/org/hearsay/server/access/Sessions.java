package org.hearsay.server.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who has begun a session; in memory alone, so that they end with the server. Thread-safe; the
 * sessions used longest ago make room when there are too many.
 */
public final class Sessions {
  private static final int MOST = 10_000;
  private static final long IDLE_MILLIS = Duration.ofHours(12).toMillis();

  private final InstantSource clock;

  /** By the hash of the id, the one used last at the end. */
  private final Map<String, Session> byHash = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * A session.
   *
   * @param person whether the password was given
   * @param name as reviews are signed
   * @param csrf what a request must say besides the cookie
   */
  public record Session(boolean person, String name, String csrf, long usedAt) {}

  /**
   * A session that has just begun.
   *
   * @param id the secret that the cookie holds
   */
  public record Begun(String id, Session session) {}

  public Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /** Begins a session. */
  public synchronized Begun begin(boolean person, String name) {
    Iterator<Map.Entry<String, Session>> oldest = byHash.entrySet().iterator();
    while (byHash.size() >= MOST && oldest.hasNext()) {
      oldest.next();
      oldest.remove();
    }
    String id = Secrets.token();
    Session session = new Session(person, name, Secrets.token(), clock.millis());
    byHash.put(Secrets.hash(id), session);
    return new Begun(id, session);
  }

  /** The session with this id, if it is still on. */
  public synchronized Optional<Session> find(String id) {
    String hash = Secrets.hash(id);
    Session session = byHash.get(hash);
    if (session == null) {
      return Optional.empty();
    }
    long now = clock.millis();
    if (now - session.usedAt() > IDLE_MILLIS) {
      byHash.remove(hash);
      return Optional.empty();
    }
    byHash.put(hash, new Session(session.person(), session.name(), session.csrf(), now));
    return Optional.of(session);
  }

  /** Whether a token is the one of a session. */
  public static boolean isTokenOf(Session session, String token) {
    return Secrets.areSame(session.csrf(), token);
  }

  /** Ends a session. */
  public synchronized void end(String id) {
    byHash.remove(Secrets.hash(id));
  }
}

package org.hearsay.server.route;

/**
 * Who sent a request, as far as it could show.
 *
 * @param kind how it was shown
 * @param name of the key or person, for the history of reviews
 * @param limited what its requests are counted under
 */
public record Caller(Kind kind, String name, String limited) {
  /** How a caller is known. */
  public enum Kind {
    /** Not at all. */
    ANONYMOUS,
    /** Works on the machine of a server without a password, in a session. */
    LOCAL,
    /** Gave the password, in a session. */
    PERSON,
    /** Sent a key with the request. */
    KEY
  }

  /** Somebody unknown at this address. */
  public static Caller anonymous(String client) {
    return new Caller(Kind.ANONYMOUS, "somebody", "client " + client);
  }

  public boolean isAnonymous() {
    return kind == Kind.ANONYMOUS;
  }
}

package org.hearsay.fetch;

import java.io.IOException;

/**
 * Says that a page was not fetched, and why, in a sentence for people. Nothing that a server sent
 * is ever part of it.
 */
public final class FetchException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Kinds of reasons. */
  public enum Kind {
    /** The address is not one that is fetched: its scheme, port, host or where it leads. */
    REFUSED,
    /** The site's robots.txt asks not to, or cannot be had. */
    ROBOTS,
    /** The server asks to be left alone for a while. */
    BUSY,
    /** The server answered something else than a page. */
    STATUS,
    /** The page is too large, or took too long. */
    LIMIT,
    /** There was no answer. */
    UNREACHABLE
  }

  private final Kind kind;

  FetchException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether asking again later may help. */
  public boolean isPassing() {
    return kind == Kind.BUSY || kind == Kind.UNREACHABLE;
  }
}

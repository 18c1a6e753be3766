package org.hearsay.server.route;

/** The methods of HTTP that routes have. */
public enum Method {
  /** Reads; changes nothing that anybody could see. */
  GET(false),
  /** Changes something. */
  POST(true),
  /** Ends something. */
  DELETE(true);

  private final boolean unsafe;

  Method(boolean unsafe) {
    this.unsafe = unsafe;
  }

  /** Whether it may change something, and so needs a token. */
  public boolean isUnsafe() {
    return unsafe;
  }
}

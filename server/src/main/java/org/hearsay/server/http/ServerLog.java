package org.hearsay.server.http;

/** Is told what the server does; never who asks. Safe to call on many threads. */
public interface ServerLog {
  /** A request was answered. */
  void answered(Answered answered);

  /** Something went wrong that should not. */
  void failed(String what, Throwable failure);
}

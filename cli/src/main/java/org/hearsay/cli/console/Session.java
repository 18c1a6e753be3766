package org.hearsay.cli.console;

import java.time.Clock;

/**
 * What a run of a command works with.
 *
 * @param streams where it reads from and writes to
 * @param terminal what the output can show
 * @param clock tells when something was stored; no record depends on it
 */
public record Session(Streams streams, Terminal terminal, Clock clock) {
  /** Prints lines of a page or of JSON. */
  public void print(String text) {
    text.lines().forEach(streams.out()::println);
  }

  /** Says something that is no part of the answer. */
  public void say(String message) {
    streams.err().println("hearsay: " + message);
  }
}

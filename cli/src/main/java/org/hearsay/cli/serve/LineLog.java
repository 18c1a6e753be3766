package org.hearsay.cli.serve;

import java.io.PrintStream;
import org.hearsay.server.http.Answered;

/** Lines for people. */
record LineLog(PrintStream err, boolean quiet) implements ServeLog {
  @Override
  public void said(String words) {
    err.println("hearsay: " + words);
  }

  @Override
  public void answered(Answered answered) {
    if (!quiet) {
      err.println(answered.line());
    }
  }

  @Override
  public void failed(String what, Throwable failure) {
    synchronized (err) {
      err.println("hearsay: " + what + ":");
      failure.printStackTrace(err);
    }
  }
}

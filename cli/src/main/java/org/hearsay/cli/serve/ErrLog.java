package org.hearsay.cli.serve;

import java.io.PrintStream;
import org.hearsay.server.http.ServerLog;

/** Tells on standard error what the server does. */
record ErrLog(PrintStream err, boolean quiet) implements ServerLog {
  @Override
  public void answered(String line) {
    if (!quiet) {
      err.println(line);
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

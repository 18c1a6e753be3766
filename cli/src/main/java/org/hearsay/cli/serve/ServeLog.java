package org.hearsay.cli.serve;

import org.hearsay.server.http.ServerLog;

/** Tells on standard error what the server does. */
interface ServeLog extends ServerLog {
  /** Something that whoever started it wants to know. */
  void said(String words);
}

package org.hearsay.cli.crisis;

import org.hearsay.cli.console.Terminal;
import org.hearsay.pages.text.Style;

/** What pages are told of the terminal. */
final class Styles {
  private Styles() {}

  static Style of(Terminal terminal) {
    return new Style(terminal.colored(), terminal.unicode(), terminal.columns());
  }
}

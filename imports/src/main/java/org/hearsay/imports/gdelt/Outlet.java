package org.hearsay.imports.gdelt;

import java.util.Optional;

/**
 * Who carries an article, and where.
 *
 * @param name the domain, or what stands there for sources that are not on the web
 * @param address of the article, where it is one
 */
record Outlet(String name, Optional<String> address) {

  /** The outlet of an article; empty when neither its address nor its name is there. */
  static Optional<Outlet> of(String identifier, String name) {
    Optional<String> host = Checked.host(identifier);
    String called = name.isEmpty() ? host.orElse(identifier) : name;
    return called.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outlet(called, host.map(any -> identifier)));
  }
}

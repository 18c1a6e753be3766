package org.hearsay.server.guard;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names under which the server answers. A page elsewhere whose name was made to lead here
 * (rebinding) asks under its own name, and is refused.
 */
public final class Hosts {
  private final Set<String> names = new TreeSet<>();

  /**
   * @param bound the address that the server listens at
   * @param publicHosts its names besides
   */
  public Hosts(InetAddress bound, Iterable<String> publicHosts) {
    names.add("localhost");
    names.add("127.0.0.1");
    names.add("::1");
    if (!bound.isAnyLocalAddress()) {
      names.add(plain(bound.getHostAddress()));
    }
    publicHosts.forEach(name -> names.add(plain(name)));
  }

  /** Whether a name, as a Host header has it but without a port, is one of them. */
  public boolean isKnown(String host) {
    return names.contains(plain(host));
  }

  /** One spelling of a name: small letters, no dot at the end, IPv6 in full without brackets. */
  private static String plain(String host) {
    String small = host.strip().toLowerCase(Locale.ROOT);
    if (small.endsWith(".")) {
      small = small.substring(0, small.length() - 1);
    }
    Optional<InetAddress> address = IpLiteral.parse(small);
    if (address.isEmpty()) {
      return small;
    }
    String shown = address.get().getHostAddress();
    return shown.equals("0:0:0:0:0:0:0:1") ? "::1" : shown;
  }
}

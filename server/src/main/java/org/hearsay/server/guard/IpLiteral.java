package org.hearsay.server.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** Reads and shows addresses without ever asking for a name. */
final class IpLiteral {
  private static final int IPV6_NETWORK_BYTES = 8;

  private IpLiteral() {}

  /** The address that a text is, with or without brackets or a zone. */
  static Optional<InetAddress> parse(String text) {
    String bare =
        text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    boolean fourNumbers = bare.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    boolean colons = bare.contains(":") && bare.matches("[0-9A-Fa-f:.]{2,45}");
    if (!fourNumbers && !colons) {
      return Optional.empty();
    }
    try {
      // No look-up: the JDK takes both shapes for literals.
      return Optional.of(InetAddress.getByName(bare));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  /** What requests of an address are counted under: IPv4 whole, of IPv6 the first 64 bits. */
  static String counted(InetAddress address) {
    if (!(address instanceof Inet6Address)) {
      return address.getHostAddress();
    }
    StringBuilder key = new StringBuilder();
    byte[] bytes = address.getAddress();
    for (int i = 0; i < IPV6_NETWORK_BYTES; i++) {
      key.append(String.format(Locale.ROOT, "%02x", bytes[i]));
    }
    return key.append("/64").toString();
  }
}

package org.hearsay.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Which addresses may be connected to. The ones that a name resolves to are checked when the
 * connection is made, and it is made to exactly those.
 *
 * @param resolver finds the addresses of a name
 * @param addresses the allowed ones; all of a name's addresses must be
 * @param ports the allowed ones
 */
record AddressRules(Resolver resolver, Predicate<InetAddress> addresses, IntPredicate ports) {
  /** Finds the addresses of a name. */
  interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  /** Public addresses, on the ports of the web. */
  static AddressRules publicWeb() {
    return new AddressRules(
        InetAddress::getAllByName, PublicAddresses::isPublic, port -> port == 80 || port == 443);
  }

  /** All addresses and ports, also those of this machine. */
  static AddressRules anyNetwork() {
    return new AddressRules(InetAddress::getAllByName, address -> true, port -> true);
  }

  /** The addresses of a name, when each of them is allowed. */
  InetAddress[] allowed(String host) throws UnknownHostException {
    InetAddress[] found = resolver.resolve(host);
    for (InetAddress address : found) {
      if (!addresses.test(address)) {
        throw new RefusedHostException();
      }
    }
    return found;
  }

  /** Says that a name leads to an address that is not allowed. */
  static final class RefusedHostException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedHostException() {
      super("the host has an address that is not public");
    }
  }
}

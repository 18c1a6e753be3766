package org.hearsay.server.guard;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells where a request comes from. What a request says of that itself counts only when it came
 * through a proxy that was named.
 *
 * @param proxies the proxies that are believed
 */
public record Clients(List<Network> proxies) {
  public Clients {
    proxies = List.copyOf(proxies);
  }

  /**
   * A client.
   *
   * @param counted what its requests are counted under: IPv4 whole, of IPv6 the first 64 bits
   * @param local whether it works on this machine, with no proxy between
   */
  public record Client(String counted, boolean local) {}

  /**
   * The client of a request.
   *
   * @param peer who opened the connection
   * @param forwardedFor the values of X-Forwarded-For in order
   */
  public Client of(InetAddress peer, List<String> forwardedFor) {
    if (!isProxy(peer)) {
      // Somebody else's proxy on this machine tells so by the header, and makes nobody local.
      return new Client(
          IpLiteral.counted(peer), peer.isLoopbackAddress() && forwardedFor.isEmpty());
    }
    InetAddress client = peer;
    List<String> hops = new ArrayList<>();
    forwardedFor.forEach(value -> hops.addAll(List.of(value.split(",", -1))));
    for (int i = hops.size() - 1; i >= 0; i--) {
      Optional<InetAddress> hop = IpLiteral.parse(hops.get(i).strip());
      if (hop.isEmpty()) {
        break;
      }
      client = hop.get();
      if (!isProxy(client)) {
        break;
      }
    }
    return new Client(IpLiteral.counted(client), false);
  }

  /** Whether what a peer says of a request is believed. */
  public boolean isProxy(InetAddress peer) {
    return proxies.stream().anyMatch(network -> network.contains(peer));
  }
}

package org.hearsay.server.http;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.hearsay.server.guard.Limit;
import org.hearsay.server.guard.Network;

/**
 * How the server listens and what it puts up with.
 *
 * @param host the address it listens at
 * @param port 0 for any that is free
 * @param publicHosts names under which it answers besides its own
 * @param proxies whose word on clients is believed
 * @param anonymous requests of a client that is not known
 * @param known requests of a key or a person
 * @param heavy requests that cost much, of a client that is not known
 * @param idle how long a connection may be silent
 */
public record ServerSettings(
    InetAddress host,
    int port,
    List<String> publicHosts,
    List<Network> proxies,
    Limit anonymous,
    Limit known,
    Limit heavy,
    Duration idle) {
  private static final Limit ANONYMOUS = new Limit(60);
  private static final Limit KNOWN = new Limit(6000);
  private static final Limit HEAVY = new Limit(10);

  public ServerSettings {
    publicHosts = List.copyOf(publicHosts);
    proxies = List.copyOf(proxies);
  }

  /** On this machine alone, with the usual limits. */
  public static ServerSettings local(int port) {
    return new ServerSettings(
        InetAddress.getLoopbackAddress(),
        port,
        List.of(),
        List.of(),
        ANONYMOUS,
        KNOWN,
        HEAVY,
        Duration.ofSeconds(30));
  }

  public ServerSettings at(InetAddress value) {
    return new ServerSettings(value, port, publicHosts, proxies, anonymous, known, heavy, idle);
  }

  public ServerSettings withHosts(List<String> value) {
    return new ServerSettings(host, port, value, proxies, anonymous, known, heavy, idle);
  }

  public ServerSettings withProxies(List<Network> value) {
    return new ServerSettings(host, port, publicHosts, value, anonymous, known, heavy, idle);
  }

  public ServerSettings withLimits(int forAnonymous, int forKnown, int forHeavy) {
    return new ServerSettings(
        host,
        port,
        publicHosts,
        proxies,
        new Limit(forAnonymous),
        new Limit(forKnown),
        new Limit(forHeavy),
        idle);
  }

  public ServerSettings withIdle(Duration value) {
    return new ServerSettings(host, port, publicHosts, proxies, anonymous, known, heavy, value);
  }
}

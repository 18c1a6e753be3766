package org.hearsay.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.fetch.FetchException.Kind;

/**
 * Sends bodies to public https addresses that their owners gave for it: no redirects, no cookies,
 * one try of at most 20 seconds, and nothing of an answer but its status. Each connection goes to
 * an address that was checked when it was made.
 *
 * <p>Safe to share between threads.
 */
public final class Poster implements Closeable {
  private static final Set<String> PUBLIC = Set.of("https");
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final String USER_AGENT = "Hearsay/0.1 (webhook)";

  private final AddressRules rules;
  private final Set<String> schemes;
  private final Transport transport;

  Poster(AddressRules rules, Set<String> schemes, Duration timeout) {
    this.rules = rules;
    this.schemes = schemes;
    this.transport = new Transport(rules, USER_AGENT, timeout);
  }

  /** Sends to addresses of the public web, encrypted. */
  public static Poster ofPublicWeb() {
    return new Poster(AddressRules.publicWeb(), PUBLIC, TIMEOUT);
  }

  /**
   * Sends to any address, those of this machine and of its own network too, on any port, encrypted
   * or not: only for whoever runs the server and allowed it.
   */
  public static Poster ofAnyNetwork() {
    return new Poster(AddressRules.anyNetwork(), Set.of("http", "https"), TIMEOUT);
  }

  /** Fails when an address is none that is sent to, whatever its name resolves to. */
  public static void check(String url) throws FetchException {
    checked(url, AddressRules.publicWeb(), PUBLIC);
  }

  /**
   * Sends a body.
   *
   * @param headers by name; the type of the body is one
   * @return the status of the answer
   */
  public int post(String url, Map<String, String> headers, byte[] body) throws FetchException {
    WebAddress address = checked(url, rules, schemes);
    List<Exchange.Header> fields =
        headers.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(header -> new Exchange.Header(header.getKey(), header.getValue()))
            .toList();
    return transport.post(address, fields, body).status();
  }

  private static WebAddress checked(String url, AddressRules rules, Set<String> schemes)
      throws FetchException {
    WebAddress address = WebAddress.of(url, rules.ports());
    if (!schemes.contains(address.uri().getScheme())) {
      throw new FetchException(Kind.REFUSED, "only https addresses are sent to");
    }
    return address;
  }

  @Override
  public void close() throws IOException {
    transport.close();
  }
}

package org.hearsay.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.hearsay.fetch.FetchException.Kind;

/**
 * Sends one request and reads one answer: no redirects, no cookies, no proxy, no second try. Each
 * connection goes to an address that the rules allow.
 */
final class Transport implements Closeable {
  private static final int MOST_HEADERS = 200;
  private static final int LONGEST_LINE = 16_384;

  private final CloseableHttpClient client;
  private final Duration timeout;
  private final ScheduledThreadPoolExecutor timer;

  Transport(AddressRules rules, String userAgent, Duration timeout) {
    this.timeout = timeout;
    this.timer =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "fetch-timeout");
              thread.setDaemon(true);
              return thread;
            });
    this.timer.setRemoveOnCancelPolicy(true);
    Timeout longest = Timeout.of(timeout);
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections(rules, longest))
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(longest)
                    .setConnectionRequestTimeout(longest)
                    .build())
            .setUserAgent(userAgent)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
  }

  /** One connection to each host, to allowed addresses only. */
  private static PoolingHttpClientConnectionManager connections(
      AddressRules rules, Timeout longest) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(new Guard(rules))
        .setMaxConnPerRoute(1)
        .setMaxConnTotal(4)
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                    Http1Config.custom()
                        .setMaxHeaderCount(MOST_HEADERS)
                        .setMaxLineLength(LONGEST_LINE)
                        .build())
                .build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom().setConnectTimeout(longest).setSocketTimeout(longest).build())
        .build();
  }

  /** Asks for an address, and reads at most so many bytes of the answer. */
  Exchange get(WebAddress address, List<Exchange.Header> headers, int mostBytes)
      throws FetchException {
    return exchange(new HttpGet(address.uri()), headers, mostBytes);
  }

  /** Sends a body to an address; nothing of the answer is read but its head. */
  Exchange post(WebAddress address, List<Exchange.Header> headers, byte[] body)
      throws FetchException {
    HttpPost post = new HttpPost(address.uri());
    // The type is among the headers.
    post.setEntity(new ByteArrayEntity(body, null));
    return exchange(post, headers, 0);
  }

  private Exchange exchange(
      HttpUriRequestBase request, List<Exchange.Header> headers, int mostBytes)
      throws FetchException {
    headers.forEach(header -> request.addHeader(header.name(), header.value()));
    ScheduledFuture<?> end =
        timer.schedule(request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
    try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
      return read(response, mostBytes);
    } catch (IOException e) {
      throw request.isCancelled()
          ? new FetchException(
              Kind.LIMIT, "the answer took longer than " + timeout.toSeconds() + " s")
          : failed(e);
    } finally {
      end.cancel(false);
    }
  }

  private static Exchange read(ClassicHttpResponse response, int mostBytes) throws IOException {
    List<Exchange.Header> headers = new ArrayList<>();
    for (Header header : response.getHeaders()) {
      String value = header.getValue();
      headers.add(
          new Exchange.Header(
              header.getName().toLowerCase(Locale.ROOT), value == null ? "" : value));
    }
    byte[] body = new byte[0];
    if (mostBytes > 0 && response.getEntity() != null && response.getCode() == 200) {
      // Unpacked already, so that the limit is on what comes out.
      InputStream content = response.getEntity().getContent();
      body = content == null ? body : content.readNBytes(mostBytes + 1);
    }
    boolean cut = body.length > mostBytes;
    byte[] kept = cut ? java.util.Arrays.copyOf(body, mostBytes) : body;
    return new Exchange(response.getCode(), headers, kept, cut);
  }

  /** Says what failed without the library's words, which may quote what the server sent. */
  private static FetchException failed(IOException failure) {
    if (failure instanceof AddressRules.RefusedHostException) {
      return new FetchException(Kind.REFUSED, "the host has an address that is not public");
    }
    String why =
        failure instanceof UnknownHostException
            ? "there is no such host"
            : failure instanceof SSLException
                ? "the server's certificate or encryption is not accepted"
                : "there was no proper answer (" + failure.getClass().getSimpleName() + ")";
    return new FetchException(Kind.UNREACHABLE, why);
  }

  @Override
  public void close() throws IOException {
    timer.shutdownNow();
    client.close();
  }

  /** Checks addresses at the moment of the connection. */
  private record Guard(AddressRules rules) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      return rules.allowed(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}

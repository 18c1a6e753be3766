package org.hearsay.server.http;

import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hearsay.server.access.Access;
import org.hearsay.server.guard.Clients;
import org.hearsay.server.guard.Hosts;
import org.hearsay.server.guard.Limit;
import org.hearsay.server.guard.RateLimiter;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.RouteTable;

/** A running server. Closing it lets what is being answered come to its end. */
public final class WebServer implements AutoCloseable {
  private static final int MOST_THREADS = 128;
  private static final int MOST_CONNECTIONS = 1000;
  private static final int MOST_HEADERS = 16 * 1024;
  private static final long STOP_MILLIS = 20_000;
  private static final Limit PAGES = new Limit(1200);

  private final Server server;
  private final ServerConnector connector;

  private WebServer(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * What is served.
   *
   * @param pages answers paths outside the API
   * @param state changes whenever anything in the store does
   */
  public record Content(
      RouteTable routes, Function<String, Optional<Reply>> pages, Supplier<String> state) {}

  /**
   * Starts a server.
   *
   * @throws IllegalArgumentException when others than this machine could reach it and nothing keeps
   *     them from anything
   */
  public static WebServer start(
      ServerSettings settings, Content content, Access access, ServerLog log, InstantSource clock) {
    if (!settings.host().isLoopbackAddress() && !access.isGuarded()) {
      throw new IllegalArgumentException(
          "listening at "
              + settings.host().getHostAddress()
              + " lets others in: give a password or a token, or make a key (serve key add NAME)");
    }
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 4);
    threads.setName("hearsay-http");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector =
        new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    connector.setHost(settings.host().getHostAddress());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idle().toMillis());
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    server.setErrorHandler(new JettyErrors());
    server.setStopTimeout(STOP_MILLIS);
    server.setHandler(
        new GracefulHandler(new JettyHandler(gate(settings, content, access, clock), log)));
    start(server, settings);
    return new WebServer(server, connector);
  }

  private static Gate gate(
      ServerSettings settings, Content content, Access access, InstantSource clock) {
    return new Gate(
        content.routes(),
        content.pages(),
        access,
        new Hosts(settings.host(), settings.publicHosts()),
        new Clients(settings.proxies()),
        new RateLimiter(clock),
        new Gate.Allowed(settings.anonymous(), settings.known(), settings.heavy(), PAGES),
        content.state());
  }

  private static HttpConfiguration configuration() {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendXPoweredBy(false);
    configuration.setRequestHeaderSize(MOST_HEADERS);
    configuration.setUriCompliance(UriCompliance.DEFAULT);
    return configuration;
  }

  private static void start(Server server, ServerSettings settings) {
    try {
      server.start();
    } catch (Exception e) {
      stop(server);
      throw new IllegalStateException(
          "cannot listen at "
              + settings.host().getHostAddress()
              + " port "
              + settings.port()
              + ": "
              + e.getMessage(),
          e);
    }
  }

  /** The port it listens at. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Where it answers. */
  public URI address() {
    InetAddress host = InetAddress.getLoopbackAddress();
    String at = connector.getHost() == null ? host.getHostAddress() : connector.getHost();
    String shown = at.contains(":") ? "[" + at + "]" : at;
    return URI.create("http://" + shown + ":" + port());
  }

  @Override
  public void close() {
    stop(server);
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop in time", e);
    }
  }
}

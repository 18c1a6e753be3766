package org.hearsay.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;

/** All that knows the web server: turns its requests into ours, and our answers into its. */
final class JettyHandler extends Handler.Abstract {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final Gate gate;
  private final ServerLog log;

  JettyHandler(Gate gate, ServerLog log) {
    this.gate = gate;
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    long begun = System.nanoTime();
    String route = gate.route(request.getMethod(), decodedPath(request));
    Reply reply = reply(request, route);
    long bytes = -1;
    try {
      bytes = new ReplyWriter(request, response).write(reply);
      callback.succeeded();
    } catch (IOException | RuntimeException e) {
      // Whoever asked has gone, or took too long.
      callback.failed(e);
    } finally {
      close(reply);
      long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun);
      String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
      log.answered(new Answered(method, shown(route, reply), reply.status(), bytes, micros));
    }
    return true;
  }

  private Reply reply(Request request, String route) {
    try {
      return gate.answer(readable(request));
    } catch (ProblemException e) {
      return Reply.of(e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      log.failed("while answering " + request.getMethod() + " " + route, e);
      return Reply.of(
          Problem.of(
              500,
              "failed",
              "Something went wrong here",
              "The server could not answer; its log says why."));
    }
  }

  private static Incoming readable(Request request) {
    try {
      return incoming(request);
    } catch (RuntimeException e) {
      // The web server has many names for bytes that are no text.
      throw new ProblemException(
          Problem.of(400, "bad-request", "A bad request", "The request cannot be read."), e);
    }
  }

  private static Incoming incoming(Request request) {
    HttpFields headers = request.getHeaders();
    return new Incoming(
        request.getMethod(),
        decodedPath(request),
        query(request),
        headers::getValuesList,
        peer(request),
        String.valueOf(Request.getServerName(request)),
        authority(request, headers),
        Request.asInputStream(request));
  }

  private static String decodedPath(Request request) {
    String path = request.getHttpURI().getDecodedPath();
    return path == null ? "/" : path;
  }

  private static String authority(Request request, HttpFields headers) {
    String host = headers.get("Host");
    return host == null ? String.valueOf(request.getHttpURI().getAuthority()) : host;
  }

  private static Map<String, List<String>> query(Request request) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (Fields.Field field : Request.extractQueryParameters(request)) {
      query.put(field.getName(), List.copyOf(field.getValues()));
    }
    return query;
  }

  private static InetAddress peer(Request request) {
    return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress at
            && at.getAddress() != null
        ? at.getAddress()
        : InetAddress.getLoopbackAddress();
  }

  private void close(Reply reply) {
    try {
      reply.content().close();
    } catch (IOException e) {
      log.failed("while tidying up", e);
    }
  }

  /** A page that is not there is no page: guessed paths are no names. */
  private static String shown(String route, Reply reply) {
    return route.equals(Answered.PAGE) && reply.status() >= 400 ? Answered.NOWHERE : route;
  }
}

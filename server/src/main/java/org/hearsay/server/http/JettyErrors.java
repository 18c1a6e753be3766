package org.hearsay.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.hearsay.server.route.Problem;

/** What the web server itself refuses is answered like all else; nothing sent is repeated. */
final class JettyErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    fill(headers);
    byte[] body = body(response.getStatus());
    headers.put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  private static void fill(HttpFields.Mutable headers) {
    SecurityHeaders.all().forEach(headers::put);
    headers.put("Content-Security-Policy", SecurityHeaders.contentPolicy(false));
    headers.put("Cache-Control", "no-store");
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
  }

  private static byte[] body(int status) {
    String code = status >= 500 ? "failed" : "bad-request";
    Problem problem =
        Problem.of(status, code, "A bad request", "The request cannot be read or answered.");
    return problem.json().toString().getBytes(StandardCharsets.UTF_8);
  }
}

package org.hearsay.server.readers;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;

/** The fields of a form as browsers send it; each once. */
final class Fields {
  static final String URL_ENCODED = "application/x-www-form-urlencoded";
  private static final int MOST = 20;

  private final Map<String, String> values = new TreeMap<>();

  private Fields() {}

  static Fields of(ApiRequest request) {
    Fields fields = new Fields();
    String body = new String(request.body(), StandardCharsets.UTF_8);
    for (String part : body.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
      }
    }
    return fields;
  }

  private void put(String name, String value) {
    if (values.size() >= MOST || values.put(name, value) != null) {
      throw wrong();
    }
  }

  String text(String name) {
    return values.getOrDefault(name, "");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
  }

  private static ProblemException wrong() {
    return new ProblemException(
        Problem.of(400, "bad-body", "The body is wrong", "The form cannot be read."));
  }
}

package org.hearsay.server.resource;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;

/** A form with a file, as browsers and curl send it (RFC 7578): small, and whole in memory. */
final class FormData {
  private static final int MOST_PARTS = 20;
  private static final int MOST_HEAD = 2000;
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
  private static final Pattern NAME = Pattern.compile("[;\\s]name=\"([^\"]{1,100})\"");

  private final Map<String, byte[]> parts = new TreeMap<>();

  private FormData() {}

  static FormData parse(ApiRequest request) {
    Matcher boundary = BOUNDARY.matcher(request.contentType());
    if (!boundary.find()) {
      throw wrong("The form names no boundary.");
    }
    String mark = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    // Each byte a character: positions in the text are positions in the bytes.
    String all = "\r\n" + new String(request.body(), StandardCharsets.ISO_8859_1);
    FormData form = new FormData();
    String line = "\r\n--" + mark;
    int begin = all.indexOf(line);
    while (begin >= 0 && !all.startsWith("--", begin + line.length())) {
      int end = all.indexOf(line, begin + line.length());
      if (end < 0) {
        throw wrong("The form does not come to its end.");
      }
      form.add(all.substring(begin + line.length(), end));
      begin = end;
    }
    return form;
  }

  private void add(String part) {
    int head = part.indexOf("\r\n\r\n");
    if (head < 0 || head > MOST_HEAD || parts.size() >= MOST_PARTS) {
      throw wrong("The form has a part that cannot be read.");
    }
    Matcher name = NAME.matcher(part.substring(0, head));
    if (!name.find()) {
      throw wrong("The form has a part without a name.");
    }
    parts.put(name.group(1), part.substring(head + 4).getBytes(StandardCharsets.ISO_8859_1));
  }

  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  Optional<String> text(String name) {
    return bytes(name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .filter(text -> !text.isBlank());
  }

  private static ProblemException wrong(String detail) {
    return new ProblemException(Problem.of(400, "bad-body", "The body is wrong", detail));
  }
}

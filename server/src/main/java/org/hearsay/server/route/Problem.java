package org.hearsay.server.route;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why a request was not answered as asked, as RFC 9457 has it.
 *
 * @param status of HTTP
 * @param code the kind of problem, for programs; stays the same
 * @param title the kind in words
 * @param detail what it is this time, for people; never repeats what a stranger sent but the names
 *     of parameters
 * @param parameter the parameter that is wrong
 * @param headers that go with it, such as Retry-After
 */
public record Problem(
    int status,
    String code,
    String title,
    String detail,
    Optional<String> parameter,
    Map<String, String> headers) {
  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "urn:hearsay:problem:";

  public Problem {
    headers = Map.copyOf(headers);
  }

  /** A problem of this kind. */
  public static Problem of(int status, String code, String title, String detail) {
    return new Problem(status, code, title, detail, Optional.empty(), Map.of());
  }

  /** A parameter, or a field of the body, does not have a value of its kind. */
  public static Problem parameter(String name, String detail) {
    return new Problem(
        400, "bad-parameter", "A parameter is wrong", detail, Optional.of(name), Map.of());
  }

  public static Problem notFound(String detail) {
    return of(404, "not-found", "There is no such thing here", detail);
  }

  public static Problem forbidden(String detail) {
    return of(403, "forbidden", "This may not be done so", detail);
  }

  /** The request can be read, but what it asks for cannot be done with what it names. */
  public static Problem refused(String detail) {
    return of(422, "refused", "This cannot be done", detail);
  }

  public static Problem tooMany(String detail, long retryAfterSeconds) {
    return of(429, "too-many-requests", "Too many requests", detail).retry(retryAfterSeconds);
  }

  public static Problem busy(String detail, long retryAfterSeconds) {
    return of(503, "busy", "Busy", detail).retry(retryAfterSeconds);
  }

  private Problem retry(long seconds) {
    return with("Retry-After", Long.toString(Math.max(1, seconds)));
  }

  /** The same with a header. */
  public Problem with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Problem(status, code, title, detail, parameter, more);
  }

  /** The object that is sent. */
  public ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", TYPES + code).put("title", title);
    node.put("status", status).put("detail", detail);
    parameter.ifPresent(name -> node.put("parameter", name));
    return node;
  }
}

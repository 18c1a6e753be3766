package org.hearsay.server.route;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent back.
 *
 * @param headers besides those that every answer has
 * @param content its bytes
 */
public record Reply(int status, String mediaType, Map<String, String> headers, Content content) {
  /** The bytes of an answer. */
  public interface Content {
    /** Writes them; asked once. */
    void writeTo(OutputStream out) throws IOException;

    /** How many there are, for small ones that are all there; negative for others. */
    default long length() {
      return -1;
    }

    /** Frees what they were kept in; asked always, also when nothing was written. */
    default void close() throws IOException {}
  }

  /** Bytes in memory. */
  public record Bytes(byte[] bytes) implements Content {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }

    @Override
    public long length() {
      return bytes.length;
    }
  }

  public Reply {
    headers = Map.copyOf(headers);
  }

  public static Reply json(int status, JsonNode node) {
    return bytes(status, Shape.JSON, node.toString());
  }

  public static Reply json(JsonNode node) {
    return json(200, node);
  }

  /** Words of any kind, in UTF-8. */
  public static Reply bytes(int status, String mediaType, String words) {
    return new Reply(
        status, mediaType, Map.of(), new Bytes(words.getBytes(StandardCharsets.UTF_8)));
  }

  public static Reply of(Problem problem) {
    return new Reply(
        problem.status(),
        Problem.MEDIA_TYPE,
        problem.headers(),
        new Bytes(problem.json().toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** The same with a header. */
  public Reply with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Reply(status, mediaType, more, content);
  }
}

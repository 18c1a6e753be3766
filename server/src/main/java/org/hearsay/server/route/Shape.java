package org.hearsay.server.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a body looks like.
 *
 * @param schemas a schema for each media type; one that allows anything for what is no JSON
 */
public record Shape(Map<String, ObjectNode> schemas) {
  /** The media type of JSON. */
  public static final String JSON = "application/json";

  public Shape {
    schemas = Map.copyOf(new TreeMap<>(schemas));
  }

  /** A body of JSON with this schema. */
  public static Shape json(ObjectNode schema) {
    return new Shape(Map.of(JSON, schema));
  }

  /** A body that is no JSON. */
  public static Shape of(String mediaType) {
    return new Shape(Map.of(mediaType, Schemas.anything()));
  }
}

package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.server.route.Schemas;

/** Objects of the description, with their properties in the order of their names. */
final class Shapes {
  private Shapes() {}

  /** Names and schemas in turn; a name that ends in {@code ?} need not be there. */
  static ObjectNode object(Object... namesAndSchemas) {
    Map<String, ObjectNode> properties = new HashMap<>();
    for (int i = 0; i < namesAndSchemas.length; i += 2) {
      properties.put((String) namesAndSchemas[i], (ObjectNode) namesAndSchemas[i + 1]);
    }
    return Schemas.object(properties);
  }
}

package org.hearsay.server.route;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** Short forms of JSON Schemas, for the description of routes. */
public final class Schemas {
  private Schemas() {}

  public static ObjectNode anything() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ObjectNode text() {
    return type("string");
  }

  public static ObjectNode integer() {
    return type("integer");
  }

  public static ObjectNode number() {
    return type("number");
  }

  public static ObjectNode truth() {
    return type("boolean");
  }

  /** What one of the published schemas or another component says. */
  public static ObjectNode reference(String target) {
    return JsonNodeFactory.instance.objectNode().put("$ref", target);
  }

  public static ObjectNode list(ObjectNode items) {
    ObjectNode schema = type("array");
    schema.set("items", items);
    return schema;
  }

  /** The same or null. */
  public static ObjectNode orNull(ObjectNode schema) {
    ObjectNode either = anything();
    either.withArray("anyOf").add(schema).add(type("null"));
    return either;
  }

  /** An object whose values are all of one kind. */
  public static ObjectNode map(ObjectNode values) {
    ObjectNode schema = type("object");
    schema.set("additionalProperties", values);
    return schema;
  }

  /**
   * An object, its properties in the order of their names; a name that ends in {@code ?} need not
   * be there.
   */
  public static ObjectNode object(Map<String, ObjectNode> properties) {
    ObjectNode schema = type("object");
    ObjectNode all = schema.putObject("properties");
    new TreeMap<>(properties)
        .forEach(
            (name, value) -> {
              boolean optional = name.endsWith("?");
              String bare = optional ? name.substring(0, name.length() - 1) : name;
              all.set(bare, value);
              if (!optional) {
                schema.withArray("required").add(bare);
              }
            });
    return schema;
  }

  private static ObjectNode type(String name) {
    return JsonNodeFactory.instance.objectNode().put("type", name);
  }
}

package org.hearsay.model;

import java.util.Objects;

/**
 * The typed name of one kind of annotation.
 *
 * <p>A layer is a constant and equal only to itself; two layers of one document never share a name.
 *
 * @param <T> the type of its items
 */
public final class Layer<T> {
  private final String name;
  private final Class<T> type;

  private Layer(String name, Class<T> type) {
    this.name = name;
    this.type = type;
  }

  /** A new layer; the name is what a record shows when the layer is missing. */
  public static <T> Layer<T> of(String name, Class<T> type) {
    Objects.requireNonNull(type, "type");
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("not a layer name: '" + name + "'");
    }
    return new Layer<>(name, type);
  }

  public String name() {
    return name;
  }

  public Class<T> type() {
    return type;
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.hearsay.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Layers with their items, as one annotator gives them.
 *
 * <p>Immutable. An empty list means computed and none found; a layer that is absent was not
 * computed.
 */
public final class Annotations {
  private static final Annotations NONE = new Annotations(Map.of());

  private final Map<Layer<?>, List<?>> items;

  private Annotations(Map<Layer<?>, List<?>> items) {
    this.items = Collections.unmodifiableMap(items);
  }

  /** No layer at all. */
  public static Annotations none() {
    return NONE;
  }

  /** One layer. */
  public static <T> Annotations of(Layer<T> layer, List<? extends T> items) {
    return NONE.and(layer, items);
  }

  /** These and one more layer; fails when the layer is there already. */
  public <T> Annotations and(Layer<T> layer, List<? extends T> added) {
    if (items.containsKey(layer)) {
      throw new IllegalStateException("layer '" + layer + "' is there already");
    }
    List<T> copy = added.stream().map(layer.type()::cast).toList();
    Map<Layer<?>, List<?>> more = new LinkedHashMap<>(items);
    more.put(layer, copy);
    return new Annotations(more);
  }

  /** The layers, in the order in which they were added. */
  public Set<Layer<?>> layers() {
    return items.keySet();
  }

  public boolean has(Layer<?> layer) {
    return items.containsKey(layer);
  }

  /** The items of a layer; fails when the layer was not computed. */
  public <T> List<T> get(Layer<T> layer) {
    List<?> found = items.get(layer);
    if (found == null) {
      throw new IllegalStateException("layer '" + layer + "' was not computed");
    }
    return typed(found);
  }

  /** These without the layers that are not named. */
  Annotations only(Set<Layer<?>> kept) {
    Map<Layer<?>, List<?>> fewer = new LinkedHashMap<>(items);
    fewer.keySet().retainAll(kept);
    return new Annotations(fewer);
  }

  /** These and all the others; fails when a layer is in both. */
  Annotations and(Annotations others) {
    Map<Layer<?>, List<?>> more = new LinkedHashMap<>(items);
    for (Map.Entry<Layer<?>, List<?>> other : others.items.entrySet()) {
      if (more.putIfAbsent(other.getKey(), other.getValue()) != null) {
        throw new IllegalStateException("layer '" + other.getKey() + "' is there already");
      }
    }
    return new Annotations(more);
  }

  // Safe: and() has cast each item to the type of its layer.
  @SuppressWarnings("unchecked")
  private static <T> List<T> typed(List<?> found) {
    return (List<T>) found;
  }

  @Override
  public String toString() {
    return items.toString();
  }
}

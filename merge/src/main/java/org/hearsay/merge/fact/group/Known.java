package org.hearsay.merge.fact.group;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known by a key; asking for what was never put in is a bug. */
public final class Known<K, V> {
  private final Map<K, V> values = new HashMap<>();

  public void put(K key, V value) {
    values.put(key, value);
  }

  /** The value, which must be there. */
  public V get(K key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("nothing is known of " + key));
  }

  public Optional<V> find(K key) {
    return Optional.ofNullable(values.get(key));
  }
}

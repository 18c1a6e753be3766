package org.hearsay.exports.open;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hearsay.exports.table.Numbers;
import org.jspecify.annotations.Nullable;

/** Collects a flat object of JSON in order; what is not known is null. Not thread-safe. */
final class Properties {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectNode node = JSON.objectNode();

  Properties text(String name, String words) {
    node.put(name, words.isEmpty() ? null : words);
    return this;
  }

  Properties text(String name, Optional<?> value) {
    return text(name, value.map(Object::toString).orElse(""));
  }

  /** Several values with "; " between them. */
  Properties list(String name, List<String> values) {
    return text(name, String.join("; ", values));
  }

  Properties amount(String name, Optional<Double> value) {
    node.put(name, value.<@Nullable BigDecimal>map(Numbers::plain).orElse(null));
    return this;
  }

  Properties flag(String name, boolean value) {
    node.put(name, value);
    return this;
  }

  ObjectNode node() {
    return node;
  }
}

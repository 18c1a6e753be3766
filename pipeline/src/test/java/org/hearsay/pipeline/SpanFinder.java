package org.hearsay.pipeline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Span;

/** Finds every span inside a layer's item, however deep in its record components. */
final class SpanFinder {
  private SpanFinder() {}

  static List<Span> spansIn(Object item) {
    List<Span> spans = new ArrayList<>();
    collect(item, spans);
    return spans;
  }

  private static void collect(Object value, List<Span> spans) {
    if (value instanceof Span span) {
      spans.add(span);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inside -> collect(inside, spans));
    } else if (value instanceof Iterable<?> values) {
      values.forEach(inside -> collect(inside, spans));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inside) -> {
            collect(key, spans);
            collect(inside, spans);
          });
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collect(read(component, value), spans);
      }
    }
  }

  private static Object read(RecordComponent component, Object owner) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component + " of " + owner, e);
    }
  }
}

package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.query.FactItem;
import org.hearsay.server.openapi.PublishedSchemas;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;

/** Pages of lists, put together of items that are JSON already. */
final class Pages {
  private Pages() {}

  /** The items of a list, one after the other, and what else an answer has. */
  static <T> Reply of(
      List<T> items, Function<T, String> json, Optional<String> next, Map<String, String> more) {
    StringBuilder text = new StringBuilder("{\"items\":[");
    Iterator<T> each = items.iterator();
    while (each.hasNext()) {
      text.append(json.apply(each.next())).append(each.hasNext() ? "," : "");
    }
    text.append(']');
    Map<String, String> fields = new TreeMap<>(more);
    next.ifPresent(cursor -> fields.put("next", quoted(cursor)));
    fields.forEach((name, value) -> text.append(",\"").append(name).append("\":").append(value));
    return Reply.bytes(200, Shape.JSON, text.append('}').toString());
  }

  /** A page of facts. */
  static Reply of(List<FactItem> items, Optional<String> next, Map<String, String> more) {
    return of(items, FactItem::json, next, more);
  }

  /** The words as JSON. */
  static String quoted(String words) {
    return JsonNodeFactory.instance.textNode(words).toString();
  }

  /** What a page looks like. */
  static Shape shape(ObjectNode item, Object... moreNamesAndSchemas) {
    Object[] all = new Object[moreNamesAndSchemas.length + 4];
    all[0] = "items";
    all[1] = Schemas.list(item);
    all[2] = "next?";
    all[3] = Schemas.text();
    System.arraycopy(moreNamesAndSchemas, 0, all, 4, moreNamesAndSchemas.length);
    return Shape.json(Shapes.object(all));
  }

  /** An item of this component, as it stands in a list. */
  static ObjectNode item(String component) {
    ObjectNode item = Schemas.anything();
    item.withArray("allOf")
        .add(PublishedSchemas.component(component))
        .add(PublishedSchemas.component("Item"));
    return item;
  }

  /** An item of any kind. */
  static ObjectNode anyItem() {
    return PublishedSchemas.component("Item");
  }
}

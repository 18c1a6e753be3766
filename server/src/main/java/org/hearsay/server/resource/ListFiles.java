package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.exports.Format;
import org.hearsay.exports.ListFormats;
import org.hearsay.exports.core.Sink;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Paging;
import org.hearsay.query.Queries;
import org.hearsay.query.Sort;
import org.hearsay.query.export.ListExport;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Shape;
import org.hearsay.server.route.ValueKind;
import org.hearsay.store.RecordStore;

/**
 * Answers lists in the formats of exports: all that their filters find, or no more than the limit
 * that is asked for. Hearsay-Entries counts the entries, which is the total of the list.
 */
public final class ListFiles {
  /** What a timeline counts as a kind of list. */
  static final String TIMELINE = "timeline";

  private static final String JSON = "json";

  /** Feeds are asked for again and again: the newest will do. */
  private static final int IN_A_FEED = 100;

  private final RecordStore store;
  private final Queries queries;
  private final ExportFiles files;

  /**
   * @param files writes what is exported, here and elsewhere
   */
  public ListFiles(RecordStore store, Queries queries, ExportFiles files) {
    this.store = store;
    this.queries = queries;
    this.files = files;
  }

  /** What may be chosen beside the filters of a list. */
  static List<Parameter> parameters(String kind) {
    List<String> names = new ArrayList<>(List.of(JSON));
    ListFormats.of(kind).forEach(format -> names.add(format.name()));
    List<Parameter> all = new ArrayList<>();
    all.add(
        Parameter.query(
            Parameter.FORMAT,
            ValueKind.oneOf(names),
            "In this format, all entries unless there is a limit; of feeds the 100 changed last"));
    all.addAll(ExportFiles.parameters());
    return List.copyOf(all);
  }

  /** What a list looks like, as JSON and in the other formats. */
  static Shape shape(Shape json, String kind) {
    Map<String, ObjectNode> shapes =
        new TreeMap<>(ExportFiles.shape(ListFormats.of(kind)).schemas());
    shapes.putAll(json.schemas());
    return new Shape(shapes);
  }

  /** The list in the format that is asked for; empty where that is JSON. */
  Optional<Reply> asked(ApiRequest request, String list, FactKind... kinds) {
    return request
        .text(Parameter.FORMAT)
        .filter(name -> !name.equals(JSON))
        .flatMap(name -> ListFormats.find(list, name))
        .map(format -> written(format, request, list, kinds));
  }

  private Reply written(Format format, ApiRequest request, String list, FactKind... kinds) {
    Sink.Options options = ExportFiles.options(request);
    ListExport export = new ListExport(store);
    String name = list + "-" + format.name();
    if (!request.texts("id").isEmpty()) {
      List<FactItem> items = FactRoutes.listed(queries, request, kinds[0]);
      return files.of(
          format, name, "Hearsay-Entries", out -> export.write(format, items, options, out));
    }
    FactQuery.Builder query = FactParameters.query(request, kinds);
    FactQuery asked = list.equals(TIMELINE) ? query.onTimeline().build() : query.build();
    Paging paging = FactParameters.paging(request);
    boolean feed = ListFormats.isFeed(format);
    Paging order =
        feed && request.text("sort").isEmpty() && request.text("cursor").isEmpty()
            ? paging.sorted(Sort.CHANGE, true)
            : paging;
    long most = request.integer("limit").orElse(feed ? IN_A_FEED : Integer.MAX_VALUE);
    return files.of(
        format,
        name,
        "Hearsay-Entries",
        out -> export.write(format, asked, order, most, options, out));
  }
}

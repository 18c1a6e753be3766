package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.exports.Format;
import org.hearsay.exports.Formats;
import org.hearsay.query.export.ReportChoice;
import org.hearsay.query.export.ReportExport;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.ValueKind;
import org.hearsay.store.RecordStore;

/** The routes of exports. */
public final class ExportRoutes {
  private static final String GROUP = "exports";
  private final RecordStore store;
  private final ExportFiles files;

  /**
   * @param files writes what is exported, here and elsewhere
   */
  public ExportRoutes(RecordStore store, ExportFiles files) {
    this.store = store;
    this.files = files;
  }

  public List<Route> all() {
    ObjectNode format =
        Shapes.object(
            "name", Schemas.text(),
            "extension", Schemas.text(),
            "mediaType", Schemas.text(),
            "about", Schemas.text());
    return List.of(
        Route.get(Api.path("/exports"), GROUP, "The formats there are", request -> formats())
            .answers(200, Pages.shape(format)),
        Route.get(
                Api.path("/exports/{format}"),
                GROUP,
                "The reports of a crisis, joined, or of all the store, each by itself, in a format"
                    + " that others read. Hearsay-Rows has the count of rows, Hearsay-Left-Out what"
                    + " was left out and why",
                this::export)
            .with(
                List.of(
                    Parameter.path("format", "Its name"),
                    Parameter.query("crisis", ValueKind.text(), "Of this crisis, joined"),
                    Parameter.query("from", ValueKind.day(), "Reports of this day or later"),
                    Parameter.query("to", ValueKind.day(), "Reports of this day or earlier")))
            .with(ExportFiles.parameters())
            .answers(200, ExportFiles.shape(Formats.list()))
            .asHeavy()
            .asCached());
  }

  private static Reply formats() {
    return Pages.of(
        Formats.list(),
        format ->
            JsonNodeFactory.instance
                .objectNode()
                .put("name", format.name())
                .put("extension", format.extension())
                .put("mediaType", format.mediaType())
                .put("about", format.about())
                .toString(),
        Optional.empty(),
        Map.of());
  }

  private Reply export(ApiRequest request) {
    Format format =
        Formats.find(request.path("format"))
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.notFound(
                            "There is no such format; GET /api/v1/exports lists all.")));
    Optional<String> crisis = request.text("crisis");
    if (crisis.isPresent()
        && !store.read(readings -> readings.crises()).containsKey(crisis.get())) {
      throw new ProblemException(Problem.parameter("crisis", "There is no such crisis."));
    }
    ReportChoice choice = new ReportChoice(crisis, request.day("from"), request.day("to"));
    return files.of(
        format,
        format.name(),
        "Hearsay-Reports",
        out ->
            new ReportExport(store)
                .write(format, choice, ExportFiles.options(request), out, seen -> {}));
  }
}

package org.hearsay.record.crisis;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hearsay.record.json.JsonLayout;
import org.hearsay.record.json.JsonOut;

/**
 * Writes a crisis, or one part of it, as JSON, the same bytes for the same crisis. Stateless and
 * thread-safe.
 *
 * <p>A part on one line has the fields that it has in a crisis, for programs that read lines.
 */
public final class CrisisWriter {
  private final JsonLayout layout;

  private CrisisWriter(JsonLayout layout) {
    this.layout = layout;
  }

  /** Writes over many lines, two blanks an indent. */
  public static CrisisWriter indented() {
    return new CrisisWriter(JsonLayout.INDENTED);
  }

  /** Writes on one line. */
  public static CrisisWriter oneLine() {
    return new CrisisWriter(JsonLayout.ONE_LINE);
  }

  /** The crisis as JSON, without a line feed at its end. */
  public String write(Crisis crisis) {
    return layout.write(json -> whole(json, crisis));
  }

  public String write(Origin origin) {
    return layout.write(json -> part(json, origin, new GroupShape(new JsonOut(json))::origin));
  }

  public String write(Story story) {
    return layout.write(json -> part(json, story, new GroupShape(new JsonOut(json))::story));
  }

  public String write(CrisisChange change) {
    return layout.write(json -> part(json, change, new GroupShape(new JsonOut(json))::change));
  }

  public String write(Join join) {
    return layout.write(json -> part(json, join, new GroupShape(new JsonOut(json))::join));
  }

  public String write(Ruling ruling) {
    return layout.write(json -> part(json, ruling, new GroupShape(new JsonOut(json))::ruling));
  }

  public String write(SharedActor actor) {
    return layout.write(json -> part(json, actor, new SharedShape(new JsonOut(json))::actor));
  }

  public String write(SharedPlace place) {
    return layout.write(json -> part(json, place, new SharedShape(new JsonOut(json))::place));
  }

  public String write(SharedEvent event) {
    return layout.write(json -> part(json, event, new SharedShape(new JsonOut(json))::event));
  }

  public String write(SharedClaim claim) {
    return layout.write(json -> part(json, claim, new SharedShape(new JsonOut(json))::claim));
  }

  public String write(SharedDispute dispute) {
    return layout.write(json -> part(json, dispute, new SharedShape(new JsonOut(json))::dispute));
  }

  public String write(SharedMeeting meeting) {
    return layout.write(json -> part(json, meeting, new SharedShape(new JsonOut(json))::meeting));
  }

  public String write(Figure figure) {
    return layout.write(json -> part(json, figure, new SharedShape(new JsonOut(json))::figure));
  }

  private static <T> void part(JsonGenerator json, T part, JsonOut.Shape<T> shape)
      throws IOException {
    json.writeStartObject();
    shape.write(part);
    json.writeEndObject();
  }

  private static void whole(JsonGenerator json, Crisis crisis) throws IOException {
    JsonOut out = new JsonOut(json);
    GroupShape groups = new GroupShape(out);
    SharedShape facts = new SharedShape(out);
    json.writeStartObject();
    out.string("schema", Crisis.SCHEMA);
    out.string("crisis", crisis.name());
    out.list("origins", crisis.origins(), groups::origin);
    out.list("stories", crisis.stories(), groups::story);
    out.list("actors", crisis.actors(), facts::actor);
    out.list("places", crisis.places(), facts::place);
    out.list("events", crisis.events(), facts::event);
    out.list("claims", crisis.claims(), facts::claim);
    out.list("disputes", crisis.disputes(), facts::dispute);
    out.list("meetings", crisis.meetings(), facts::meeting);
    out.list("figures", crisis.figures(), facts::figure);
    out.list("changes", crisis.changes(), groups::change);
    out.list("rulings", crisis.rulings(), groups::ruling);
    out.string("by", crisis.by());
    json.writeEndObject();
  }
}

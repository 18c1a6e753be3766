package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.intake.WebInputs;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Method;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Reply;
import org.hearsay.server.route.Route;
import org.hearsay.server.route.Schemas;
import org.hearsay.server.route.Shape;
import org.hearsay.server.route.ValueKind;
import org.hearsay.store.InputOutcome;
import org.hearsay.store.RecordStore;
import org.hearsay.store.ingest.IngestOptions;
import org.hearsay.store.ingest.Ingestion;
import org.hearsay.store.ingest.RecordMaker;
import org.hearsay.store.ingest.Submission;

/** The route by which reports come in, through the same ingestion as the command's. */
public final class IngestRoutes {
  private static final String GROUP = "reports";
  private static final int MOST_BODY = 16 * 1024 * 1024;
  private static final int MOST_AT_ONCE = 2;
  private static final long PATIENCE_SECONDS = 20;

  private final RecordStore store;
  private final Supplier<RecordMaker> maker;
  private final SentReports sent;
  private final Consumer<InputOutcome> told;
  private final Semaphore running = new Semaphore(MOST_AT_ONCE);

  /**
   * @param maker makes records; asked for when the first report comes
   * @param web fetches addresses; empty where nothing may be fetched
   * @param told what became of each report; what was kept is to show soon
   */
  public IngestRoutes(
      RecordStore store,
      Supplier<RecordMaker> maker,
      Optional<WebInputs> web,
      Consumer<InputOutcome> told) {
    this.store = store;
    this.maker = maker;
    this.sent = new SentReports(web);
    this.told = told;
  }

  public List<Route> all() {
    ObjectNode json =
        Shapes.object(
            "text?", Schemas.text(),
            "html?", Schemas.text(),
            "url?", Schemas.text(),
            "publisher?", Schemas.text(),
            "published?", Schemas.text(),
            "title?", Schemas.text(),
            "crisis?", Schemas.text());
    Shape takes =
        new Shape(
            Map.of(
                Shape.JSON,
                json,
                "text/plain",
                Schemas.text(),
                "text/html",
                Schemas.text(),
                "multipart/form-data",
                multipart()));
    ObjectNode answer =
        Shapes.object("id", Schemas.text(), "known", Schemas.truth(), "lacks?", Schemas.text());
    return List.of(
        Route.of(
                Method.POST,
                Api.path("/reports"),
                GROUP,
                "Takes in a report: its text or HTML, or the url that it is fetched from where the"
                    + " server may fetch",
                this::take)
            .with(
                List.of(
                    Parameter.query("url", ValueKind.text(), "Where it was published"),
                    Parameter.query("publisher", ValueKind.text(), "Who published it"),
                    Parameter.query("published", ValueKind.day(), "Day of publication"),
                    Parameter.query("title", ValueKind.text(), "Its headline"),
                    Parameter.query("crisis", ValueKind.text(), "Puts it into this crisis")))
            .takes(takes, MOST_BODY)
            .answers(200, Shape.json(answer))
            .answers(201, Shape.json(answer))
            .asHeavy());
  }

  private static ObjectNode multipart() {
    ObjectNode file = Schemas.text().put("contentMediaType", "application/octet-stream");
    return Shapes.object(
        "file", file,
        "url?", Schemas.text(),
        "publisher?", Schemas.text(),
        "published?", Schemas.text(),
        "title?", Schemas.text(),
        "crisis?", Schemas.text());
  }

  private Reply take(ApiRequest request) {
    SentReports.Sent report = sent.of(request);
    if (!begins()) {
      throw new ProblemException(Problem.busy("Other reports are being read.", 10));
    }
    try {
      InputOutcome outcome = outcome(report.submission(), report.crisis());
      told.accept(outcome);
      return reply(outcome);
    } finally {
      running.release();
    }
  }

  private boolean begins() {
    try {
      return running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private InputOutcome outcome(Submission submission, Optional<String> crisis) {
    IngestOptions plain = IngestOptions.plain();
    InputOutcome[] outcome = new InputOutcome[1];
    new Ingestion(
            store,
            maker.get(),
            crisis.map(plain::withCrisis).orElse(plain),
            (became, counts) -> outcome[0] = became)
        .run(List.of(submission).iterator());
    return outcome[0];
  }

  private static Reply reply(InputOutcome outcome) {
    String reason = outcome.reason().orElse("no reason is known");
    if (outcome.kind() == InputOutcome.Kind.REJECTED) {
      throw new ProblemException(Problem.refused(reason));
    }
    if (outcome.kind() == InputOutcome.Kind.FAILED) {
      throw new ProblemException(
          Problem.of(502, "not-fetched", "The report cannot be had", reason));
    }
    String id = outcome.report().orElseThrow();
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id);
    node.put("known", outcome.known());
    if (outcome.partial()) {
      node.put("lacks", reason);
    }
    return Reply.json(outcome.known() ? 200 : 201, node)
        .with("Location", Api.path("/reports/" + id));
  }
}

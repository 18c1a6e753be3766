package org.hearsay.server.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.query.Paging;
import org.hearsay.query.Queries;
import org.hearsay.query.review.ReviewException;
import org.hearsay.query.review.Reviewer;
import org.hearsay.query.review.Reviews;
import org.hearsay.query.review.Subject;
import org.hearsay.record.crisis.Ruling;
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
import org.hearsay.store.Correction;
import org.hearsay.store.RecordStore;

/** The routes by which people have the last word. Nothing is overwritten; all can be taken back. */
public final class ReviewRoutes {
  private static final String GROUP = "review";
  private static final int MOST_BODY = 100_000;
  private static final int MOST_WORDS = 10_000;
  private static final List<String> ACTIONS =
      List.of("confirm", "merge", "forbid", "split", "correct", "reject", "note");

  private final RecordStore store;
  private final Reviews reviews;
  private final Meaning meaning;
  private final Runnable changed;

  /**
   * @param changed is called when something was kept, so that it shows soon
   */
  public ReviewRoutes(RecordStore store, Queries queries, Reviews reviews, Runnable changed) {
    this.store = store;
    this.reviews = reviews;
    this.meaning = new Meaning(store, queries);
    this.changed = changed;
  }

  public List<Route> all() {
    ObjectNode said =
        Shapes.object(
            "id", Schemas.text(),
            "at", Schemas.text(),
            "by", Schemas.text(),
            "subject", Schemas.text(),
            "fact", Schemas.orNull(Schemas.text()),
            "field", Schemas.text(),
            "value", Schemas.orNull(Schemas.text()),
            "why", Schemas.text(),
            "undoes", Schemas.orNull(Schemas.text()));
    ObjectNode action = Schemas.text();
    ACTIONS.forEach(action.withArray("enum")::add);
    ObjectNode wish =
        Shapes.object(
            "action", action,
            "ids", Schemas.list(Schemas.text()),
            "field?", Schemas.text(),
            "value?", Schemas.text(),
            "text?", Schemas.text(),
            "why?", Schemas.text());
    ObjectNode why = Shapes.object("why?", Schemas.text());
    return List.of(
        Route.get(
                Api.path("/reviews"),
                GROUP,
                "What people said, in order of time: who, when, of what and why",
                this::history)
            .with(Parameter.query("all", ValueKind.truth(), "What was taken back too"))
            .with(Parameter.query("subject", ValueKind.text(), "Of this id alone"))
            .with(FactParameters.paging())
            .answers(200, Pages.shape(said))
            .asCached(),
        Route.of(
                Method.POST,
                Api.path("/reviews"),
                GROUP,
                "Puts something right: confirm or merge two ids, forbid two ids, split one from its"
                    + " group, correct a field, reject a fact, or note something",
                this::say)
            .takes(Shape.json(wish), MOST_BODY)
            .answers(201, Pages.shape(said)),
        Route.of(
                Method.POST,
                Api.path("/reviews/{id}/undo"),
                GROUP,
                "Takes back what was said, and what was said in one breath with it",
                this::undo)
            .with(Parameter.path("id", "Its id"))
            .takes(Shape.json(why), MOST_BODY)
            .answers(201, Pages.shape(said)));
  }

  private Reply history(ApiRequest request) {
    boolean all = request.isTrue("all");
    List<Correction> said =
        store.read(readings -> all ? readings.correctionsByTime() : readings.correctionsInForce());
    Optional<String> subject = request.text("subject");
    List<Correction> wanted =
        said.stream()
            .filter(one -> subject.isEmpty() || one.subject().equals(subject.get()))
            .toList();
    int limit = request.integer("limit").orElse(Paging.USUAL);
    int begin = request.text("cursor").map(cursor -> after(cursor, wanted)).orElse(0);
    int end = Math.min(wanted.size(), begin + limit);
    Optional<String> next =
        end < wanted.size() ? Optional.of(wanted.get(end - 1).id()) : Optional.empty();
    return Pages.of(wanted.subList(begin, end), ReviewRoutes::json, next, Map.of());
  }

  private static int after(String cursor, List<Correction> said) {
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).id().equals(cursor)) {
        return i + 1;
      }
    }
    throw new ProblemException(Problem.parameter("cursor", "This is the next of no page."));
  }

  private Reply say(ApiRequest request) {
    ObjectNode body = request.object();
    String action = ApiRequest.needed(body, "action");
    List<String> ids = ids(body);
    Reviewer reviewer = new Reviewer(request.caller().name(), words(body, "why").orElse(""));
    return kept(
        () ->
            switch (action) {
              case "confirm", "merge" -> rule(Ruling.Kind.CONFIRM, ids, reviewer);
              case "forbid" -> rule(Ruling.Kind.FORBID, ids, reviewer);
              case "split" -> split(one(ids), reviewer);
              case "correct" ->
                  correct(
                      one(ids),
                      ApiRequest.needed(body, "field"),
                      Optional.of(needed(body, "value")),
                      reviewer);
              case "reject" -> correct(one(ids), "fact", Optional.empty(), reviewer);
              case "note" -> note(one(ids), needed(body, "text"), reviewer);
              default ->
                  throw new ProblemException(
                      Problem.parameter(
                          "action",
                          "The field action is none of " + String.join(", ", ACTIONS) + "."));
            });
  }

  private Reply undo(ApiRequest request) {
    ObjectNode body = request.object();
    Reviewer reviewer = new Reviewer(request.caller().name(), words(body, "why").orElse(""));
    String id = request.path("id");
    if (!id.matches("[0-9a-f]{64}")) {
      throw new ProblemException(Problem.notFound("Nobody said anything with this id."));
    }
    return kept(() -> reviews.undo(id, reviewer));
  }

  private interface Work {
    List<Correction> run();
  }

  private Reply kept(Work work) {
    try {
      List<Correction> said = work.run();
      changed.run();
      Reply page = Pages.of(said, ReviewRoutes::json, Optional.empty(), Map.of());
      return new Reply(201, page.mediaType(), page.headers(), page.content());
    } catch (ReviewException e) {
      String detail = String.valueOf(e.getMessage());
      throw new ProblemException(
          switch (e.kind()) {
            case NOT_THERE -> Problem.notFound(detail);
            case SENSELESS -> Problem.refused(detail);
            case BAD_VALUE -> Problem.parameter("value", detail);
          },
          e);
    }
  }

  private List<Correction> rule(Ruling.Kind kind, List<String> ids, Reviewer reviewer) {
    if (ids.size() != 2) {
      throw new ProblemException(Problem.parameter("ids", "The field ids needs two ids."));
    }
    return reviews.rule(
        kind, meaning.of(ids.get(0)).found(), meaning.of(ids.get(1)).found(), reviewer);
  }

  private List<Correction> split(String id, Reviewer reviewer) {
    Meaning.Meant meant = meaning.of(id);
    return reviews.split(meant.found(), meant.index(), reviewer);
  }

  private List<Correction> correct(
      String id, String field, Optional<String> value, Reviewer reviewer) {
    Optional<Subject> ofReport = Meaning.ofReport(id);
    if (ofReport.isPresent()) {
      return reviews.correct(List.of(ofReport.get()), field, value, reviewer);
    }
    Meaning.Meant meant = meaning.of(id);
    CrisisIndex index = meant.index();
    return reviews.correct(Subject.of(meant.found(), index), field, value, reviewer);
  }

  private List<Correction> note(String id, String text, Reviewer reviewer) {
    Optional<Subject> ofReport = Meaning.ofReport(id);
    return ofReport.isPresent()
        ? reviews.note(ofReport.get(), text, reviewer)
        : reviews.note(meaning.of(id).found(), text, reviewer);
  }

  private static String one(List<String> ids) {
    if (ids.size() != 1) {
      throw new ProblemException(Problem.parameter("ids", "The field ids needs one id."));
    }
    return ids.get(0);
  }

  private static List<String> ids(ObjectNode body) {
    List<String> ids = new ArrayList<>();
    for (JsonNode id : body.path("ids")) {
      if (!id.isTextual() || id.textValue().length() > 200) {
        throw new ProblemException(Problem.parameter("ids", "The field ids is no list of ids."));
      }
      ids.add(id.textValue());
    }
    return ids;
  }

  private static String needed(ObjectNode body, String name) {
    return words(body, name).orElseGet(() -> ApiRequest.needed(body, name));
  }

  private static Optional<String> words(ObjectNode body, String name) {
    Optional<String> words = ApiRequest.field(body, name);
    if (words.isPresent() && words.get().length() > MOST_WORDS) {
      throw new ProblemException(
          Problem.parameter(
              name, "The field " + name + " is longer than " + MOST_WORDS + " characters."));
    }
    return words;
  }

  private static String json(Correction said) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", said.id());
    node.put("at", said.madeAt().toString()).put("by", said.madeBy());
    node.put("subject", said.subject()).put("fact", said.fact().orElse(null));
    node.put("field", said.field()).put("value", said.value().orElse(null));
    node.put("why", said.why()).put("undoes", said.undoes().orElse(null));
    return node.toString();
  }
}

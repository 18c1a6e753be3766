package org.hearsay.server.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Coded;
import org.hearsay.model.facts.Measure;
import org.hearsay.model.facts.Status;
import org.hearsay.query.Box;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Field;
import org.hearsay.query.Paging;
import org.hearsay.query.Sort;
import org.hearsay.server.route.ApiRequest;
import org.hearsay.server.route.Parameter;
import org.hearsay.server.route.ValueKind;

/** The parameters by which facts are chosen, and the questions that they make. */
final class FactParameters {
  private static final ValueKind CRISIS_NAME = ValueKind.text();

  private FactParameters() {}

  /** Those of a page of any list. */
  static List<Parameter> paging() {
    return List.of(
        Parameter.query(
            "limit",
            ValueKind.integer(1, Paging.MOST),
            "How many at most; " + Paging.USUAL + " where nothing is said"),
        Parameter.query("cursor", ValueKind.text(), "The next of the page before"));
  }

  /** Those of a list of facts of a kind. */
  static List<Parameter> of(FactKind... kinds) {
    List<Parameter> all = new ArrayList<>(List.of(conditions()));
    for (Field field : Field.values()) {
      if (Arrays.stream(kinds).anyMatch(kind -> hasField(kind, field))) {
        all.add(parameter(field, kinds));
      }
    }
    if (Arrays.stream(kinds).anyMatch(FactParameters::hasPlace)) {
      all.add(
          Parameter.query(
              "bbox",
              ValueKind.box(),
              "Lies within west,south,east,north; across the date line west is the greater"));
    }
    return List.copyOf(all);
  }

  /** Those of the order in which a list comes. */
  static List<Parameter> sorting() {
    return List.of(
        Parameter.query("sort", words(Sort.values()), "By day, by change, or by how many origins"),
        Parameter.query(
            "order", ValueKind.oneOf(List.of("asc", "desc")), "Rising, or falling; asc"),
        Parameter.query("total", ValueKind.truth(), "Whether to count all there are"));
  }

  private static Parameter[] conditions() {
    return new Parameter[] {
      Parameter.query("from", ValueKind.day(), "On this day or later"),
      Parameter.query("to", ValueKind.day(), "On this day or earlier"),
      Parameter.query("story", ValueKind.text(), "Of the story with this report"),
      Parameter.query(
          "minOrigins", ValueKind.integer(0, 1_000_000), "Told by so many independent origins"),
      Parameter.query("q", ValueKind.text(), "Holds these words and \"phrases\""),
      Parameter.query(
          "updated_since", ValueKind.moment(), "Became different after this moment or change")
    };
  }

  private static Parameter parameter(Field field, FactKind... kinds) {
    boolean events = List.of(kinds).contains(FactKind.EVENT);
    return switch (field) {
      case CRISIS -> Parameter.query(field.code(), CRISIS_NAME, "Of a story of this crisis");
      case ACTOR ->
          Parameter.query(
              field.code(),
              ValueKind.text(),
              "With this actor in any role, by id, Wikidata entry or name");
      case SOURCE -> Parameter.query(field.code(), ValueKind.text(), "Said by this actor");
      case RECIPIENT -> Parameter.query(field.code(), ValueKind.text(), "Done or said to it");
      case PLACE ->
          Parameter.query(field.code(), ValueKind.text(), "There, by id, GeoNames entry or name");
      case COUNTRY ->
          Parameter.query(field.code(), ValueKind.country(), "Of these countries, ISO 3166 alpha-3")
              .asMany();
      case TYPE ->
          Parameter.query(
                  field.code(),
                  events ? types() : ValueKind.text(),
                  events ? "Of these PLOVER categories" : "Of these kinds")
              .asMany();
      case ACT -> Parameter.query(field.code(), words(Act.values()), "Of these acts").asMany();
      case STATUS ->
          Parameter.query(field.code(), words(Status.values()), "Held so by somebody").asMany();
      case RELATION ->
          Parameter.query(field.code(), ValueKind.text(), "Of these relations").asMany();
      case MEASURE ->
          Parameter.query(field.code(), words(Measure.values()), "Of these measures").asMany();
      case PUBLISHER -> Parameter.query(field.code(), ValueKind.text(), "Told by this outlet");
      case REPORT -> Parameter.query(field.code(), ValueKind.text(), "Told in this report");
    };
  }

  private static ValueKind types() {
    return ValueKind.oneOf(Arrays.stream(Category.values()).map(Enum::name).toList());
  }

  private static ValueKind words(Coded... values) {
    return ValueKind.oneOf(Arrays.stream(values).map(Coded::code).toList());
  }

  private static boolean hasPlace(FactKind kind) {
    return kind == FactKind.EVENT || kind == FactKind.MEETING || kind == FactKind.PLACE;
  }

  private static boolean hasField(FactKind kind, Field field) {
    boolean told = kind != FactKind.STORY && kind != FactKind.ORIGIN && kind != FactKind.REPORT;
    boolean parties = told && kind != FactKind.ACTOR && kind != FactKind.PLACE;
    return switch (field) {
      case CRISIS, PUBLISHER, REPORT -> true;
      case ACTOR, COUNTRY -> told && (parties || kind != FactKind.PLACE || field == Field.COUNTRY);
      case SOURCE -> kind == FactKind.CLAIM || kind == FactKind.FIGURE;
      case RECIPIENT -> kind == FactKind.CLAIM || kind == FactKind.EVENT;
      case PLACE -> kind == FactKind.EVENT || kind == FactKind.MEETING;
      case TYPE -> kind == FactKind.EVENT || kind == FactKind.MEETING || kind == FactKind.ACTOR;
      case ACT -> kind == FactKind.CLAIM;
      case STATUS -> kind == FactKind.EVENT || kind == FactKind.MEETING;
      case RELATION -> kind == FactKind.DISPUTE;
      case MEASURE -> kind == FactKind.FIGURE;
    };
  }

  /** The question that a request asks of these kinds. */
  static FactQuery.Builder query(ApiRequest request, FactKind... kinds) {
    FactQuery.Builder query = FactQuery.of(kinds);
    for (Field field : Field.values()) {
      List<String> values = request.texts(field.code());
      if (!values.isEmpty()) {
        query.with(field, values.toArray(String[]::new));
      }
    }
    request.day("from").ifPresent(query::from);
    request.day("to").ifPresent(query::to);
    request.text("story").ifPresent(query::story);
    request.text("q").ifPresent(query::words);
    request.integer("minOrigins").ifPresent(query::minOrigins);
    request.moment("updated_since").ifPresent(query::changedSince);
    request.text("bbox").map(FactParameters::box).ifPresent(query::within);
    return query;
  }

  /** The page that a request asks for. */
  static Paging paging(ApiRequest request) {
    boolean falling = request.text("order").filter("desc"::equals).isPresent();
    Optional<Sort> sort =
        request.text("sort").map(word -> Sort.valueOf(word.toUpperCase(Locale.ROOT)));
    return new Paging(
        sort.orElse(Sort.DAY),
        falling,
        request.integer("limit").orElse(Paging.USUAL),
        request.text("cursor"),
        request.isTrue("total"));
  }

  private static Box box(String text) {
    String[] sides = text.split(",", -1);
    return new Box(
        Double.parseDouble(sides[0]),
        Double.parseDouble(sides[1]),
        Double.parseDouble(sides[2]),
        Double.parseDouble(sides[3]));
  }
}

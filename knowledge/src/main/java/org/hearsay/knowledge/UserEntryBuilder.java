package org.hearsay.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.knowledge.actors.OfficeTerm;
import org.hearsay.knowledge.actors.OrganizationEntry;
import org.hearsay.knowledge.actors.OrganizationKind;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.knowledge.actors.Seat;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.knowledge.places.PlaceKind;
import org.hearsay.knowledge.tables.Resources;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Category;

/** Gathers the lines of a user's file; a line that is not well formed fails with what is wrong. */
final class UserEntryBuilder {
  private static final LocalDate FAR = LocalDate.of(9999, 1, 1);

  private final SortedTable frames = Resources.table("frames.tsv");
  private final Map<String, PlaceEntry> places = new HashMap<>();
  private final Map<String, List<String>> placeNames = new HashMap<>();
  private final Map<String, OrganizationEntry> organizations = new HashMap<>();
  private final Map<String, List<String>> organizationNames = new HashMap<>();
  private final List<OfficeTerm> terms = new ArrayList<>();
  private final List<Seat> seats = new ArrayList<>();
  private final List<RoleWord> roles = new ArrayList<>();
  private final List<Row> events = new ArrayList<>();
  private final List<Row> cues = new ArrayList<>();

  void add(Row row) {
    switch (row.text(0)) {
      case "place" -> place(row);
      case "person" -> person(row);
      case "organization" -> organization(row);
      case "seat" ->
          seats.add(
              new Seat(
                  required(row, 1, "name"), required(row, 2, "state"), row.text(2), true, "GOV"));
      case "role" -> role(row);
      case "event" -> event(row);
      case "cue" -> cue(row);
      default -> throw new IllegalArgumentException("unknown kind of entry '" + row.text(0) + "'");
    }
  }

  UserEntries build(String name, String hash) {
    return new UserEntries(
        places,
        placeNames,
        organizations,
        organizationNames,
        terms,
        seats,
        roles,
        events,
        cues,
        Map.of(name, hash));
  }

  private void place(Row row) {
    String name = required(row, 1, "name");
    String kind = row.text(5).isEmpty() ? "CITY" : row.text(5);
    double latitude = degrees(row, 3, "latitude", 90);
    double longitude = degrees(row, 4, "longitude", 180);
    String id = "u:" + Folding.key(name);
    PlaceKind known = constant(PlaceKind.class, kind);
    places.put(id, new PlaceEntry(id, name, known, row.text(2), "", latitude, longitude, 0));
    index(placeNames, name, row.list(6, '|'), id);
  }

  private void person(Row row) {
    String name = required(row, 1, "name");
    RoleClass role = constant(RoleClass.class, row.text(3));
    terms.add(
        new OfficeTerm(
            name,
            "u:" + Folding.key(name),
            required(row, 2, "side"),
            role,
            required(row, 4, "title"),
            row.text(7),
            "GOV",
            day(row, 5),
            day(row, 6),
            FAR,
            "user",
            row.text(4)));
  }

  private void organization(Row row) {
    String name = required(row, 1, "name");
    String id = "u:" + name;
    OrganizationKind kind = constant(OrganizationKind.class, row.text(2));
    organizations.put(
        id,
        new OrganizationEntry(
            id, name, row.list(5, '|'), kind, row.text(4), required(row, 3, "sector"), "user"));
    index(organizationNames, name, row.list(5, '|'), id);
  }

  private void role(Row row) {
    Optional<RoleClass> role =
        row.text(3).isEmpty()
            ? Optional.empty()
            : Optional.of(constant(RoleClass.class, row.text(3)));
    String phrase = Folding.key(required(row, 1, "phrase"));
    roles.add(new RoleWord(phrase, role, required(row, 2, "sector"), true, false, false));
  }

  private void event(Row row) {
    if (!row.text(6).isEmpty()) {
      constant(Category.class, row.text(6));
    }
    if (!frames.contains(required(row, 9, "frame"))) {
      throw new IllegalArgumentException("no frame '" + row.text(9) + "'");
    }
    List<String> fields = new ArrayList<>(row.fields().subList(1, row.fields().size()));
    while (fields.size() < 10) {
      fields.add("");
    }
    fields.add("user");
    events.add(new Row(fields));
  }

  private void cue(Row row) {
    constant(Act.class, row.text(4));
    required(row, 1, "lemma");
    Set<String> kinds = Set.of("verb", "noun", "adjective", "phrase");
    if (!kinds.contains(row.text(2))) {
      throw new IllegalArgumentException(
          "a cue is a verb, noun, adjective or phrase, not '" + row.text(2) + "'");
    }
    cues.add(new Row(List.of(row.text(1), row.text(2), row.text(3), row.text(4), "y", "n")));
  }

  private static void index(
      Map<String, List<String>> names, String name, List<String> others, String id) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(Folding.key(name));
    others.forEach(other -> keys.add(Folding.key(other)));
    keys.forEach(key -> names.computeIfAbsent(key, unused -> new ArrayList<>()).add(id));
  }

  private static String required(Row row, int field, String what) {
    if (row.text(field).isBlank()) {
      throw new IllegalArgumentException(
          "a " + row.text(0) + " line needs a " + what + " as field " + (field + 1));
    }
    return row.text(field).strip();
  }

  private static double degrees(Row row, int field, String what, double limit) {
    try {
      double value = Double.parseDouble(required(row, field, what));
      if (Math.abs(value) <= limit) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(what + " is not a number: '" + row.text(field) + "'", e);
    }
    throw new IllegalArgumentException(what + " is out of range: " + row.text(field));
  }

  private static Optional<LocalDate> day(Row row, int field) {
    try {
      return row.text(field).isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(row.text(field)));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day as YYYY-MM-DD: '" + row.text(field) + "'", e);
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      String known =
          Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" "));
      throw new IllegalArgumentException("'" + name + "' is none of " + known, e);
    }
  }
}

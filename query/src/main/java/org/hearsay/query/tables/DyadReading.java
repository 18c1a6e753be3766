package org.hearsay.query.tables;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.query.Dyad;
import org.hearsay.query.DyadQuery;
import org.hearsay.query.Field;
import org.hearsay.query.refresh.Terms;
import org.hearsay.store.database.Sql;

/** Counts who does how much to whom. */
final class DyadReading {
  private final Connection connection;
  private final DyadQuery query;

  DyadReading(Connection connection, DyadQuery query) {
    this.connection = connection;
    this.query = query;
  }

  /** What the database counted: one pair, day and category. */
  private record Part(
      Key key, String sourceName, String targetName, int events, double goldstein, String type) {}

  private record Key(String source, String target, Optional<LocalDate> from) {}

  List<Dyad> all() throws SQLException {
    Map<Key, List<Part>> pairs = new LinkedHashMap<>();
    for (Part part : parts()) {
      pairs.computeIfAbsent(part.key(), key -> new ArrayList<>()).add(part);
    }
    List<Dyad> dyads = new ArrayList<>();
    pairs.forEach((key, parts) -> dyads.add(dyad(key, parts)));
    Comparator<Dyad> most =
        Comparator.comparingInt(Dyad::events)
            .reversed()
            .thenComparing(Dyad::source)
            .thenComparing(Dyad::target);
    dyads.sort(
        query.each() == DyadQuery.Each.ALL
            ? most
            : Comparator.comparing((Dyad dyad) -> dyad.from().orElse(LocalDate.MAX))
                .thenComparing(most));
    return List.copyOf(dyads.subList(0, Math.min(query.limit(), dyads.size())));
  }

  private static Dyad dyad(Key key, List<Part> parts) {
    TreeMap<String, Integer> types = new TreeMap<>();
    int events = 0;
    double goldstein = 0;
    for (Part part : parts) {
      types.merge(part.type(), part.events(), Integer::sum);
      events += part.events();
      goldstein += part.goldstein();
    }
    return new Dyad(
        key.source(),
        parts.get(0).sourceName(),
        key.target(),
        parts.get(0).targetName(),
        key.from(),
        events,
        goldstein / events,
        types);
  }

  private List<Part> parts() throws SQLException {
    boolean countries = query.between() == DyadQuery.Between.COUNTRIES;
    String source = countries ? "source_country" : "source";
    String target = countries ? "target_country" : "target";
    boolean days = query.each() != DyadQuery.Each.ALL;
    String among = source + ", " + target + ", type" + (days ? ", day" : "");
    Conditions conditions = conditions(source, target);
    return Sql.list(
        connection,
        row -> part(row, days),
        "SELECT "
            + among
            + ", min("
            + (countries ? source : "source_name")
            + ") AS one, min("
            + (countries ? target : "target_name")
            + ") AS two, count(*) AS events, sum(goldstein) AS goldstein FROM (SELECT DISTINCT "
            + "fact, day, type, goldstein, "
            + source
            + ", "
            + target
            + (countries ? "" : ", source_name, target_name")
            + " FROM joined_pairs q WHERE "
            + conditions.sql()
            + ") counted GROUP BY "
            + among,
        conditions.values().toArray());
  }

  private Conditions conditions(String source, String target) {
    Conditions all = new Conditions();
    if (query.between() == DyadQuery.Between.COUNTRIES) {
      all.and("source_country IS NOT NULL AND target_country IS NOT NULL");
      query.source().ifPresent(one -> all.and(source + " = ?", one.toUpperCase(Locale.ROOT)));
      query.target().ifPresent(two -> all.and(target + " = ?", two.toUpperCase(Locale.ROOT)));
    } else {
      query.source().ifPresent(one -> all.and(side("source", one)));
      query.target().ifPresent(two -> all.and(side("target", two)));
    }
    query.from().ifPresent(day -> all.and("day >= ?", day.toEpochDay()));
    query.to().ifPresent(day -> all.and("day <= ?", day.toEpochDay()));
    query.from().ifPresent(day -> all.and("day < ?", FactSelect.UNDATED));
    if (!query.types().isEmpty()) {
      all.and(
          "type IN " + Conditions.marks(query.types().size()),
          query.types().stream().map(type -> type.toUpperCase(Locale.ROOT)).toList());
    }
    query
        .crisis()
        .ifPresent(
            name ->
                all.and(
                    "EXISTS (SELECT 1 FROM joined_terms o WHERE o.term = ? AND o.kind = 'event'"
                        + " AND o.day = q.day AND o.fact = q.fact)",
                    Terms.term(Field.CRISIS, name)));
    return all;
  }

  private static Conditions side(String column, String value) {
    return new Conditions()
        .and(
            "(" + column + " = ? OR " + column + "_country = ? OR lower(" + column + "_name) = ?)",
            value,
            value.toUpperCase(Locale.ROOT),
            value.toLowerCase(Locale.ROOT));
  }

  private Part part(ResultSet row, boolean days) throws SQLException {
    return new Part(
        new Key(
            row.getString(1), row.getString(2), days ? begin(row.getInt("day")) : Optional.empty()),
        row.getString("one"),
        row.getString("two"),
        row.getInt("events"),
        row.getDouble("goldstein"),
        row.getString("type"));
  }

  private Optional<LocalDate> begin(int day) {
    if (day == FactSelect.UNDATED) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    return Optional.of(
        switch (query.each()) {
          case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> date.withDayOfMonth(1);
          case DAY, ALL -> date;
        });
  }
}

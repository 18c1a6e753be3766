package org.hearsay.query.tables;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.query.BadQueryException;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactKind;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Field;
import org.hearsay.query.Paging;
import org.hearsay.query.SearchPage;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.WordIndex;

/** Reads what holds words, the best match first, and counts what the matches are. */
final class SearchReading {
  /** So many matches are told. */
  private static final int MATCHES = 1000;

  /** So many are ranked: of words that stand in more, the newest. */
  private static final int RANKED = 2000;

  /** So many values of a facet are told. */
  private static final int VALUES = 20;

  private static final Set<String> FACETS =
      Set.of("kind", "month", Field.COUNTRY.code(), Field.PUBLISHER.code(), Field.TYPE.code());

  private static final int MONTH = "2019-03".length();

  private final Connection connection;
  private final WordIndex words;

  SearchReading(Connection connection, WordIndex words) {
    this.connection = connection;
    this.words = words;
  }

  private record Match(int number, String kind, int day, String terms) {}

  SearchPage page(FactQuery query, Paging paging) throws SQLException {
    Asked asked = Asked.of(connection, query);
    if (asked.phrases().isEmpty()) {
      throw new BadQueryException("q", "no word to search for");
    }
    String question = "search " + query;
    int begin =
        Cursor.read(paging.cursor(), question).map(c -> Math.toIntExact(c.value())).orElse(0);
    List<Match> matches = asked.impossible() ? List.of() : matches(asked);
    boolean complete =
        matches.size() <= MATCHES
            && words.some(connection, asked.phrases(), RANKED + 1).size() <= RANKED;
    List<Match> counted = complete ? matches : matches.subList(0, MATCHES);
    int end = Math.min(counted.size(), begin + paging.limit());
    List<Match> shown = counted.subList(Math.min(begin, end), end);
    return new SearchPage(
        items(shown),
        end < counted.size() ? Optional.of(new Cursor(end, 0).text(question)) : Optional.empty(),
        facets(counted),
        counted.size(),
        complete);
  }

  private List<Match> matches(Asked asked) throws SQLException {
    WordIndex.Condition ranked = words.ranked(asked.phrases(), RANKED);
    Conditions conditions =
        new Conditions()
            .and("f.number = m.number")
            .and(
                "f.kind IN " + Conditions.marks(asked.query().kinds().size()),
                asked.query().kinds().stream().map(FactKind::code).toList())
            .and(asked.ofRow())
            .and(asked.ofTerms(-1));
    List<Object> values = new ArrayList<>(ranked.values());
    values.addAll(conditions.values());
    return Sql.list(
        connection,
        row ->
            new Match(
                row.getInt("number"),
                row.getString("kind"),
                row.getInt("day"),
                row.getString("terms")),
        "SELECT f.number, f.kind, f.day, f.terms FROM (SELECT m.number, m.score FROM "
            + ranked.sql()
            + " m CROSS JOIN joined_facts f WHERE "
            + conditions.sql()
            + " ORDER BY m.score, m.number LIMIT "
            + (MATCHES + 1)
            + ") best CROSS JOIN joined_facts f WHERE f.number = best.number"
            + " ORDER BY best.score, best.number",
        values.toArray());
  }

  /** In the order of the matches. */
  private List<FactItem> items(List<Match> shown) throws SQLException {
    if (shown.isEmpty()) {
      return List.of();
    }
    Map<Integer, FactItem> items = new HashMap<>();
    String numbers =
        shown.stream()
            .map(match -> Integer.toString(match.number()))
            .collect(Collectors.joining(", ", "(", ")"));
    Sql.list(
            connection,
            row -> Map.entry(row.getInt("number"), FactReading.item(row)),
            "SELECT "
                + FactReading.COLUMNS
                + " FROM"
                + FactReading.FROM
                + " WHERE f.number IN "
                + numbers)
        .forEach(entry -> items.put(entry.getKey(), entry.getValue()));
    return shown.stream().map(match -> items.get(match.number())).toList();
  }

  private SortedMap<String, List<Map.Entry<String, Integer>>> facets(List<Match> matches)
      throws SQLException {
    SortedMap<String, Map<String, Integer>> counts = new TreeMap<>();
    for (String facet : FACETS) {
      counts.put(facet, new HashMap<>());
    }
    for (Match match : matches) {
      count(counts, "kind", match.kind());
      if (match.day() != FactSelect.UNDATED) {
        count(counts, "month", LocalDate.ofEpochDay(match.day()).toString().substring(0, MONTH));
      }
      for (String term : match.terms().split("\n", -1)) {
        int colon = term.indexOf(':');
        if (colon > 0 && FACETS.contains(term.substring(0, colon))) {
          count(counts, term.substring(0, colon), term.substring(colon + 1));
        }
      }
    }
    SortedMap<String, List<Map.Entry<String, Integer>>> facets = new TreeMap<>();
    for (Map.Entry<String, Map<String, Integer>> facet : counts.entrySet()) {
      List<Map.Entry<String, Integer>> most = most(facet.getValue());
      boolean folded = facet.getKey().equals(Field.PUBLISHER.code());
      facets.put(facet.getKey(), folded ? spelled(most) : most);
    }
    return facets;
  }

  private static void count(Map<String, Map<String, Integer>> counts, String facet, String value) {
    counts.computeIfAbsent(facet, none -> new HashMap<>()).merge(value, 1, Integer::sum);
  }

  private static List<Map.Entry<String, Integer>> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(VALUES)
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Publishers as they write themselves. */
  private List<Map.Entry<String, Integer>> spelled(List<Map.Entry<String, Integer>> publishers)
      throws SQLException {
    List<Map.Entry<String, Integer>> spelled = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT f.json FROM joined_terms t CROSS JOIN joined_facts f"
                + " WHERE t.term = ? AND t.kind = ? AND f.number = t.fact LIMIT 1")) {
      for (Map.Entry<String, Integer> publisher : publishers) {
        Sql.bind(select, Field.PUBLISHER.code() + ":" + publisher.getKey(), FactKind.REPORT.code());
        try (ResultSet rows = select.executeQuery()) {
          String name =
              rows.next()
                  ? Parsed.of(rows.getString(1)).path("outlet").asText()
                  : publisher.getKey();
          spelled.add(Map.entry(name, publisher.getValue()));
        }
      }
    }
    return spelled;
  }
}

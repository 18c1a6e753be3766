package org.hearsay.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Span;
import org.hearsay.store.VersionChain.Link;
import org.hearsay.store.VersionChain.Placed;
import org.hearsay.store.database.Sql;
import org.hearsay.store.rows.Paragraphs;

/** Reads and writes the table of versions. */
final class Versions {
  private final Connection connection;

  Versions(Connection connection) {
    this.connection = connection;
  }

  /** Derives the chain of an address anew; one report alone has none. */
  void link(String url) throws SQLException {
    List<Link> links =
        Sql.list(
            connection,
            Versions::linkOf,
            "SELECT reports.number, reports.id, coalesce(retrieved_at, published_at, published, '')"
                + " AS happened, text_hash, paragraphs, notice FROM readings"
                + " JOIN reports ON reports.number = readings.report"
                + " WHERE url = ? AND is_current = 1",
            url);
    Sql.update(connection, "DELETE FROM versions WHERE url = ?", url);
    if (links.size() < 2) {
      return;
    }
    int position = 1;
    for (Placed placed : VersionChain.of(links)) {
      Sql.update(
          connection,
          "INSERT INTO versions (url, position, report, previous, kind, changes)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          url,
          position++,
          placed.link().number(),
          placed.previous().map(Link::number),
          placed.kind().code(),
          spans(placed.removed()) + "|" + spans(placed.added()));
    }
  }

  /** The chain that a report is part of, empty for a report alone at its address. */
  List<ReportVersion> of(String report) throws SQLException {
    return Sql.list(
        connection,
        Versions::versionOf,
        "SELECT versions.url, position, this.id AS id, that.id AS previous, kind, changes"
            + " FROM versions JOIN reports this ON this.number = versions.report"
            + " LEFT JOIN reports that ON that.number = versions.previous"
            + " WHERE versions.url IN (SELECT chain.url FROM versions chain"
            + " JOIN reports asked ON asked.number = chain.report WHERE asked.id = ?)"
            + " ORDER BY versions.url, position",
        report);
  }

  private static Link linkOf(ResultSet row) throws SQLException {
    return new Link(
        row.getInt("number"),
        row.getString("id"),
        row.getString("happened"),
        row.getString("text_hash"),
        Paragraphs.parse(row.getString("paragraphs")),
        Sql.text(row, "notice"));
  }

  private static ReportVersion versionOf(ResultSet row) throws SQLException {
    String[] changes = row.getString("changes").split("\\|", -1);
    return new ReportVersion(
        row.getString("url"),
        row.getInt("position"),
        row.getString("id"),
        Optional.ofNullable(row.getString("previous")),
        ReportVersion.Kind.of(row.getString("kind")),
        spans(changes[0]),
        spans(changes[1]));
  }

  private static String spans(List<Span> spans) {
    return spans.stream()
        .map(span -> span.begin() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }

  private static List<Span> spans(String stored) {
    if (stored.isEmpty()) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    Stream.of(stored.split(" ", -1))
        .map(item -> item.split("-", -1))
        .forEach(ends -> spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))));
    return List.copyOf(spans);
  }
}

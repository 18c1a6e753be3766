package org.hearsay.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.PublishedBasis;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.record.RecordWriter;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Sql;
import org.hearsay.store.rows.Digest;
import org.hearsay.store.rows.Notice;
import org.hearsay.store.rows.Paragraphs;
import org.hearsay.store.rows.RecordBytes;

/** Writes the tables of engines, reports and readings. */
final class ReadingTable {
  static final String NEXT = "SELECT coalesce(max(number), 0) + 1 FROM ";

  private final Connection connection;
  private final String now;

  ReadingTable(Connection connection, String now) {
    this.connection = connection;
    this.now = now;
  }

  /** The number of a report that is there. */
  Optional<Integer> report(String id) throws SQLException {
    return Sql.first(
        connection, row -> row.getInt(1), "SELECT number FROM reports WHERE id = ?", id);
  }

  int addReport(String id) throws SQLException {
    int number = Sql.integer(connection, NEXT + "reports");
    Sql.update(
        connection,
        "INSERT INTO reports (number, id, stored_at) VALUES (?, ?, ?)",
        number,
        id,
        now);
    return number;
  }

  /**
   * Adds a reading, which does not yet stand for its report.
   *
   * @param article as it was read
   * @param kept the record with as much of the text as is kept
   */
  int addReading(
      String key,
      int report,
      String fingerprint,
      Article article,
      CrisisRecord kept,
      Keeping keeping)
      throws SQLException {
    String json = RecordBytes.encodable(RecordWriter.oneLine().write(kept));
    int number = Sql.integer(connection, NEXT + "readings");
    Sql.update(
        connection,
        "INSERT INTO readings (number, reading_key, report, engine, is_current, url, publisher,"
            + " title, byline, credit, dateline, published, published_at, retrieved_at,"
            + " published_basis, language, text_hash, text_length, keeps, missing, paragraphs,"
            + " notice, record, record_hash, stored_at) VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        key,
        report,
        engine(fingerprint, kept.provenance()),
        article.url(),
        article.publisher(),
        article.title(),
        article.byline(),
        article.credit(),
        article.dateline(),
        article.published().map(Object::toString),
        article.publishedAt().map(Moments::text),
        article.retrievedAt().map(Moments::text),
        article.publishedBasis().code(),
        article.language(),
        Digest.ofText(article.text()),
        article.text().length(),
        keeping.code(),
        String.join(" ", kept.missing()),
        Paragraphs.of(article.text()).stored(),
        Notice.in(article.text()),
        RecordBytes.pack(json),
        Digest.ofText(json),
        now);
    return number;
  }

  private int engine(String fingerprint, RecordProvenance provenance) throws SQLException {
    Optional<Integer> known =
        Sql.first(
            connection,
            row -> row.getInt(1),
            "SELECT number FROM engines WHERE fingerprint = ?",
            fingerprint);
    if (known.isPresent()) {
      return known.get();
    }
    int number = Sql.integer(connection, NEXT + "engines");
    Sql.update(
        connection,
        "INSERT INTO engines (number, fingerprint, name, first_used) VALUES (?, ?, ?, ?)",
        number,
        fingerprint,
        provenance.engine(),
        now);
    return number;
  }

  /** A reading among those of its report, by what decides which one stands for it. */
  private record Candidate(
      int number, int engine, ReadingPreference preference, boolean current, String url) {
    static final Comparator<Candidate> WORST_FIRST =
        Comparator.comparingInt(Candidate::engine).thenComparing(Candidate::preference);

    static Candidate of(ResultSet row) throws SQLException {
      return new Candidate(
          row.getInt("number"),
          row.getInt("engine"),
          new ReadingPreference(
              PublishedBasis.valueOf(row.getString("published_basis").toUpperCase(Locale.ROOT)),
              row.getString("reading_key")),
          row.getInt("is_current") == 1,
          Sql.text(row, "url").orElse(""));
    }
  }

  /**
   * Lets the best reading stand for its report: of the latest engine, then with the surest date.
   */
  int choose(int report) throws SQLException {
    List<Candidate> readings =
        Sql.list(
            connection,
            Candidate::of,
            "SELECT number, engine, published_basis, reading_key, is_current, url FROM readings"
                + " WHERE report = ?",
            report);
    Candidate best = readings.stream().max(Candidate.WORST_FIRST).orElseThrow();
    if (!best.current()) {
      Sql.update(connection, "UPDATE readings SET is_current = 0 WHERE report = ?", report);
      Sql.update(connection, "UPDATE readings SET is_current = 1 WHERE number = ?", best.number());
      Versions versions = new Versions(connection);
      for (String url : urls(readings, best)) {
        versions.link(url);
      }
    }
    return best.number();
  }

  /** The addresses whose chains may have changed. */
  private static List<String> urls(List<Candidate> readings, Candidate best) {
    return Stream.concat(readings.stream().filter(Candidate::current), Stream.of(best))
        .map(Candidate::url)
        .filter(url -> !url.isEmpty())
        .distinct()
        .toList();
  }
}

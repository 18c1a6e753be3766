package org.hearsay.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.merge.report.ReportRulings;
import org.hearsay.merge.report.SketchMaker;
import org.hearsay.model.Article;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordFaults;
import org.hearsay.record.RecordProvenance;
import org.hearsay.store.changes.ChangeLog;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.SearchWords;
import org.hearsay.store.database.Sql;
import org.hearsay.store.database.WordIndex;
import org.hearsay.store.groups.ReportGrouping;
import org.hearsay.store.groups.SketchCache;
import org.hearsay.store.rows.Digest;
import org.hearsay.store.rows.FactRows;
import org.hearsay.store.rows.QuotesOnly;

/**
 * What may be written in one transaction: all of it is kept, or nothing.
 *
 * <p>Nothing that was kept is ever overwritten or deleted; only which reading stands for a report,
 * and what is derived from that, changes.
 */
public final class Writing {
  private final Connection connection;
  private final WordIndex words;
  private final Instant now;
  private final ChangeLog changed;
  private final ReportGrouping grouping;
  private Optional<ReportRulings> rulings = Optional.empty();

  Writing(Connection connection, WordIndex words, Instant now, SketchCache sketches) {
    this.connection = connection;
    this.words = words;
    this.now = now;
    this.changed = new ChangeLog(connection, now);
    this.grouping = new ReportGrouping(connection, sketches, changed);
  }

  /** The connection of this transaction, for those who keep tables of their own. */
  public Connection connection() {
    return connection;
  }

  /** The changes of this transaction. */
  public ChangeLog changes() {
    return changed;
  }

  /** Keeps a record as a reading of its report; fails on a record with faults. */
  public Stored put(CrisisRecord record, Keeping keeping) throws SQLException {
    List<String> faults = RecordFaults.of(record);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("the record has faults: " + String.join("; ", faults));
    }
    Article article = record.article();
    String fingerprint = ReadingKey.fingerprint(record.provenance());
    String key = ReadingKey.of(fingerprint, article);
    if (Sql.integer(connection, "SELECT count(*) FROM readings WHERE reading_key = ?", key) > 0) {
      return Stored.KNOWN;
    }
    CrisisRecord kept = keeping == Keeping.TEXT ? record : QuotesOnly.of(record);
    ReadingTable table = new ReadingTable(connection, Moments.text(now));
    Optional<Integer> known = table.report(article.id());
    int report = known.isPresent() ? known.get() : table.addReport(article.id());
    int reading = table.addReading(key, report, fingerprint, article, kept, keeping);
    FactRows.write(connection, reading, kept);
    if (table.choose(report) == reading) {
      words.put(connection, report, SearchWords.of(kept.article()));
      grouping.place(report, SketchMaker.of(article), rulings());
      changed.touched(report);
    }
    return known.isPresent() ? Stored.NEW_READING : Stored.NEW_REPORT;
  }

  /** Makes a report part of a crisis; the report must be there. */
  public void addToCrisis(String crisis, String report) throws SQLException {
    int added =
        Sql.update(
            connection,
            "INSERT INTO crisis_reports (crisis, report) SELECT ?, number FROM reports WHERE id = ?"
                + " ON CONFLICT DO NOTHING",
            crisis,
            report);
    if (added > 0) {
      changed.touched(report);
    }
  }

  /** Keeps a correction; answers whether it is new. A ruling on reports changes their groups. */
  public boolean correct(Correction correction) throws SQLException {
    boolean isNew = new Corrections(connection).add(correction);
    if (isNew) {
      rulings = Optional.empty();
      Set<String> subjects = new TreeSet<>();
      Set<String> reports = new TreeSet<>();
      for (Correction each : said(correction)) {
        subjects.add(each.subject());
        subjects.addAll(each.value().stream().filter(v -> Rulings.isRuling(each)).toList());
        reports.addAll(Rulings.reports(each));
      }
      grouping.ruled(reports, rulings());
      for (String subject : subjects) {
        changed.touched(subject);
      }
    }
    return isNew;
  }

  /** A correction and what it takes back, back to the first. */
  private List<Correction> said(Correction last) throws SQLException {
    List<Correction> said = new ArrayList<>();
    Optional<Correction> each = Optional.of(last);
    while (each.isPresent()) {
      said.add(each.get());
      each = new Corrections(connection).undoneBy(each.get());
    }
    return said;
  }

  /**
   * Puts reports into groups that are in none yet: after a restore, or in a store of an older
   * version.
   *
   * @return how many there were, at most so many
   */
  int groupMissing(int most) throws SQLException {
    List<Integer> missing =
        Sql.list(
            connection,
            row -> row.getInt(1),
            "SELECT number FROM reports WHERE number NOT IN (SELECT report FROM report_groups)"
                + " ORDER BY number LIMIT "
                + most);
    Readings readings = new Readings(connection, words);
    for (int report : missing) {
      String id = readings.id(report);
      if (!grouping.placeKept(report, id, rulings())) {
        Optional<StoredReading> reading = readings.current(id);
        if (reading.isPresent()) {
          grouping.place(report, SketchMaker.of(reading.get().record().article()), rulings());
        }
      }
    }
    return missing.size();
  }

  private ReportRulings rulings() throws SQLException {
    if (rulings.isEmpty()) {
      rulings = Optional.of(Rulings.ofReports(new Readings(connection, words).rulings()));
    }
    return rulings.get();
  }

  /** Remembers that somebody has seen what changed up to now. */
  public void visit(String visitor) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO visits (visitor, visited_at) VALUES (?, ?)"
            + " ON CONFLICT (visitor) DO UPDATE SET visited_at = excluded.visited_at",
        visitor,
        Moments.text(now));
  }

  /** Remembers which version of a page was read last. */
  public void watched(WatchedPage page) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO watched (address, entity_tag, last_modified, checked_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (address) DO UPDATE SET entity_tag = excluded.entity_tag,"
            + " last_modified = excluded.last_modified, checked_at = excluded.checked_at",
        page.address(),
        page.entityTag(),
        page.lastModified(),
        Moments.text(now));
  }

  /** Begins a run and answers its number. */
  public int beginRun(Optional<RecordProvenance> engine, Optional<String> crisis)
      throws SQLException {
    int run = Sql.integer(connection, ReadingTable.NEXT + "runs");
    Sql.update(
        connection,
        "INSERT INTO runs (number, begun_at, engine, crisis, inputs, accepted, known, rejected,"
            + " failed) VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0)",
        run,
        Moments.text(now),
        engine.map(ReadingKey::fingerprint).orElse(""),
        crisis);
    return run;
  }

  /** Sets the counts of a run. */
  public void countRun(int run, RunCounts counts, boolean ended) throws SQLException {
    Sql.update(
        connection,
        "UPDATE runs SET inputs = ?, accepted = ?, known = ?, rejected = ?, failed = ?,"
            + " ended_at = ? WHERE number = ?",
        counts.inputs(),
        counts.accepted(),
        counts.known(),
        counts.rejected(),
        counts.failed(),
        ended ? Optional.of(Moments.text(now)) : Optional.empty(),
        run);
  }

  /** Keeps what became of an input; the same outcome of the same input is kept once. */
  public void note(int run, InputOutcome outcome) throws SQLException {
    Sql.update(
        connection,
        "INSERT INTO inputs (input_key, name, outcome, reason, report, run)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        Digest.of(
            outcome.input(),
            outcome.kind().code(),
            outcome.report().or(outcome::reason).orElse("")),
        outcome.input(),
        outcome.kind().code(),
        outcome.reason(),
        outcome.report(),
        run);
  }
}

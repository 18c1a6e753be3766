package org.hearsay.signup.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;

/** All wordings of the consent that were ever shown; the newest one counts. Thread-safe. */
public final class ConsentTexts {
  private static final int LONGEST = 4000;

  private final Database database;

  public ConsentTexts(Database database) {
    this.database = database;
  }

  /** The wording that comes with the program. */
  public static String usual() {
    try (InputStream in = ConsentTexts.class.getResourceAsStream("consent.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing: consent.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shows these words from now on; nothing changes where they are shown already. */
  public ConsentText publish(String words, Instant now) {
    String clean = words.strip();
    if (clean.isEmpty() || clean.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the consent's words are missing or longer than " + LONGEST + " characters");
    }
    return database.write(
        connection -> {
          Optional<ConsentText> before = newest(connection);
          if (before.isPresent() && before.get().words().equals(clean)) {
            return before.get();
          }
          ConsentText text = new ConsentText(before.map(ConsentText::version).orElse(0) + 1, clean);
          Sql.update(
              connection,
              "INSERT INTO consent_texts (version, text_hash, words, since) VALUES (?, ?, ?, ?)",
              text.version(),
              text.hash(),
              clean,
              Moments.text(now));
          return text;
        });
  }

  /** The wording that is shown; empty before any was published. */
  public Optional<ConsentText> newest() {
    return database.read(ConsentTexts::newest);
  }

  private static Optional<ConsentText> newest(Connection connection) throws SQLException {
    return Sql.first(
        connection,
        row -> new ConsentText(row.getInt(1), row.getString(2)),
        "SELECT version, words FROM consent_texts ORDER BY version DESC LIMIT 1");
  }

  /** A wording that was shown once. */
  public static Optional<ConsentText> find(Connection connection, int version) throws SQLException {
    return Sql.first(
        connection,
        row -> new ConsentText(row.getInt(1), row.getString(2)),
        "SELECT version, words FROM consent_texts WHERE version = ?",
        version);
  }
}

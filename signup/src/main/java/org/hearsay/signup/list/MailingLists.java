package org.hearsay.signup.list;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.store.changes.Moments;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.Sql;

/** The lists of a store. Thread-safe. */
public final class MailingLists {
  private static final String COLUMNS =
      "SELECT name, title, kind, question, is_open, made_at FROM mailing_lists";

  private final Database database;

  public MailingLists(Database database) {
    this.database = database;
  }

  /** Keeps a new list; answers whether its name was free. */
  public boolean add(MailingList list) {
    return database.write(
            connection ->
                Sql.update(
                    connection,
                    "INSERT INTO mailing_lists (name, title, kind, question, is_open, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    list.name(),
                    list.title(),
                    list.kind().name(),
                    list.question(),
                    list.open(),
                    Moments.text(list.made())))
        > 0;
  }

  /** Lets people sign up, or no more; who is on it stays. Answers whether there is such a list. */
  public boolean open(String name, boolean open) {
    return database.write(
            connection ->
                Sql.update(
                    connection, "UPDATE mailing_lists SET is_open = ? WHERE name = ?", open, name))
        > 0;
  }

  /** All there are, by name. */
  public List<MailingList> all() {
    return database.read(
        connection -> Sql.list(connection, MailingLists::of, COLUMNS + " ORDER BY name"));
  }

  public Optional<MailingList> find(String name) {
    return database.read(connection -> find(connection, name));
  }

  /** The same within a transaction. */
  public static Optional<MailingList> find(Connection connection, String name) throws SQLException {
    return Sql.first(connection, MailingLists::of, COLUMNS + " WHERE name = ?", name);
  }

  private static MailingList of(ResultSet row) throws SQLException {
    return new MailingList(
        row.getString(1),
        row.getString(2),
        MailingList.Kind.valueOf(row.getString(3)),
        row.getString(4),
        row.getInt(5) == 1,
        Instant.parse(row.getString(6)));
  }
}

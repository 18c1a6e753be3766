package org.hearsay.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hearsay.store.database.StoreException.Kind;

/** Brings the tables up to date, all new steps or none; does nothing where they are. */
final class Migrations {
  /** The number of the newest migration; a test holds that it is. */
  static final int NEWEST = 21;

  private static final String FOLDER = "classpath:org/hearsay/store/migrations/";
  private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

  private final StoreLocation location;
  private final Dialect dialect;
  private final List<String> more;

  Migrations(StoreLocation location, Dialect dialect, List<String> more) {
    this.location = location;
    this.dialect = dialect;
    this.more = more;
  }

  /** Flyway is started only when there is something for it to do: it takes its time. */
  void bringUpToDate(Connection connection) throws SQLException {
    int version = version(connection);
    if (version > NEWEST && more.isEmpty()) {
      throw new StoreException(
          Kind.MIGRATION,
          location.shown() + " was made by a newer version of Hearsay: use that one");
    }
    if (version == NEWEST && more.isEmpty()) {
      return;
    }
    FLYWAY_LOG.setLevel(Level.OFF);
    try {
      configuration().load().migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          Kind.MIGRATION,
          "the tables of "
              + location.shown()
              + " could not be brought up to date, nothing was changed: "
              + firstLine(String.valueOf(e.getMessage())),
          e);
    }
  }

  /** The newest migration that the database has, 0 for none. */
  private static int version(Connection connection) throws SQLException {
    boolean known;
    try (java.sql.ResultSet tables =
        connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
      known = tables.next();
    }
    return known
        ? Sql.integer(
            connection,
            "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM flyway_schema_history"
                + " WHERE version IS NOT NULL")
        : 0;
  }

  private FluentConfiguration configuration() {
    List<String> folders =
        new ArrayList<>(List.of(FOLDER + "tables", FOLDER + dialect.migrations()));
    folders.addAll(more);
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(
            location.jdbcUrl(), location.user().orElse(null), location.password().orElse(null))
        .locations(folders.toArray(String[]::new))
        .placeholders(Map.of("blob", dialect.blobType(), "keys_only", dialect.keysOnly()))
        .group(true)
        .cleanDisabled(true);
  }

  private static String firstLine(String message) {
    return message.lines().filter(line -> !line.isBlank()).findFirst().orElse(message);
  }
}

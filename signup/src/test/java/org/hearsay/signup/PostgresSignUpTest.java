package org.hearsay.signup;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.hearsay.store.database.Database;
import org.hearsay.store.database.StoreLocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same on a real server, which the test starts; left out where none can be started. */
class PostgresSignUpTest extends SignUpContract {
  private static EmbeddedPostgres server;
  private static int stores;

  @BeforeAll
  static void start() {
    try {
      server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    } catch (IOException | RuntimeException e) {
      abort("no PostgreSQL server can be started here: " + e.getMessage());
    }
    Database.openOrCreate(database("made", "template1")).close();
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  StoreLocation fresh() {
    return database("store" + stores++, "made");
  }

  private static StoreLocation database(String name, String template) {
    String url = server.getJdbcUrl("postgres", "postgres");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return StoreLocation.parse("postgresql://postgres@localhost:" + server.getPort() + "/" + name);
  }
}

package org.hearsay.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.store.database.StoreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Criterion R5: bringing the tables up to date twice does nothing, failing changes nothing. */
class MigrationsTest {
  private static final List<String> BROKEN = List.of("classpath:org/hearsay/store/database/broken");

  @TempDir Path folder;

  private StoreLocation location() {
    return StoreLocation.ofFile(folder.resolve("store.db"));
  }

  private static List<String> schema(Database database) {
    return database.read(
        connection ->
            Sql.list(
                connection,
                row -> row.getString(1) + row.getString(2),
                "SELECT type, coalesce(sql, name) FROM sqlite_schema ORDER BY name"));
  }

  private static int newest(Database database) {
    return database.read(
        connection ->
            Sql.integer(
                connection, "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history"));
  }

  private static int steps(Database database) {
    return database.read(
        connection -> Sql.integer(connection, "SELECT count(*) FROM flyway_schema_history"));
  }

  @Test
  void theNewestStepIsTheOneThatIsNamed() {
    try (Database database = Database.openOrCreate(location())) {
      assertEquals(Migrations.NEWEST, newest(database));
    }
  }

  @Test
  void twiceIsNoMoreThanOnce() {
    List<String> once;
    int steps;
    try (Database database = Database.openOrCreate(location())) {
      once = schema(database);
      steps = steps(database);
    }
    try (Database database =
        Database.open(location(), List.of("classpath:org/hearsay/store/none"))) {
      assertEquals(once, schema(database));
      assertEquals(steps, steps(database));
    }
  }

  @Test
  void aStepThatFailsLeavesNothingBehind() {
    List<String> before;
    try (Database database = Database.openOrCreate(location())) {
      before = schema(database);
    }
    StoreException failure =
        assertThrows(StoreException.class, () -> Database.open(location(), BROKEN));
    assertEquals(Kind.MIGRATION, failure.kind());
    assertTrue(failure.getMessage().contains("nothing was changed"), failure.getMessage());
    try (Database database = Database.openOrCreate(location())) {
      assertEquals(before, schema(database));
      assertEquals(Migrations.NEWEST, newest(database));
    }
  }

  @Test
  void aNewStoreWhoseStepsFailStaysEmpty() {
    assertThrows(StoreException.class, () -> Database.open(location(), BROKEN));
    try (Database database = Database.openOrCreate(location())) {
      assertEquals(Migrations.NEWEST, newest(database));
    }
  }

  @Test
  void aStoreOfANewerVersionIsNotTouched() {
    try (Database database = Database.openOrCreate(location())) {
      database.write(
          connection ->
              Sql.update(
                  connection,
                  "INSERT INTO flyway_schema_history (installed_rank, version, description, type,"
                      + " script, installed_by, execution_time, success)"
                      + " VALUES (99, '99', 'later', 'SQL', 'V99', 'x', 1, 1)"));
    }
    StoreException failure =
        assertThrows(StoreException.class, () -> Database.openOrCreate(location()));
    assertTrue(failure.getMessage().contains("newer version"), failure.getMessage());
  }
}

package org.hearsay.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.server.access.Secrets;
import org.hearsay.store.RecordStore;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.keys.KeyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
  @TempDir Path folder;
  private Instant now = Instant.parse("2022-02-01T12:00:00Z");

  @Test
  void aKeyIsKnownByItsHashAloneUntilItIsRevoked() throws IOException {
    String key = Secrets.token();
    try (RecordStore store =
        RecordStore.open(StoreLocation.ofFile(folder.resolve("keys.db")), () -> now)) {
      KeyTable table = new KeyTable(store.database(), () -> now);
      StoreKeys keys = new StoreKeys(table, () -> now);
      assertFalse(keys.exist());
      assertTrue(table.add("laptop", Secrets.hash(key)));
      assertFalse(table.add("laptop", Secrets.hash("another")), "a name is given once");
      assertTrue(keys.exist());
      assertEquals(Optional.of("laptop"), keys.nameOf(Secrets.hash(key)));
      assertEquals(Optional.empty(), keys.nameOf(Secrets.hash("another")));
      keys.noteUses();
      assertEquals(Optional.of(now), table.all().get(0).used());
      assertTrue(table.revoke("laptop"));
      assertFalse(table.revoke("laptop"));
      now = now.plusSeconds(6);
      assertEquals(Optional.empty(), keys.nameOf(Secrets.hash(key)));
      assertFalse(keys.exist());
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(key), file.toString());
      }
    }
  }

  @Test
  void keysThatNobodyRevokedAreListedWithTheOthers() {
    try (RecordStore store =
        RecordStore.open(StoreLocation.ofFile(folder.resolve("keys.db")), () -> now)) {
      KeyTable table = new KeyTable(store.database(), () -> now);
      table.add("b", Secrets.hash("1"));
      table.add("a", Secrets.hash("2"));
      table.revoke("b");
      assertEquals(List.of("a", "b"), table.all().stream().map(KeyTable.Key::name).toList());
      assertEquals(Optional.of(now), table.all().get(1).revoked());
    }
  }
}

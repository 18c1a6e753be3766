package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir Path folder;

  private SampleStore store() {
    return new SampleStore(folder.resolve("serve.db"));
  }

  private Path file(String words) throws IOException {
    return Files.writeString(folder.resolve("secret.txt"), words + "\n");
  }

  @Test
  void anAddressForOthersWithoutAPasswordIsWrongUsage() {
    SampleStore.Run run = store().run("serve", "--host", "0.0.0.0", "--port", "0");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("give a password or a token"), run.err());
  }

  @Test
  void numbersThatNoPortOrRateHasAreWrongUsage() {
    for (String[] option :
        new String[][] {
          {"--port", "99999"}, {"--port", "-1"}, {"--anonymous-rate", "0"}, {"--rate", "-5"}
        }) {
      SampleStore.Run run = store().run("serve", option[0], option[1]);
      assertEquals(2, run.status(), run.err());
      assertTrue(run.err().contains(option[0] + " is a number from"), run.err());
    }
  }

  @Test
  void weakSecretsAreWrongUsage() throws IOException {
    for (String option : new String[] {"--password-file", "--token-file"}) {
      SampleStore.Run run =
          store().run("serve", option, file("sunshine").toString(), "--port", "0");
      assertEquals(2, run.status(), run.err());
      assertFalse(run.err().contains("sunshine"), "a secret is not shown");
    }
  }

  @Test
  void aKeyIsShownOnce() {
    SampleStore store = store();
    SampleStore.Run made = store.run("serve", "key", "add", "laptop");
    assertEquals(0, made.status(), made.err());
    String key = made.out().strip();
    assertTrue(key.length() >= 22, key);
    assertEquals(2, store.run("serve", "key", "add", "laptop").status());
    SampleStore.Run list = store.run("serve", "key", "list");
    assertTrue(list.out().contains("laptop"), list.out());
    assertFalse(list.out().contains(key));
    assertEquals(0, store.run("serve", "key", "revoke", "laptop").status());
    assertEquals(3, store.run("serve", "key", "revoke", "laptop").status());
    assertEquals(2, store.run("serve", "key", "add", "<script>").status());
  }
}

package org.hearsay.language.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFilesTest {
  @Test
  void theHashesAreThoseOfTheShippedFiles() throws NoSuchAlgorithmException {
    assertEquals(3, ModelFiles.hashes().size());
    for (Map.Entry<String, String> each : ModelFiles.hashes().entrySet()) {
      String name = each.getKey().substring("language/".length());
      byte[] found = MessageDigest.getInstance("SHA-256").digest(Resources.bytes(name));
      assertEquals(
          HexFormat.of().formatHex(found),
          each.getValue(),
          name + " changed: write encoder.sha256 anew (sha256sum in the resources' folder)");
    }
  }
}

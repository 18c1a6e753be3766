package org.hearsay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.hearsay.knowledge.tables.Resources;
import org.junit.jupiter.api.Test;

class KnowledgeTest {
  private static final long LOAD_BUDGET_NANOS = 2_000_000_000L;
  private static final long SIZE_LIMIT_BYTES = 15_000_000;

  @Test
  void loadsFastEvenOnABusyMachine() {
    long begin = System.nanoTime();
    Knowledge knowledge = Knowledge.load();
    long nanos = System.nanoTime() - begin;
    assertTrue(nanos < LOAD_BUDGET_NANOS, "loading took " + nanos / 1_000_000 + " ms");
    assertTrue(knowledge.places().isName("Geneva"));
  }

  @Test
  void everyShippedFileHasTheHashThatIsGivenForIt() throws Exception {
    Map<String, String> hashes = Knowledge.load().resources();
    assertTrue(hashes.size() > 10);
    for (Map.Entry<String, String> entry : hashes.entrySet()) {
      byte[] bytes = Resources.bytes(entry.getKey().substring("knowledge/".length()));
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      assertEquals(entry.getValue(), hash, entry.getKey());
    }
  }

  @Test
  void shippedFilesStayUnderFifteenMegabytes() {
    long total = 0;
    for (String name : Knowledge.load().resources().keySet()) {
      total += Resources.bytes(name.substring("knowledge/".length())).length;
    }
    assertTrue(total < SIZE_LIMIT_BYTES, "shipped tables have " + total + " bytes");
  }

  @Test
  void theNoticeNamesEverySource() {
    String notice = new String(Resources.bytes("NOTICE.md"), StandardCharsets.UTF_8);
    for (String source :
        new String[] {
          "GeoNames",
          "Factbook",
          "Wikidata",
          "Institute for Government",
          "PLOVER",
          "PETRARCH",
          "CC BY 4.0"
        }) {
      assertTrue(notice.contains(source), source);
    }
  }
}

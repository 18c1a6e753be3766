package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.store.GroupingCost.Cost;
import org.hearsay.store.database.StoreLocation;
import org.hearsay.store.maintenance.StoreCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report costs does not grow with the store, but with the news of its days. */
class GroupingCostTest {
  private static final boolean LONG = Boolean.getBoolean("hearsay.long");

  @TempDir Path folder;

  /** In the long run up to 100,000 reports; the figures are written to target/grouping-cost.txt. */
  @Test
  void aReportCostsAsMuchInALargeStoreAsInASmallOne() throws IOException {
    List<Integer> sizes = LONG ? List.of(100, 1000, 10_000, 100_000) : List.of(200, 2000);
    Path file = folder.resolve("cost.db");
    List<Cost> costs = GroupingCost.measure(file, LONG ? 200 : 40, sizes);
    Files.write(
        Path.of("target", "grouping-cost.txt"),
        costs.stream().map(Cost::toString).toList(),
        StandardCharsets.UTF_8);
    Cost small = costs.get(LONG ? 1 : 0);
    Cost large = costs.get(costs.size() - 1);
    assertTrue(large.all() < 2 * small.all() + 1, costs.toString());
    assertTrue(large.stories() > 5 * small.stories(), costs.toString());
    if (!LONG) {
      try (RecordStore store =
          RecordStore.openExisting(StoreLocation.ofFile(file), StoreContract.CLOCK)) {
        assertEquals(List.of(), StoreCheck.of(store).faults());
      }
    }
  }
}

package org.hearsay.reader.archive;

import java.io.InputStream;

/** Opens gzip files under a budget. */
public final class GzipItems {
  private GzipItems() {}

  /**
   * What a gzip file unpacks to.
   *
   * @param unpacker reads its members
   * @param content the bytes, counted against the budget
   */
  public record Unpacked(GzipStream unpacker, InputStream content) {}

  /** Unpacks under the budget. */
  public static Unpacked unpack(InputStream in, UnpackBudget budget) {
    UnpackBudget.Counted packed = UnpackBudget.counted(in);
    GzipStream unpacker = new GzipStream(packed);
    return new Unpacked(unpacker, budget.guarded(unpacker, packed));
  }
}

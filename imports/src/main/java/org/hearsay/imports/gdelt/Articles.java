package org.hearsay.imports.gdelt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the mentions of one article together: each sentence of it is a row. */
final class Articles {
  /** So many articles of one event are taken; GDELT counts thousands of some. */
  private static final int MOST = 100;

  private Articles() {}

  /**
   * For each article the row that GDELT is surest of, of equals the first; in order, at most
   * {@value #MOST} of them.
   */
  static List<MentionRow> first(List<MentionRow> rows) {
    Map<String, MentionRow> byArticle = new LinkedHashMap<>();
    for (MentionRow row : rows) {
      byArticle.merge(
          row.outlet().address().orElse(row.row().cell("MentionIdentifier")),
          row,
          (one, other) -> other.confidence() > one.confidence() ? other : one);
    }
    return byArticle.values().stream().limit(MOST).toList();
  }
}

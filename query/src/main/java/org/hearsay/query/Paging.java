package org.hearsay.query;

import java.util.Optional;

/**
 * Which part of an answer is wanted.
 *
 * @param sort what it is sorted by
 * @param descending the greatest first
 * @param limit at most so many, 1 to {@value #MOST}
 * @param cursor where the page before ended, as it was given with that page
 * @param total whether to count all there are
 */
public record Paging(
    Sort sort, boolean descending, int limit, Optional<String> cursor, boolean total) {
  public static final int USUAL = 50;
  public static final int MOST = 1000;

  public Paging {
    if (limit < 1 || limit > MOST) {
      throw new BadQueryException("limit", "expected a number from 1 to " + MOST);
    }
  }

  /** The first page by day. */
  public static Paging first() {
    return new Paging(Sort.DAY, false, USUAL, Optional.empty(), false);
  }

  public Paging sorted(Sort by, boolean falling) {
    return new Paging(by, falling, limit, cursor, total);
  }

  public Paging limited(int most) {
    return new Paging(sort, descending, most, cursor, total);
  }

  public Paging after(String pageBefore) {
    return new Paging(sort, descending, limit, Optional.of(pageBefore), total);
  }

  public Paging withTotal() {
    return new Paging(sort, descending, limit, cursor, true);
  }
}

package org.hearsay.annotators.time.calendar;

import java.util.Optional;

/** A season of the northern half of the world; winter begins in the December of its year. */
public enum Season {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  AUTUMN("FA", 9),
  WINTER("WI", 12);

  private final String code;
  private final int firstMonth;

  Season(String code, int firstMonth) {
    this.code = code;
    this.firstMonth = firstMonth;
  }

  public static Optional<Season> of(String word) {
    switch (word) {
      case "spring", "springtime":
        return Optional.of(SPRING);
      case "summer", "summertime":
        return Optional.of(SUMMER);
      case "autumn", "fall":
        return Optional.of(AUTUMN);
      case "winter", "wintertime":
        return Optional.of(WINTER);
      default:
        return Optional.empty();
    }
  }

  public String code() {
    return code;
  }

  public int firstMonth() {
    return firstMonth;
  }
}

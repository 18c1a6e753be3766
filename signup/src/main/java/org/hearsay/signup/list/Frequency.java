package org.hearsay.signup.list;

import java.util.Optional;

/** How often somebody wants news. */
public enum Frequency {
  /** Soon after there are any; at most one mail in ten minutes. */
  AT_ONCE("at-once", "at once"),
  /** In the morning. */
  DAILY("daily", "once a day"),
  /** On Monday morning. */
  WEEKLY("weekly", "once a week");

  private final String code;
  private final String words;

  Frequency(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** As forms and tables have it. */
  public String code() {
    return code;
  }

  /** As people read it, after "news". */
  public String words() {
    return words;
  }

  public static Optional<Frequency> find(String code) {
    for (Frequency each : values()) {
      if (each.code.equals(code)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The one with this code, which must be there. */
  public static Frequency get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no frequency: " + code));
  }
}

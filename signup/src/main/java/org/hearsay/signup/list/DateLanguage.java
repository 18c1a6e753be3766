package org.hearsay.signup.list;

import java.util.Locale;
import java.util.Optional;

/** In which language the dates of a digest are written; all else is in the words of the reports. */
public enum DateLanguage {
  ENGLISH("en", "English"),
  GERMAN("de", "Deutsch"),
  SPANISH("es", "Español"),
  FRENCH("fr", "Français"),
  ITALIAN("it", "Italiano"),
  POLISH("pl", "Polski"),
  PORTUGUESE("pt", "Português"),
  RUSSIAN("ru", "Русский"),
  UKRAINIAN("uk", "Українська");

  private final String code;
  private final String words;

  DateLanguage(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** As forms and tables have it. */
  public String code() {
    return code;
  }

  /** Its name in the language itself. */
  public String words() {
    return words;
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  public static Optional<DateLanguage> find(String code) {
    for (DateLanguage each : values()) {
      if (each.code.equals(code)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The one with this code, which must be there. */
  public static DateLanguage get(String code) {
    return find(code).orElseThrow(() -> new IllegalArgumentException("no language: " + code));
  }
}

package org.hearsay.digest.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** In which language days are written. */
public enum DateLanguage {
  EN("English", "EEE d MMM uuuu", "d MMM uuuu"),
  DE("Deutsch", "EEE d. MMMM uuuu", "d. MMMM uuuu"),
  FR("français", "EEE d MMMM uuuu", "d MMMM uuuu"),
  ES("español", "EEE d 'de' MMMM 'de' uuuu", "d 'de' MMMM 'de' uuuu"),
  IT("italiano", "EEE d MMMM uuuu", "d MMMM uuuu"),
  NL("Nederlands", "EEE d MMMM uuuu", "d MMMM uuuu"),
  PL("polski", "EEE d MMMM uuuu", "d MMMM uuuu"),
  UK("українська", "EEE, d MMMM uuuu", "d MMMM uuuu"),
  RU("русский", "EEE, d MMMM uuuu", "d MMMM uuuu"),
  /** Figures only: 2022-01-19. */
  ISO("2022-01-19", "uuuu-MM-dd", "uuuu-MM-dd");

  private final String name;
  private final DateTimeFormatter withWeekday;
  private final DateTimeFormatter plain;

  DateLanguage(String name, String withWeekday, String plain) {
    Locale locale = name.startsWith("2") ? Locale.ROOT : Locale.forLanguageTag(name());
    this.name = name;
    this.withWeekday = DateTimeFormatter.ofPattern(withWeekday, locale);
    this.plain = DateTimeFormatter.ofPattern(plain, locale);
  }

  /** The language with this code, such as {@code de}. */
  public static Optional<DateLanguage> of(String code) {
    for (DateLanguage language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The code of ISO 639-1; {@code iso} for figures only. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its speakers call it. */
  public String shown() {
    return name;
  }

  /** A day with its weekday. */
  public String day(LocalDate day) {
    return withWeekday.format(day);
  }

  /** A day without its weekday. */
  public String shortDay(LocalDate day) {
    return plain.format(day);
  }

  /** From one day to another. */
  public String range(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : shortDay(first) + " – " + shortDay(last);
  }
}

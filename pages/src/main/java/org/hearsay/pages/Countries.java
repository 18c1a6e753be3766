package org.hearsay.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English names of countries by their ISO 3166 alpha-3 codes. */
public final class Countries {
  private static final Map<String, String> NAMES = names();

  private Countries() {}

  /** The name, or the code itself where none is known. */
  public static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    names.put("XKX", "Kosovo");
    names.put("PSE", "Palestine");
    names.put("MMR", "Myanmar");
    names.put("COD", "DR Congo");
    names.put("COG", "Congo");
    names.put("HKG", "Hong Kong");
    names.put("MAC", "Macao");
    return Map.copyOf(names);
  }
}

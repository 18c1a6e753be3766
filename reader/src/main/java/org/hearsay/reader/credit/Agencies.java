package org.hearsay.reader.credit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** News agencies by the names and signs that bylines and datelines use for them. */
public final class Agencies {
  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("ap", "AP"),
          Map.entry("associated press", "AP"),
          Map.entry("the associated press", "AP"),
          Map.entry("reuters", "Reuters"),
          Map.entry("thomson reuters", "Reuters"),
          Map.entry("afp", "AFP"),
          Map.entry("agence france-presse", "AFP"),
          Map.entry("agence france presse", "AFP"),
          Map.entry("upi", "UPI"),
          Map.entry("united press international", "UPI"),
          Map.entry("dpa", "dpa"),
          Map.entry("deutsche presse-agentur", "dpa"),
          Map.entry("efe", "EFE"),
          Map.entry("ansa", "ANSA"),
          Map.entry("tass", "TASS"),
          Map.entry("interfax", "Interfax"),
          Map.entry("ria novosti", "RIA Novosti"),
          Map.entry("sputnik", "Sputnik"),
          Map.entry("xinhua", "Xinhua"),
          Map.entry("kyodo", "Kyodo"),
          Map.entry("kyodo news", "Kyodo"),
          Map.entry("yonhap", "Yonhap"),
          Map.entry("anadolu agency", "Anadolu"),
          Map.entry("anadolu", "Anadolu"),
          Map.entry("aa", "AA"),
          Map.entry("pti", "PTI"),
          Map.entry("press trust of india", "PTI"),
          Map.entry("ani", "ANI"),
          Map.entry("ians", "IANS"),
          Map.entry("irna", "IRNA"),
          Map.entry("sana", "SANA"),
          Map.entry("wafa", "WAFA"),
          Map.entry("kcna", "KCNA"),
          Map.entry("mena", "MENA"),
          Map.entry("ukrinform", "Ukrinform"),
          Map.entry("unian", "UNIAN"),
          Map.entry("bernama", "Bernama"),
          Map.entry("antara", "Antara"),
          Map.entry("bloomberg", "Bloomberg"),
          Map.entry("bloomberg news", "Bloomberg"),
          Map.entry("cnn", "CNN"),
          Map.entry("pa media", "PA"),
          Map.entry("press association", "PA"),
          Map.entry("canadian press", "The Canadian Press"),
          Map.entry("the canadian press", "The Canadian Press"),
          Map.entry("aap", "AAP"),
          Map.entry("rfe/rl", "RFE/RL"),
          Map.entry("voa", "VOA"),
          Map.entry("voa news", "VOA"));

  private Agencies() {}

  /** The short name of the agency that these words name. */
  public static Optional<String> find(String words) {
    return Optional.ofNullable(BY_NAME.get(words.strip().toLowerCase(Locale.ROOT)));
  }
}

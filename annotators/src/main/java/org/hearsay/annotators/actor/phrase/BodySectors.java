package org.hearsay.annotators.actor.phrase;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The PLOVER sector that the words of an organization's name show. */
public final class BodySectors {
  private static final Map<String, String> BY_WORD = new LinkedHashMap<>();

  static {
    put(
        "JRN",
        "news",
        "newspaper",
        "times",
        "post",
        "herald",
        "television",
        "tv",
        "radio",
        "broadcaster",
        "journal",
        "press",
        "daily",
        "mirror",
        "chronicle",
        "weekly",
        "gazette",
        "tribune",
        "media");
    put(
        "MIL",
        "army",
        "military",
        "navy",
        "forces",
        "command",
        "brigade",
        "battalion",
        "guards",
        "troops",
        "regiment",
        "marines",
        "guard");
    put("COP", "police", "gendarmerie", "sheriff", "carabinieri");
    put("SPY", "intelligence", "secret service");
    put(
        "LEG",
        "parliament",
        "senate",
        "congress",
        "assembly",
        "knesset",
        "duma",
        "rada",
        "bundestag",
        "legislature",
        "house of");
    put("JUD", "court", "tribunal", "prosecutor");
    put("PTY", "party", "movement for", "democrats", "republicans");
    put("EDU", "university", "college", "school", "institute of technology");
    put("MED", "hospital", "clinic", "medical");
    put("ELI", "think tank");
    put("LAB", "union of workers", "trade union", "workers");
    put("REL", "church", "mosque", "diocese", "patriarchate");
    put(
        "NGO",
        "watch",
        "amnesty",
        "red cross",
        "red crescent",
        "foundation",
        "observatory",
        "human rights");
    put(
        "GOV",
        "ministry",
        "department",
        "government",
        "agency",
        "commission",
        "council",
        "office",
        "administration",
        "authority",
        "embassy",
        "cabinet",
        "bureau",
        "secretariat",
        "treasury",
        "presidency",
        "state house",
        "palace",
        "central bank",
        "reserve bank",
        "directorate",
        "customs",
        "coast guard");
    put("REB", "liberation front", "liberation army", "rebels", "militia", "resistance front");
    put(
        "BUS",
        "company",
        "corporation",
        "corp",
        "inc",
        "ltd",
        "group",
        "bank",
        "airlines",
        "holdings",
        "plc",
        "motors",
        "energy");
  }

  private BodySectors() {}

  private static void put(String sector, String... words) {
    for (String word : words) {
      BY_WORD.put(word, sector);
    }
  }

  /** The sector, empty when no word shows one. */
  public static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String body = lower.replaceFirst(" (for|on|of|against|toward|towards) .{1,99}$", "");
    String own = body.endsWith("group") && !body.equals(lower) ? "" : find(body);
    return own.isEmpty() && !body.endsWith("group") ? find(lower) : own;
  }

  private static String find(String name) {
    String padded = " " + name + " ";
    for (Map.Entry<String, String> entry : BY_WORD.entrySet()) {
      if (padded.contains(" " + entry.getKey() + " ")) {
        return entry.getValue();
      }
    }
    return "";
  }
}

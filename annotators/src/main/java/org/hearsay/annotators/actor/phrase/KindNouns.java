package org.hearsay.annotators.actor.phrase;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.NameType;

/** Common nouns that say what a name beside them names: "the broadcaster X", "X hospital". */
public final class KindNouns {
  private static final Set<String> MEDIA =
      Set.of(
          "broadcaster",
          "daily",
          "newspaper",
          "weekly",
          "magazine",
          "tabloid",
          "channel",
          "station",
          "outlet",
          "website",
          "portal",
          "network",
          "agency",
          "newswire",
          "journal",
          "paper");
  private static final Set<String> GROUPS =
      Set.of(
          "group",
          "militia",
          "movement",
          "party",
          "faction",
          "coalition",
          "alliance",
          "organization",
          "organisation",
          "company",
          "firm",
          "contractor",
          "bank",
          "charity",
          "monitor",
          "watchdog",
          "union",
          "bloc",
          "brigade",
          "battalion",
          "cartel",
          "gang",
          "network",
          "agency",
          "institute",
          "mission",
          "council",
          "committee",
          "commission",
          "league",
          "front",
          "association",
          "federation",
          "syndicate");
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "town",
          "village",
          "city",
          "district",
          "province",
          "region",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "settlement",
          "hamlet",
          "island",
          "port",
          "enclave",
          "municipality",
          "county",
          "governorate");
  private static final Set<String> SITES =
      Set.of(
          "bridge",
          "hospital",
          "airport",
          "airfield",
          "airbase",
          "valley",
          "crossing",
          "camp",
          "prison",
          "jail",
          "mosque",
          "church",
          "square",
          "hotel",
          "dam",
          "refinery",
          "port",
          "harbor",
          "harbour",
          "island",
          "islands",
          "river",
          "lake",
          "strait",
          "mountains",
          "desert",
          "pass",
          "corridor",
          "province",
          "district",
          "region",
          "county",
          "governorate",
          "neighborhood",
          "neighbourhood",
          "suburb",
          "village",
          "town",
          "checkpoint",
          "stadium",
          "oilfield",
          "shipyard",
          "theater",
          "theatre",
          "monastery",
          "shoal",
          "reef",
          "atoll",
          "peninsula");
  private static final Set<String> WORKS =
      Set.of(
          "prize",
          "award",
          "treaty",
          "agreement",
          "accord",
          "accords",
          "convention",
          "war",
          "act",
          "cup",
          "summit",
          "conference",
          "resolution",
          "protocol",
          "initiative",
          "plan",
          "day",
          "olympics",
          "games",
          "street",
          "avenue",
          "spring",
          "revolution",
          "constitution",
          "charter",
          "memorandum",
          "deal");

  private static final Set<String> SHIPS =
      Set.of(
          "carrier",
          "ship",
          "warship",
          "destroyer",
          "frigate",
          "corvette",
          "submarine",
          "vessel",
          "ferry",
          "trawler",
          "cruiser",
          "yacht",
          "tanker",
          "freighter",
          "boat",
          "icebreaker",
          "supertanker");
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "ministry",
          "department",
          "parliament",
          "court",
          "council",
          "agency",
          "commission",
          "committee",
          "bank",
          "embassy",
          "senate",
          "congress",
          "presidency",
          "office",
          "service",
          "bureau",
          "directorate",
          "tribunal",
          "legislature",
          "assembly",
          "consulate",
          "secretariat",
          "inspectorate");
  private static final Set<String> TRADERS =
      Set.of(
          "owner",
          "operator",
          "maker",
          "manufacturer",
          "producer",
          "supplier",
          "insurer",
          "developer",
          "distributor",
          "publisher",
          "builder",
          "shipper");
  private static final Set<String> WEAPONS =
      Set.of("rover", "rocket", "missile", "drone", "bomber", "satellite");
  private static final Set<String> PACTS =
      Set.of(
          "accord",
          "accords",
          "agreement",
          "agreements",
          "treaty",
          "protocol",
          "convention",
          "process",
          "declaration",
          "memorandum",
          "formula",
          "format");

  private KindNouns() {}

  /** Whether a place's name before the noun only says what the paper is called: "Taif accords". */
  public static boolean isPact(String noun) {
    return PACTS.contains(noun);
  }

  /** What a name right after the noun names. */
  public static Optional<NameType> before(String noun) {
    if (isBody(noun) || isShip(noun)) {
      return Optional.of(NameType.ORGANIZATION);
    }
    if (WEAPONS.contains(noun)) {
      return Optional.of(NameType.MISC);
    }
    return SETTLEMENTS.contains(noun) ? Optional.of(NameType.LOCATION) : Optional.empty();
  }

  /**
   * Whether the noun says of what stands beside it that it is a ship, which acts as a body does.
   */
  public static boolean isShip(String noun) {
    return SHIPS.contains(noun);
  }

  /** Whether the noun says of whom it names that he, or it, deals in something. */
  public static boolean isTrader(String noun) {
    return TRADERS.contains(noun);
  }

  public static boolean isMedia(String noun) {
    return MEDIA.contains(noun);
  }

  /** Whether the noun names a body that is one of its kind in its state or house: "the court". */
  public static boolean isInstitution(String noun) {
    return INSTITUTIONS.contains(noun);
  }

  /** Whether the noun says of what stands beside it that it is a body. */
  public static boolean isBody(String noun) {
    return MEDIA.contains(noun) || GROUPS.contains(noun);
  }

  /** Whether the noun names a settlement or region: "the town of X". */
  public static boolean isSettlement(String noun) {
    return SETTLEMENTS.contains(noun);
  }

  /** Whether a name that modifies the noun names a place: "X bridge". */
  public static boolean isSite(String noun) {
    return SITES.contains(noun);
  }

  /** Whether a name that ends in the noun names no party: "X Prize", "X Treaty". */
  public static boolean isWork(String noun) {
    return WORKS.contains(noun);
  }
}

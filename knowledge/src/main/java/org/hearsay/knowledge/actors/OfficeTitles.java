package org.hearsay.knowledge.actors;

import java.util.Map;

/**
 * How English reports word the offices of states whose words for them differ from the common ones.
 */
final class OfficeTitles {
  private static final Map<String, String> PARTICULAR =
      Map.ofEntries(
          Map.entry("USA FOREIGN_MINISTER", "Secretary of State"),
          Map.entry("USA DEFENSE_MINISTER", "Secretary of Defense"),
          Map.entry("USA INTERIOR_MINISTER", "Secretary of Homeland Security"),
          Map.entry("USA FINANCE_MINISTER", "Secretary of the Treasury"),
          Map.entry("USA JUSTICE_MINISTER", "Attorney General"),
          Map.entry("USA DEPUTY_FOREIGN_MINISTER", "Deputy Secretary of State"),
          Map.entry("USA HEAD_OF_GOVERNMENT", "President"),
          Map.entry("USA MILITARY_CHIEF", "Chairman of the Joint Chiefs of Staff"),
          Map.entry("GBR FOREIGN_MINISTER", "Foreign Secretary"),
          Map.entry("GBR DEFENSE_MINISTER", "Defence Secretary"),
          Map.entry("GBR INTERIOR_MINISTER", "Home Secretary"),
          Map.entry("GBR FINANCE_MINISTER", "Chancellor of the Exchequer"),
          Map.entry("GBR JUSTICE_MINISTER", "Justice Secretary"),
          Map.entry("DEU HEAD_OF_GOVERNMENT", "Chancellor"),
          Map.entry("AUT HEAD_OF_GOVERNMENT", "Chancellor"),
          Map.entry("CHN HEAD_OF_GOVERNMENT", "Premier"),
          Map.entry("TWN HEAD_OF_GOVERNMENT", "Premier"),
          Map.entry("IRL HEAD_OF_GOVERNMENT", "Taoiseach"),
          Map.entry("IND FOREIGN_MINISTER", "External Affairs Minister"),
          Map.entry("IND INTERIOR_MINISTER", "Home Minister"),
          Map.entry("AUS DEFENSE_MINISTER", "Defence Minister"),
          Map.entry("CAN DEFENSE_MINISTER", "Defence Minister"),
          Map.entry("IND DEFENSE_MINISTER", "Defence Minister"),
          Map.entry("PHL FOREIGN_MINISTER", "Foreign Secretary"),
          Map.entry("PHL DEFENSE_MINISTER", "Defense Secretary"),
          Map.entry("MEX FOREIGN_MINISTER", "Foreign Secretary"),
          Map.entry("VAT FOREIGN_MINISTER", "Secretary for Relations with States"),
          Map.entry("VAT HEAD_OF_STATE", "Pope"),
          Map.entry("EU FOREIGN_MINISTER", "High Representative for Foreign Affairs"),
          Map.entry("EU ORGANIZATION_HEAD", "President of the European Commission"),
          Map.entry("UN ORGANIZATION_HEAD", "Secretary-General"),
          Map.entry("NATO ORGANIZATION_HEAD", "Secretary General"));
  private static final Map<RoleClass, String> COMMON =
      Map.ofEntries(
          Map.entry(RoleClass.HEAD_OF_STATE, "President"),
          Map.entry(RoleClass.HEAD_OF_GOVERNMENT, "Prime Minister"),
          Map.entry(RoleClass.DEPUTY_HEAD_OF_STATE, "Vice President"),
          Map.entry(RoleClass.DEPUTY_HEAD_OF_GOVERNMENT, "Deputy Prime Minister"),
          Map.entry(RoleClass.SECURITY_ADVISER, "National Security Adviser"),
          Map.entry(RoleClass.MILITARY_CHIEF, "Chief of the General Staff"),
          Map.entry(RoleClass.UN_AMBASSADOR, "Ambassador to the United Nations"),
          Map.entry(RoleClass.CENTRAL_BANK_CHIEF, "Governor of the Central Bank"),
          Map.entry(RoleClass.MONARCH, "King"));

  private OfficeTitles() {}

  /** The title of an office in a state. */
  static String of(String side, RoleClass role) {
    String particular = PARTICULAR.get(side + " " + role);
    return particular == null ? COMMON.getOrDefault(role, words(role)) : particular;
  }

  private static String words(RoleClass role) {
    StringBuilder words = new StringBuilder();
    for (String word : role.name().split("_", -1)) {
      words.append(words.length() == 0 ? "" : " ");
      words.append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
    }
    return words.toString();
  }
}

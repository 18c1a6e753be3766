package org.hearsay.annotators.actor.phrase;

import java.util.Set;

/** Nouns that stand for the side they belong to: forces, officials, governments. */
public final class PartyNouns {
  /** Forces that act for their side. */
  public static final Set<String> FORCES =
      Set.of(
          "troop",
          "troops",
          "force",
          "forces",
          "army",
          "armies",
          "military",
          "militaries",
          "navy",
          "fleet",
          "artillery",
          "warplane",
          "jet",
          "aircraft",
          "airforce",
          "infantry",
          "soldier",
          "soldiers",
          "paratrooper",
          "marine",
          "airstrike",
          "serviceman",
          "commando",
          "gunner",
          "warship",
          "battalion",
          "brigade",
          "regiment",
          "division",
          "unit",
          "garrison",
          "missile",
          "tank",
          "drone",
          "helicopter",
          "bomber",
          "submarine",
          "peacekeeper",
          "defender");

  private static final Set<String> OFFICES =
      Set.of(
          "government",
          "administration",
          "regime",
          "authority",
          "authorities",
          "official",
          "leadership",
          "leader",
          "delegation",
          "delegate",
          "diplomat",
          "negotiator",
          "envoy",
          "representative",
          "cabinet",
          "junta",
          "side",
          "police",
          "officer",
          "guard",
          "security",
          "team",
          "mission",
          "state",
          "republic",
          "nation",
          "people",
          "minister",
          "lawmaker");

  private static final Set<String> WEAPONS =
      Set.of(
          "artillery",
          "missile",
          "tank",
          "drone",
          "aircraft",
          "jet",
          "warplane",
          "helicopter",
          "warship",
          "submarine",
          "bomber",
          "airstrike");

  /** Forces that are bodies of their state, named by one word. */
  private static final Set<String> ARMS = Set.of("army", "military", "navy");

  private PartyNouns() {}

  /** Whether the noun names a standing body of a state: its army, not its troops. */
  public static boolean isArm(String lemma) {
    return ARMS.contains(lemma);
  }

  /** Whether the noun is a thing that acts only where it is said to. */
  public static boolean isWeapon(String lemma) {
    return WEAPONS.contains(lemma);
  }

  public static boolean denoteTheirSide(String lemma) {
    return FORCES.contains(lemma) || OFFICES.contains(lemma);
  }

  public static boolean isForce(String lemma) {
    return FORCES.contains(lemma);
  }
}

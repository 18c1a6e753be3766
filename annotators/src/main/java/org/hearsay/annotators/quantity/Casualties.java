package org.hearsay.annotators.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Token;
import org.hearsay.language.phrase.VerbForms;
import org.hearsay.model.facts.Measure;

/** Which words tell what befell or was done with those who are counted. */
final class Casualties {
  private static final Map<Measure, Set<String>> VERBS =
      Map.of(
          Measure.KILLED,
          Set.of(
              "kill",
              "die",
              "slay",
              "execute",
              "murder",
              "massacre",
              "perish",
              "behead",
              "drown",
              "assassinate",
              "claim",
              "bury",
              "lose",
              "neutralize",
              "neutralise",
              "slaughter"),
          Measure.WOUNDED,
          Set.of("wound", "injure", "hurt", "hospitalize", "maim", "burn", "treat", "cripple"),
          Measure.MISSING,
          Set.of("miss", "disappear", "vanish"),
          Measure.DETAINED,
          Set.of(
              "detain",
              "arrest",
              "jail",
              "imprison",
              "capture",
              "abduct",
              "kidnap",
              "seize",
              "incarcerate",
              "apprehend",
              "round",
              "hold",
              "sentence",
              "intern"),
          Measure.DISPLACED,
          Set.of(
              "displace",
              "flee",
              "evacuate",
              "airlift",
              "uproot",
              "escape",
              "resettle",
              "shelter",
              "relocate",
              "expel",
              "deport",
              "cross"),
          Measure.DEPLOYED,
          Set.of(
              "deploy",
              "mass",
              "send",
              "station",
              "amass",
              "gather",
              "mobilize",
              "position",
              "concentrate",
              "dispatch",
              "move",
              "muster",
              "base",
              "rotate",
              "garrison",
              "assemble"));
  private static final Map<Measure, Set<String>> UNITS =
      Map.of(
          Measure.KILLED,
          Set.of(
              "dead",
              "killed",
              "death",
              "deaths",
              "fatalities",
              "fatality",
              "bodies",
              "corpses",
              "lives",
              "victims"),
          Measure.WOUNDED,
          Set.of("wounded", "injured", "injuries", "hurt", "hospitalized"),
          Measure.MISSING,
          Set.of("missing", "unaccounted"),
          Measure.DETAINED,
          Set.of(
              "detainees",
              "detained",
              "arrests",
              "arrested",
              "prisoners",
              "captives",
              "hostages",
              "captured",
              "detentions"),
          Measure.DISPLACED,
          Set.of("refugees", "displaced", "evacuees", "homeless", "migrants"));
  private static final Set<String> FORCES =
      Set.of(
          "troops",
          "soldiers",
          "forces",
          "tanks",
          "battalions",
          "battalion",
          "brigades",
          "brigade",
          "divisions",
          "warships",
          "ships",
          "jets",
          "warplanes",
          "aircraft",
          "personnel",
          "servicemen",
          "fighters",
          "regiments",
          "marines",
          "paratroopers",
          "reservists",
          "helicopters",
          "trainers",
          "peacekeepers",
          "advisers",
          "guardsmen",
          "mercenaries",
          "artillery",
          "vessels",
          "sailors");
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "civilians",
          "children",
          "women",
          "men",
          "residents",
          "police",
          "officers",
          "protesters",
          "demonstrators",
          "villagers",
          "passengers",
          "workers",
          "others",
          "person",
          "persons",
          "policemen",
          "militants",
          "rebels",
          "families",
          "students",
          "journalists",
          "activists",
          "citizens",
          "members",
          "child",
          "man",
          "woman",
          "soldier",
          "officer",
          "civilian",
          "guards",
          "insurgents",
          "gunmen",
          "girls",
          "boys",
          "nationals");

  /** Verbs that tell of people only where their unit is one of people. */
  private static final Set<String> LOOSE =
      Set.of(
          "execute",
          "claim",
          "bury",
          "lose",
          "burn",
          "treat",
          "cripple",
          "miss",
          "capture",
          "seize",
          "round",
          "hold",
          "sentence",
          "intern",
          "escape",
          "shelter",
          "cross",
          "expel",
          "deport",
          "mass",
          "send",
          "station",
          "gather",
          "position",
          "concentrate",
          "dispatch",
          "move",
          "base",
          "rotate",
          "assemble",
          "garrison");

  private static final Set<String> GROUNDS =
      Set.of(
          "villages",
          "towns",
          "cities",
          "houses",
          "homes",
          "buildings",
          "areas",
          "districts",
          "schools",
          "hospitals",
          "bases",
          "embassies",
          "neighborhoods",
          "camps");

  private Casualties() {}

  /**
   * Whether the verb tells by itself what befell whoever is counted, such as "kill" or "arrest".
   */
  private static boolean isStrong(Token verb) {
    return VerbForms.of(verb).stream().noneMatch(LOOSE::contains);
  }

  /** Whether these are places, which are evacuated as well as people are. */
  static boolean areGrounds(String head) {
    return GROUNDS.contains(head);
  }

  static Optional<Measure> ofVerb(Token verb) {
    return VerbForms.of(verb).stream().flatMap(form -> key(VERBS, form).stream()).findFirst();
  }

  /** What the verb tells of those who are counted, given whether their unit is one of people. */
  static Optional<Measure> ofVerb(Token verb, boolean people) {
    return people || isStrong(verb) ? ofVerb(verb) : Optional.empty();
  }

  static Optional<Measure> ofUnit(String head) {
    return key(UNITS, head);
  }

  private static Optional<Measure> key(Map<Measure, Set<String>> words, String word) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static boolean areForces(String head) {
    return FORCES.contains(head);
  }

  /** Whether the unit is of people, such as verbs of harm take. */
  static boolean arePeople(String head) {
    return PEOPLE.contains(head) || FORCES.contains(head) || ofUnit(head).isPresent();
  }
}

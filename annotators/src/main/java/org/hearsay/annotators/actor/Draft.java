package org.hearsay.annotators.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.Gender;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.Ranks;
import org.hearsay.annotators.actor.phrase.RoleReading;
import org.hearsay.knowledge.actors.OfficeTerm;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.model.facts.ActorKind;

/** An actor while its mentions are still being gathered; lives within one run of the annotator. */
final class Draft {
  private final ActorKind kind;
  private final String key;
  private final Set<Mention> mentions = new LinkedHashSet<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<RoleReading> readings = new ArrayList<>();
  private String ownName = "";
  private String country = "";
  private String body = "";
  private String sector = "";
  private String role = "";
  private String description = "";
  private String honorific = "";
  private Optional<RoleClass> roleClass = Optional.empty();
  private Optional<OfficeTerm> term = Optional.empty();
  private Optional<Integer> count = Optional.empty();
  private Optional<Draft> affiliation = Optional.empty();
  private Gender gender = Gender.UNKNOWN;
  private boolean plural;
  private boolean collective;
  private boolean inferred;

  Draft(ActorKind kind, String key) {
    this.kind = kind;
    this.key = key;
  }

  ActorKind kind() {
    return kind;
  }

  /** What tells it from all others; empty for one that is told by its mentions alone. */
  String key() {
    return key;
  }

  Set<Mention> mentions() {
    return mentions;
  }

  /** The spellings of its name, in text order. */
  Set<String> names() {
    return names.keySet();
  }

  int timesCalled(String name) {
    return names.getOrDefault(name, 0);
  }

  void call(String name) {
    names.merge(name, 1, Integer::sum);
  }

  /** A name that does not stand in the text as such: of the holder of an office, of a state. */
  String ownName() {
    return ownName;
  }

  String country() {
    return country;
  }

  /** The short name of the body of states it belongs to. */
  String body() {
    return body;
  }

  /** The code of its side: the country, else the body. */
  String side() {
    if (country.isEmpty() && body.isEmpty()) {
      return term.map(OfficeTerm::side).orElse("");
    }
    return country.isEmpty() ? body : country;
  }

  String sector() {
    return sector;
  }

  String role() {
    return role;
  }

  String description() {
    return description;
  }

  Optional<RoleClass> roleClass() {
    return roleClass;
  }

  Optional<OfficeTerm> term() {
    return term;
  }

  Optional<Integer> count() {
    return count;
  }

  Optional<Draft> affiliation() {
    return affiliation;
  }

  Gender gender() {
    return gender;
  }

  boolean isPlural() {
    return plural;
  }

  boolean isCollective() {
    return collective;
  }

  boolean isPerson() {
    return kind == ActorKind.PERSON;
  }

  /** Whether "he" or "she" may mean it. */
  boolean isOneHuman() {
    return !plural
        && (kind == ActorKind.PERSON || (kind == ActorKind.UNNAMED && count.orElse(1) == 1));
  }

  /** Whether it is an organization that has fighters of its own. */
  boolean isArmed() {
    return kind == ActorKind.ORGANIZATION
        && (sector.equals("REB") || sector.equals("UAF") || sector.equals("CRM"));
  }

  /** Whether "it" may mean it. */
  boolean isBody() {
    return kind == ActorKind.STATE
        || kind == ActorKind.ORGANIZATION
        || (kind == ActorKind.GROUP && !plural);
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void add(RoleReading reading) {
    readings.add(reading);
  }

  /** The roles that stand beside its names. */
  List<RoleReading> readings() {
    return readings;
  }

  /** Gives it the country that it is of by all appearances, which nothing says. */
  void inferCountry(String value) {
    inferred = country.isEmpty();
    setSide(value, true);
  }

  boolean isInferred() {
    return inferred;
  }

  /** Lets it belong to the body, rather than to a state. */
  void setHouse(Draft house) {
    if (affiliation.isEmpty() || affiliation.get().kind() == ActorKind.STATE) {
      affiliation = Optional.of(house);
    }
  }

  /** Replaces what its role alone said of its sector. */
  void moveTo(String value) {
    sector = value;
  }

  void setOwnName(String value) {
    ownName = value;
  }

  void setSide(String value, boolean isCountry) {
    if (isCountry && country.isEmpty()) {
      country = value;
    } else if (!isCountry && body.isEmpty()) {
      body = value;
    }
  }

  void setSector(String value) {
    if (sector.isEmpty()) {
      sector = value;
    }
  }

  void setRole(String words, Optional<RoleClass> value) {
    boolean rankOnly = Ranks.isRank(role) && !Ranks.isRank(words) && !words.isEmpty();
    if (role.isEmpty() || rankOnly) {
      role = words;
      sector = rankOnly && value.isPresent() ? "" : sector;
    }
    if (roleClass.isEmpty() || (rankOnly && value.isPresent())) {
      roleClass = value;
    }
  }

  /** A title of honour, which stands for a role where nothing else is known. */
  String honorific() {
    return honorific;
  }

  void setHonorific(String value) {
    honorific = value;
  }

  void setDescription(String value) {
    description = value;
  }

  void setTerm(OfficeTerm value) {
    term = Optional.of(value);
  }

  void setCount(Optional<Integer> value) {
    count = value;
  }

  void setAffiliation(Draft value) {
    if (affiliation.isEmpty() && value != this) {
      affiliation = Optional.of(value);
    }
  }

  void setGender(Gender value) {
    if (gender == Gender.UNKNOWN) {
      gender = value;
    }
  }

  void setPlural(boolean value) {
    plural = value;
  }

  void setCollective(boolean value) {
    collective = value;
  }
}

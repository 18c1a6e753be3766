package org.hearsay.annotators.actor.phrase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.knowledge.actors.OfficeHolders;
import org.hearsay.knowledge.actors.OfficeTerm;
import org.hearsay.knowledge.actors.PersonMatch;
import org.hearsay.knowledge.actors.RoleClass;

/**
 * Answers who held an office on a day, and which office a named person held, each by the row that
 * decided it.
 *
 * <p>Immutable. Nothing is answered without a date where the office changes hands.
 */
public final class Offices {
  /** Offices that one person holds at a time. */
  private static final Set<RoleClass> SINGLE =
      EnumSet.of(
          RoleClass.HEAD_OF_STATE,
          RoleClass.HEAD_OF_GOVERNMENT,
          RoleClass.FOREIGN_MINISTER,
          RoleClass.DEFENSE_MINISTER,
          RoleClass.INTERIOR_MINISTER,
          RoleClass.FINANCE_MINISTER,
          RoleClass.JUSTICE_MINISTER,
          RoleClass.DEPUTY_HEAD_OF_STATE,
          RoleClass.SECURITY_ADVISER,
          RoleClass.INTELLIGENCE_CHIEF,
          RoleClass.MILITARY_CHIEF,
          RoleClass.UN_AMBASSADOR,
          RoleClass.CENTRAL_BANK_CHIEF,
          RoleClass.MONARCH,
          RoleClass.ORGANIZATION_HEAD);

  /** Offices that pick one person even where we do not know whom. */
  private static final Set<RoleClass> PICKING_ONE =
      EnumSet.of(
          RoleClass.DEPUTY_HEAD_OF_GOVERNMENT,
          RoleClass.DEPUTY_FOREIGN_MINISTER,
          RoleClass.DEPUTY_DEFENSE_MINISTER,
          RoleClass.DEPUTY_MINISTER,
          RoleClass.MINISTER,
          RoleClass.POLICE_CHIEF,
          RoleClass.CHIEF_OF_STAFF,
          RoleClass.SPOKESPERSON,
          RoleClass.AMBASSADOR,
          RoleClass.SPEAKER,
          RoleClass.GOVERNOR,
          RoleClass.MAYOR,
          RoleClass.CHIEF_JUSTICE,
          RoleClass.ARMED_GROUP_LEADER,
          RoleClass.OPPOSITION_LEADER,
          RoleClass.ORGANIZATION_DEPUTY,
          RoleClass.PROSECUTOR);

  private final Knowledge knowledge;

  public Offices(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether a definite phrase for the office picks one person. */
  public static boolean picksOne(RoleClass role) {
    return SINGLE.contains(role) || PICKING_ONE.contains(role);
  }

  /**
   * The row of whoever held the office on the day.
   *
   * @param side ISO 3166 alpha-3 code or the short name of a body
   * @param about the house or ministry a spokesperson speaks for, empty for none
   */
  public Optional<OfficeTerm> holder(
      String side, RoleClass role, String about, Optional<LocalDate> date) {
    if (side.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    OfficeHolders holders = knowledge.officeHolders();
    if (role == RoleClass.SPOKESPERSON) {
      return spokesperson(side, about, date.get());
    }
    if (!SINGLE.contains(role)) {
      return Optional.empty();
    }
    Optional<OfficeTerm> found = holders.at(side, role, date.get());
    return found.isEmpty() && role == RoleClass.HEAD_OF_STATE ? leader(side, date.get()) : found;
  }

  private Optional<OfficeTerm> leader(String side, LocalDate date) {
    return knowledge
        .officeHolders()
        .at(side, RoleClass.ORGANIZATION_HEAD, date)
        .or(() -> knowledge.officeHolders().at(side, RoleClass.ARMED_GROUP_LEADER, date));
  }

  // A bare "Russian spokesman" is any of several; "the Kremlin's spokesman" is one.
  private Optional<OfficeTerm> spokesperson(String side, String about, LocalDate date) {
    if (about.isEmpty()) {
      return Optional.empty();
    }
    return knowledge.officeHolders().listAt(side, RoleClass.SPOKESPERSON, date).stream()
        .filter(term -> term.about().equalsIgnoreCase(about))
        .findFirst();
  }

  /**
   * The row that the name of a person leads to; with a full name any day's, with a surname alone
   * one in office on the day. A row of another side than the text gives is refused.
   */
  public Optional<OfficeTerm> named(
      String name,
      boolean fullName,
      Optional<String> side,
      Optional<RoleClass> role,
      Optional<LocalDate> date) {
    OfficeHolders holders = knowledge.officeHolders();
    List<PersonMatch> matches =
        date.map(day -> holders.findByName(name, day)).orElseGet(() -> holders.findByName(name));
    return matches.stream()
        .filter(match -> side.isEmpty() || match.term().side().equals(side.get()))
        .filter(match -> fullName ? match.fullName() : isPlain(match, side, role, date))
        .sorted((left, right) -> Boolean.compare(fits(right, role), fits(left, role)))
        .map(PersonMatch::term)
        .findFirst();
  }

  private static boolean fits(PersonMatch match, Optional<RoleClass> role) {
    return role.isPresent() && match.term().role() == role.get();
  }

  // A bare surname is understood by itself only for those whom reports name so.
  private static boolean isPlain(
      PersonMatch match,
      Optional<String> side,
      Optional<RoleClass> role,
      Optional<LocalDate> date) {
    boolean current = match.inOffice() || date.isEmpty();
    if (fits(match, role)) {
      return current;
    }
    boolean leading = match.term().role().ordinal() <= RoleClass.FOREIGN_MINISTER.ordinal();
    return role.isEmpty() && side.isEmpty() && leading && current;
  }
}

package org.hearsay.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.names.NameKey;

/**
 * Holders of public offices by side, role, day and name. Immutable and safe to share between
 * threads.
 *
 * <p>A side is an ISO 3166 alpha-3 code or a body's short name (NATO, UN, EU, Hamas).
 */
public final class OfficeHolders {
  private static final Comparator<OfficeTerm> LATEST_START_FIRST =
      Comparator.comparing((OfficeTerm term) -> term.start().orElse(LocalDate.MIN)).reversed();

  private final OfficeTable table;

  /** Holders over the shipped tables and a user's own terms. */
  public OfficeHolders(OfficeTable table) {
    this.table = table;
  }

  /**
   * Who held an office on a day; of several, the one whose term began last. A president is the head
   * of government where there is no other, a monarch the head of state.
   */
  public Optional<OfficeTerm> at(String side, RoleClass role, LocalDate date) {
    Optional<OfficeTerm> held = listAt(side, role, date).stream().findFirst();
    if (held.isPresent()) {
      return held;
    }
    return switch (role) {
      case HEAD_OF_GOVERNMENT -> listAt(side, RoleClass.HEAD_OF_STATE, date).stream().findFirst();
      case HEAD_OF_STATE -> listAt(side, RoleClass.MONARCH, date).stream().findFirst();
      default -> held;
    };
  }

  /**
   * The same, for an office about a state, house or region: ambassador to FRA, spokesperson of the
   * White House.
   */
  public Optional<OfficeTerm> at(String side, RoleClass role, String about, LocalDate date) {
    return listAt(side, role, date).stream()
        .filter(term -> term.about().equalsIgnoreCase(about))
        .findFirst();
  }

  /** Everybody who held such an office on a day, the latest start first. */
  public List<OfficeTerm> listAt(String side, RoleClass role, LocalDate date) {
    List<OfficeTerm> terms = new ArrayList<>();
    for (String person : table.holders(side, role)) {
      for (OfficeTerm term : table.terms(person)) {
        if (term.role() == role && term.side().equals(side) && term.covers(date)) {
          terms.add(term);
        }
      }
    }
    terms.sort(LATEST_START_FIRST);
    return List.copyOf(terms);
  }

  /**
   * People with this name on a day: those spelled just so first, then those in office, then by how
   * well known they are. A surname alone, another spelling and a short given name are understood; a
   * wrong given name is not.
   */
  public List<PersonMatch> findByName(String name, LocalDate date) {
    List<PersonMatch> matches = new ArrayList<>();
    boolean fullName = hasGivenName(name);
    for (String person : people(name, fullName)) {
      List<OfficeTerm> terms = table.terms(person);
      Optional<OfficeTerm> held =
          terms.stream()
              .filter(term -> term.covers(date))
              .min(Comparator.comparing(OfficeTerm::role));
      matches.add(
          new PersonMatch(held.orElseGet(() -> nearest(terms, date)), fullName, held.isPresent()));
    }
    matches.sort(Comparator.comparing(PersonMatch::inOffice).reversed());
    return spelledFirst(name, matches);
  }

  /**
   * People with this name when no day is known, best known first, each with the highest office
   * held.
   */
  public List<PersonMatch> findByName(String name) {
    List<PersonMatch> matches = new ArrayList<>();
    boolean fullName = hasGivenName(name);
    for (String person : people(name, fullName)) {
      List<OfficeTerm> terms = table.terms(person);
      terms.stream()
          .min(Comparator.comparing(OfficeTerm::role).thenComparing(LATEST_START_FIRST))
          .ifPresent(term -> matches.add(new PersonMatch(term, fullName, false)));
    }
    return spelledFirst(name, matches);
  }

  /** A person's terms, the earliest start first. */
  public List<OfficeTerm> termsOf(String personId) {
    return table.terms(personId);
  }

  /** The words for an office in one state: "Secretary of State" for the foreign minister of USA. */
  public String usualTitle(String side, RoleClass role) {
    return OfficeTitles.of(side, role);
  }

  private Set<String> people(String name, boolean fullName) {
    Set<String> people = new LinkedHashSet<>(table.people(NameKey.of(name)));
    if (fullName) {
      for (String surname : NameKey.surnameKeys(name)) {
        for (String person : table.people(surname)) {
          if (table.names(person).stream().anyMatch(known -> NameKey.sameName(name, known))) {
            people.add(person);
          }
        }
      }
    }
    return people;
  }

  private List<PersonMatch> spelledFirst(String name, List<PersonMatch> matches) {
    String wanted = " " + Folding.key(name) + " ";
    List<PersonMatch> spelled = new ArrayList<>();
    List<PersonMatch> others = new ArrayList<>();
    for (PersonMatch match : matches) {
      (isSpelled(wanted, match) ? spelled : others).add(match);
    }
    spelled.addAll(others);
    return List.copyOf(spelled);
  }

  private boolean isSpelled(String wanted, PersonMatch match) {
    for (String known : table.names(match.term().personId())) {
      if ((" " + Folding.key(known) + " ").contains(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasGivenName(String name) {
    return NameKey.of(name).indexOf(' ') > 0;
  }

  private static OfficeTerm nearest(List<OfficeTerm> terms, LocalDate date) {
    OfficeTerm nearest = terms.get(0);
    for (OfficeTerm term : terms) {
      if (term.start().isPresent() && !term.start().get().isAfter(date)) {
        nearest = term;
      }
    }
    return nearest;
  }
}

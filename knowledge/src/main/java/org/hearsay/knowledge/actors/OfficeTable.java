package org.hearsay.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.knowledge.names.NameKey;
import org.hearsay.knowledge.tables.Row;
import org.hearsay.knowledge.tables.SortedTable;

/**
 * The tables behind {@link OfficeHolders}: terms by person, people by office and by name key.
 * Immutable.
 */
public final class OfficeTable {
  private static final int KEPT_PEOPLE = 5_000;

  private final Map<String, List<OfficeTerm>> read = new ConcurrentHashMap<>();
  private final SortedTable terms;
  private final SortedTable offices;
  private final SortedTable names;
  private final SortedTable aliases;
  private final Map<String, List<OfficeTerm>> ownTerms = new HashMap<>();
  private final Map<String, List<String>> ownOffices = new HashMap<>();
  private final Map<String, List<String>> ownNames = new HashMap<>();

  /** The shipped tables, and terms that a user adds. */
  public OfficeTable(
      SortedTable terms,
      SortedTable offices,
      SortedTable names,
      SortedTable aliases,
      List<OfficeTerm> own) {
    this.terms = terms;
    this.offices = offices;
    this.names = names;
    this.aliases = aliases;
    for (OfficeTerm term : own) {
      ownTerms.computeIfAbsent(term.personId(), unused -> new ArrayList<>()).add(term);
      add(ownOffices, office(term.side(), term.role()), term.personId());
      add(ownNames, NameKey.of(term.person()), term.personId());
      NameKey.surnameKeys(term.person()).forEach(key -> add(ownNames, key, term.personId()));
    }
  }

  /** Ids of those who held an office. */
  Set<String> holders(String side, RoleClass role) {
    return ids(offices, ownOffices, office(side, role));
  }

  /** Ids of those with a name key, best known first. */
  Set<String> people(String nameKey) {
    return ids(names, ownNames, nameKey);
  }

  /** The names of a person: the usual one and others. */
  List<String> names(String person) {
    List<String> known = new ArrayList<>();
    terms(person).stream().limit(1).forEach(term -> known.add(term.person()));
    aliases.findFirst(person).ifPresent(row -> known.addAll(row.list(1, '|')));
    return known;
  }

  /** The terms of a person, the earliest start first; people asked for before are kept ready. */
  List<OfficeTerm> terms(String person) {
    if (read.size() > KEPT_PEOPLE) {
      read.clear();
    }
    return read.computeIfAbsent(person, this::readTerms);
  }

  private List<OfficeTerm> readTerms(String person) {
    List<OfficeTerm> found = new ArrayList<>(ownTerms.getOrDefault(person, List.of()));
    for (Row row : terms.find(person)) {
      found.add(term(row));
    }
    return List.copyOf(found);
  }

  private static Set<String> ids(SortedTable table, Map<String, List<String>> own, String key) {
    Set<String> ids = new LinkedHashSet<>(own.getOrDefault(key, List.of()));
    table.findFirst(key).ifPresent(row -> ids.addAll(row.list(1, ',')));
    return ids;
  }

  private static void add(Map<String, List<String>> index, String key, String id) {
    index.computeIfAbsent(key, unused -> new ArrayList<>()).add(id);
  }

  private static String office(String side, RoleClass role) {
    return side + "|" + role;
  }

  private static OfficeTerm term(Row row) {
    Optional<LocalDate> end = day(row.text(8));
    String office = row.text(11).isEmpty() ? row.text(5) : row.text(11);
    return new OfficeTerm(
        row.text(2),
        row.text(0),
        row.text(3),
        RoleClass.valueOf(row.text(4)),
        row.text(5),
        row.text(6),
        row.text(7),
        day(row.text(1)),
        end,
        end.isPresent() ? end.get() : LocalDate.parse(row.text(9)),
        row.text(10),
        office);
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}

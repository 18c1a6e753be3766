package org.hearsay.knowledge.actors;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person's time in one office. Immutable.
 *
 * @param person the usual English spelling of the name
 * @param personId Wikidata id, or {@code h:} and a name for people of the hand-written table,
 *     {@code u:} of a user's
 * @param side ISO 3166 alpha-3 code, or a body such as NATO, UN, Hamas
 * @param title the office as English reports word it there: "Secretary of State", "Foreign
 *     Secretary"
 * @param about what the office is for: the receiving state of an ambassador, the house or ministry
 *     of a spokesperson, the region of a governor; else empty
 * @param sector PLOVER sector of the holder
 * @param start first day; empty where it is not known
 * @param end last day; empty while it goes on as far as the source knows
 * @param knownUntil the day on which the source knew it; an open end says nothing of later days
 * @param source where the row comes from
 * @param office the source's own title
 */
public record OfficeTerm(
    String person,
    String personId,
    String side,
    RoleClass role,
    String title,
    String about,
    String sector,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    LocalDate knownUntil,
    String source,
    String office) {
  /** For how long an open end is believed after the source last knew it. */
  private static final int GRACE_DAYS = 183;

  /** The holder's Wikidata id, where it is known. */
  public Optional<String> wikidata() {
    return personId.startsWith("Q") ? Optional.of(personId) : Optional.empty();
  }

  /** Whether the person held the office on a day, an open end being believed for half a year. */
  public boolean covers(LocalDate date) {
    boolean begun = start.isEmpty() || !date.isBefore(start.get());
    LocalDate last = end.orElse(knownUntil.plusDays(GRACE_DAYS));
    return begun && !date.isAfter(last);
  }
}

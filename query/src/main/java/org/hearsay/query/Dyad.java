package org.hearsay.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How often one does something to another, by the events of a time.
 *
 * @param source country, or key of an actor: its entry in Wikidata, else its id
 * @param from the first day of the day, week or month; empty where all is counted together
 * @param events how many events
 * @param goldstein the mean of their Goldstein scores, -10 to 10
 * @param types how many of each PLOVER category
 */
public record Dyad(
    String source,
    String sourceName,
    String target,
    String targetName,
    Optional<LocalDate> from,
    int events,
    double goldstein,
    SortedMap<String, Integer> types) {}

package org.hearsay.annotators.place;

import java.util.Optional;
import org.hearsay.knowledge.places.PlaceEntry;

/**
 * A toponym with the place it names.
 *
 * @param entry empty when no gazetteer has it
 * @param confidence 0 to 1: how far the choice stands out from the next
 */
public record Geocode(Toponym toponym, Optional<PlaceEntry> entry, double confidence) {}

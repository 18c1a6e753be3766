package org.hearsay.knowledge.actors;

/**
 * A capital or building whose name stands for those who sit in it. Immutable.
 *
 * @param standsFor ISO 3166 alpha-3 code, a body such as EU, or the id of an organization
 * @param building true for the Kremlin or the Pentagon, false for a capital
 * @param sector PLOVER sector of those who sit in it; empty for a state as such
 */
public record Seat(
    String name, String standsFor, String country, boolean building, String sector) {}

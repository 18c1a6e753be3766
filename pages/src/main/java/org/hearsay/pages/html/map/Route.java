package org.hearsay.pages.html.map;

/**
 * A movement from one spot to another.
 *
 * @param settled whether it has happened, as reported; else it is drawn broken
 */
public record Route(Spot from, Spot to, boolean settled) {}

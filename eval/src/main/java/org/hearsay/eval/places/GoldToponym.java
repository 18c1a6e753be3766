package org.hearsay.eval.places;

/** A name of a place with its point in degrees; only those with coordinates are gold. */
public record GoldToponym(String phrase, int begin, int end, double latitude, double longitude) {}

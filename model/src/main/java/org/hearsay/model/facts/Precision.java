package org.hearsay.model.facts;

/** How closely a place is known. */
public enum Precision implements Coded {
  POINT,
  CITY,
  DISTRICT,
  REGION,
  COUNTRY,
  SEA
}

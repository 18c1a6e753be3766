package org.hearsay.knowledge.lexicon;

/**
 * Where in a clause or noun phrase a party or place of an event stands. SUBJECT and OBJECT are
 * those of the active clause; POSSESSIVE and COMPOUND stand before a noun ("Russia's", "Russian",
 * "Taliban").
 */
public enum Slot {
  SUBJECT,
  OBJECT,
  INDIRECT_OBJECT,
  POSSESSIVE,
  COMPOUND,
  BY,
  TO,
  WITH,
  AGAINST,
  ON,
  UPON,
  OF,
  FROM,
  FOR,
  BETWEEN,
  AMONG,
  IN,
  AT,
  INTO,
  OVER,
  ABOUT,
  TOWARD,
  NEAR,
  ALONG,
  AROUND,
  OUTSIDE,
  THROUGH,
  BEHIND
}

package org.hearsay.language;

/** What a name names. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  /** Peoples, works, events and other names. */
  MISC
}

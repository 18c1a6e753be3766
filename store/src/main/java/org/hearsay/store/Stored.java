package org.hearsay.store;

/** What became of a record that was given to the store. */
public enum Stored {
  /** The first reading of a report. */
  NEW_REPORT,
  /** A further reading: another engine, date or title. */
  NEW_READING,
  /** It was there already; nothing changed. */
  KNOWN
}

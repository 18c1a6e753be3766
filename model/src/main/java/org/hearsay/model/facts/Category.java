package org.hearsay.model.facts;

/** The sixteen PLOVER categories of events. */
public enum Category implements Coded {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  /** Categories are shown as they are written here. */
  @Override
  public String code() {
    return name();
  }
}

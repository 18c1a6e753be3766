package org.hearsay.knowledge.actors;

/** What kind of organization an entry is. */
public enum OrganizationKind {
  OUTLET,
  NEWS_AGENCY,
  IGO,
  NGO,
  MINISTRY,
  AGENCY,
  MILITARY,
  POLICE,
  INTELLIGENCE,
  LEGISLATURE,
  COURT,
  PARTY,
  ARMED_GROUP,
  COMPANY,
  RESEARCH,
  RELIGIOUS,
  OTHER
}

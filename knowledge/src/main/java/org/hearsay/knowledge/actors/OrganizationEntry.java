package org.hearsay.knowledge.actors;

import java.util.List;

/**
 * An organization by name. Immutable.
 *
 * @param id its short name: NATO, "State Department"
 * @param name the usual English name
 * @param aliases other names and abbreviations
 * @param country ISO 3166 alpha-3 code of its side; empty for international bodies
 * @param sector PLOVER sector
 * @param source where the entry comes from
 */
public record OrganizationEntry(
    String id,
    String name,
    List<String> aliases,
    OrganizationKind kind,
    String country,
    String sector,
    String source) {
  public OrganizationEntry {
    aliases = List.copyOf(aliases);
  }

  /** Whether it carries news. */
  public boolean isMedia() {
    return kind == OrganizationKind.OUTLET || kind == OrganizationKind.NEWS_AGENCY;
  }
}

package org.hearsay.knowledge.actors;

import java.util.List;

/**
 * Tokens {@code [begin, end)} that name an organization, and those they may name, best known first.
 */
public record OrganizationMatch(int begin, int end, List<OrganizationEntry> entries) {
  public OrganizationMatch {
    entries = List.copyOf(entries);
  }
}

package org.hearsay.annotators.actor.name;

import java.util.Optional;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.knowledge.actors.OrganizationEntry;

/**
 * A name in the text with what it names.
 *
 * @param side the state or body it stands for; of an organization its state
 * @param organization what is known about the organization
 */
public record NameMention(
    Mention mention, Kind kind, Optional<Side> side, Optional<OrganizationEntry> organization) {
  /** What a name names. */
  public enum Kind {
    PERSON,
    STATE,
    /** A people by its plural: "Ukrainians". */
    PEOPLE,
    ORGANIZATION,
    /** A place that does not act here. */
    PLACE,
    OTHER
  }

  public static NameMention of(Mention mention, Kind kind) {
    return new NameMention(mention, kind, Optional.empty(), Optional.empty());
  }
}

package org.hearsay.signup.list;

import java.time.Instant;
import java.util.Set;

/**
 * News that can be signed up for.
 *
 * @param name part of its address: small letters, digits and hyphens
 * @param title what readers know it as
 * @param kind what its question is
 * @param question name of the crisis, or the conditions of a search as in an address of the
 *     workbench
 * @param open whether anybody may sign up now
 */
public record MailingList(
    String name, String title, Kind kind, String question, boolean open, Instant made) {
  private static final int LONGEST_TITLE = 200;

  /** Paths of other pages beside the forms. */
  private static final Set<String> TAKEN =
      Set.of("admin", "confirm", "data", "erase", "leave", "preferences");

  /** What news are chosen by. */
  public enum Kind {
    /** All that belongs to one crisis. */
    CRISIS,
    /** All that a search finds. */
    SEARCH
  }

  public MailingList {
    if (!name.matches("[a-z0-9][a-z0-9-]{0,59}") || TAKEN.contains(name)) {
      throw new IllegalArgumentException(
          "a list's name is of small letters, digits and hyphens, and no name of a page: " + name);
    }
    if (title.isBlank()
        || title.length() > LONGEST_TITLE
        || title.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("a list's title is one line of words");
    }
    if (question.isBlank()) {
      throw new IllegalArgumentException("a list needs a crisis or a search");
    }
  }
}

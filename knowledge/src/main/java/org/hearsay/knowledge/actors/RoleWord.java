package org.hearsay.knowledge.actors;

import java.util.Optional;

/**
 * A word or phrase for a role or a kind of people. Immutable.
 *
 * @param phrase in lower case, singular
 * @param role the office it names, if it names one
 * @param sector PLOVER sector; empty where the word alone does not tell
 * @param person whether it means a person; false for bodies such as "army"
 * @param collective whether it means many by itself: "police", "troops"
 * @param plural whether it was found in the plural
 */
public record RoleWord(
    String phrase,
    Optional<RoleClass> role,
    String sector,
    boolean person,
    boolean collective,
    boolean plural) {}

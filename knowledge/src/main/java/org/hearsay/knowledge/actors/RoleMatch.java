package org.hearsay.knowledge.actors;

/** Tokens {@code [begin, end)} that are words for a role. */
public record RoleMatch(int begin, int end, RoleWord word) {}

package org.hearsay.knowledge.actors;

/**
 * A person whose name meets a name in a text.
 *
 * @param term the term in office on the day asked for, else the person's best known one
 * @param fullName whether given name and surname were compared, not the surname alone
 * @param inOffice whether the term holds on the day asked for; false when no day was given
 */
public record PersonMatch(OfficeTerm term, boolean fullName, boolean inOffice) {}

/**
 * Words for events and sayings: PLOVER categories with modes and contexts, frames that tell who
 * acts on whom, light verbs, cues of claims, and classes of nouns.
 *
 * <p>The commonest verbs and nouns of crises are written by hand after the definitions of the
 * PLOVER manual (CC BY-SA 4.0); rarer verbs come from the PETRARCH dictionary (MIT), mapped by the
 * PLOVER project's table from CAMEO (CC BY-SA 4.0).
 */
package org.hearsay.knowledge.lexicon;

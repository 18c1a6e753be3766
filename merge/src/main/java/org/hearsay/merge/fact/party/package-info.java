/** Actors and places that several reports name, joined by what is strong: entries, whole names. */
package org.hearsay.merge.fact.party;

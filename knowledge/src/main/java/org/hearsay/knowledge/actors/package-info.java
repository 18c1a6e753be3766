/**
 * Who is who: holders of public offices by date, organizations with their PLOVER sector, seats that
 * stand for a state, and the words for roles.
 *
 * <p>Offices come from Wikidata (CC0), the Institute for Government's data on United Kingdom
 * ministers (CC BY 4.0) and a hand-written table; organizations from the Phoenix dictionaries (MIT)
 * and by hand.
 */
package org.hearsay.knowledge.actors;

/**
 * Requires paragraphs, tokens, sentences, names, attributions, actors; provides places. Method:
 * toponyms by names and gazetteer, resolved by country context, hierarchy, population and
 * proximity. Gold set: LGL and GeoVirus, odd documents; no score yet. Known failures: villages that
 * no gazetteer has.
 */
package org.hearsay.annotators.place;

/**
 * Requires paragraphs, tokens, sentences, names, attributions, actors; provides places. Method:
 * toponyms by names and gazetteer, resolved by container, country, region, proximity and
 * population. Gold set: LGL and GeoVirus, odd documents, end-to-end F within 161 km: 0.625 and
 * 0.779. Known failures: villages that no gazetteer has, local papers that leave their state out.
 */
package org.hearsay.annotators.place;

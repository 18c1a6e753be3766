/**
 * Places and states by name: GeoNames cities and regions, the CIA World Factbook's names of
 * peoples, and a hand-written table of disputed regions, seas, wide regions and small places of
 * conflicts.
 */
package org.hearsay.knowledge.places;

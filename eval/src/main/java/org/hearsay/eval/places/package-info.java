/** Toponyms and their coordinates against LGL and GeoVirus. */
package org.hearsay.eval.places;

/** Tells from tense and mood whether a time lies before or after the publication. */
package org.hearsay.annotators.time.tense;

/** Turns meanings into values: by the publication date, the tense and the dates told before. */
package org.hearsay.annotators.time.resolve;

/** Finds time expressions in a sentence and says what their words mean, without any date. */
package org.hearsay.annotators.time.grammar;

/**
 * Requires: tokens, sentences, names, times, actors.
 *
 * <p>Provides: quantities.
 *
 * <p>Method: a grammar over tokens reads numbers with their bounds and units; the unit and the verb
 * that governs it say what is measured.
 *
 * <p>Gold: NewsQuant (values and units), by {@code org.hearsay.eval.quantity.QuantityScore}.
 *
 * <p>Known failures: units said many words later, mathematical notation, amounts glued to letters.
 */
package org.hearsay.annotators.quantity;

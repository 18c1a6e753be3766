/**
 * Requires: tokens, sentences, times, actors.
 *
 * <p>Provides: quantities.
 *
 * <p>Method: a grammar over tokens reads numbers with their bounds and units; the unit and the verb
 * that governs it say what is measured.
 *
 * <p>Gold: NewsQuant, first half: value F1 93.9, value and unit F1 84.2, tuned on it ({@code
 * org.hearsay.eval.quantity.QuantitySet}).
 *
 * <p>Known failures: units said many words later, mathematical notation, amounts glued to letters.
 */
package org.hearsay.annotators.quantity;

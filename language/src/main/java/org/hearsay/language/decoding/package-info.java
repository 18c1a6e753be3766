/**
 * From the encoder's scores to sentences, trees, lemmas, names and attributions. Pure functions
 * over arrays of scores; nothing here knows the model.
 */
package org.hearsay.language.decoding;

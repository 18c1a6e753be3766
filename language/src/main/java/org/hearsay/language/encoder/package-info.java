/**
 * From text to scores: tokens, word pieces, windows and the one run of the encoder. What it does is
 * what {@code training/} does to the texts that the encoder learns from, step by step.
 */
package org.hearsay.language.encoder;

/** Readers of gold data and the scorers that compare it with what the engine predicts. */
package org.hearsay.eval;

/**
 * What measures the engine: the shape of a set of gold data, the run that scores it, its metrics
 * and judged cases. The sets themselves lie in packages of their own, by what they judge.
 */
package org.hearsay.eval;

/** What all scores are made of: counts of gold, found and right. */
package org.hearsay.eval.score;

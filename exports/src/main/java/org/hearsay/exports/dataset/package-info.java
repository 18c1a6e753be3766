/**
 * The shapes of event data sets: POLECAT, GDELT 2.0, ACLED and UCDP GED. What they cannot say,
 * stays out and is counted.
 */
package org.hearsay.exports.dataset;

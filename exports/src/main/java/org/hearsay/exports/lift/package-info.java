/**
 * A report as a crisis of its own, so that formats of happenings read one report and many joined
 * ones alike.
 */
package org.hearsay.exports.lift;

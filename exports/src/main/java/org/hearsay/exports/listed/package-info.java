/** Joined facts as the lists of a store answer them: a row, an item or a feature for each. */
package org.hearsay.exports.listed;

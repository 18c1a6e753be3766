/** The codes of others: countries, CAMEO, scores; tables under resources, their sources beside. */
package org.hearsay.exports.code;

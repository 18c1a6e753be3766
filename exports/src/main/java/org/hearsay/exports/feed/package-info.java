/** Records as feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1, an item for each report. */
package org.hearsay.exports.feed;

/**
 * What became different in a crisis or in a saved search, one entry for each event or claim, as
 * readers get it in a mail, on a page and in a feed.
 */
package org.hearsay.digest;

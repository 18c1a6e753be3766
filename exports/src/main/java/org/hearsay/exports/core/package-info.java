/** What every export is, what it is given, and where it counts. */
package org.hearsay.exports.core;

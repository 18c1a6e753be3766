/**
 * Records in the shapes that others read: one small class for each format, all behind {@link
 * org.hearsay.exports.Export}.
 */
package org.hearsay.exports;

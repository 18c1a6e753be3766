/**
 * Records in the shapes that others read: one small class for each format, all behind {@link
 * org.hearsay.exports.core.Export}; {@link org.hearsay.exports.Formats} lists them.
 */
package org.hearsay.exports;

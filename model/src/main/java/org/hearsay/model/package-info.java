/**
 * The types that every module shares: text, offsets, layers and articles. Everything here is
 * immutable and needs only the JDK.
 *
 * <p>All offsets are half-open ranges of UTF-16 code units, as Java and JavaScript count them.
 */
package org.hearsay.model;

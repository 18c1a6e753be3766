/** Finds what is new to a reader, and why. */
package org.hearsay.digest.find;

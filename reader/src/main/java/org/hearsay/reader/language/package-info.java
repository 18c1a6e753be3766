/** A guess at the language of a text, by its script and its commonest words. */
package org.hearsay.reader.language;

/** The annotator that gives all language layers by one pass of the encoder. */
package org.hearsay.language.annotator;

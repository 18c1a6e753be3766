/** Characters and words: control characters, words, sentence ends, and how long a text may be. */
package org.hearsay.reader.text;

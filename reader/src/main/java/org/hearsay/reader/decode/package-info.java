/** From bytes to characters: the encoding, and whether they are plain text, HTML or neither. */
package org.hearsay.reader.decode;

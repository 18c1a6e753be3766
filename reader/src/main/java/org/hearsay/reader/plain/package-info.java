/** Plain text: lines, soft-wrapped lines joined to paragraphs, and the way back to the input. */
package org.hearsay.reader.plain;

/** HTML pages: their main text, and what their metadata says about it. */
package org.hearsay.reader.html;

/** The page of one record for a browser: self-contained, printable, and without any script. */
package org.hearsay.pages.html;

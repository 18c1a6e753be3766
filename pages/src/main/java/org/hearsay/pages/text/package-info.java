/** The page of one record for a terminal. */
package org.hearsay.pages.text;

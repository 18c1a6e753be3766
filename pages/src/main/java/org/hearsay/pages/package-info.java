/** A record as people read it: what pages of the terminal and of the web share. */
package org.hearsay.pages;

/** The tables of a crisis for a terminal. */
package org.hearsay.pages.text.crisis;

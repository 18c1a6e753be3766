/** Writes HTML that is well formed and escaped by the way it is made. */
package org.hearsay.pages.html.markup;

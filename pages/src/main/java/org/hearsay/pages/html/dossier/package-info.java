/** The dossier of a crisis: one page for a browser, self-contained and printable. */
package org.hearsay.pages.html.dossier;

/**
 * A small map that needs no network: outlines of countries, the places of a report, its movements.
 */
package org.hearsay.pages.html.map;

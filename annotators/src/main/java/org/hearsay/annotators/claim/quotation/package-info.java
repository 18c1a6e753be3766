/** Quotation marks of a text, matched and judged, as the claims need them. */
package org.hearsay.annotators.claim.quotation;

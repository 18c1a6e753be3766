/** Reporting clauses: who says what by which words, from tagger, tree and quotation marks. */
package org.hearsay.annotators.claim.reporting;

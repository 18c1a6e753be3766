/** Judged cases: written down, compared between two versions, held against the confidence. */
package org.hearsay.eval.judged;

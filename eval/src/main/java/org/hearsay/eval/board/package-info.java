/**
 * What is known of each set: its score file with the last figures, tolerances, goals and peers; the
 * tables and pages that are made of them.
 */
package org.hearsay.eval.board;

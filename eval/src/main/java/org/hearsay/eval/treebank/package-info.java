/** Syntax and names from raw text, measured on treebanks in the manner of CoNLL 2018. */
package org.hearsay.eval.treebank;

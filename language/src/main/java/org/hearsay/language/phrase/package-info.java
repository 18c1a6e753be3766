/**
 * Reading a sentence word by word: what the grammars of times and of quantities have in common.
 *
 * <p>No backtracking over characters: rules look at whole tokens, each a bounded way ahead.
 */
package org.hearsay.language.phrase;

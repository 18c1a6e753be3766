package org.hearsay.eval.treebank;

import org.hearsay.model.Span;

/**
 * A word of a treebank at its place in the text that was put together from the treebank.
 *
 * @param span its characters
 * @param form how the treebank writes it
 * @param lemma its dictionary form
 * @param upos its universal part of speech
 * @param xpos its Penn Treebank tag
 * @param head the position of its head among the document's words, -1 for a root
 * @param relation its relation
 * @param misc what else the treebank notes of it
 */
public record GoldWord(
    Span span,
    String form,
    String lemma,
    String upos,
    String xpos,
    int head,
    String relation,
    String misc) {}
